package org.folkmoot.strategy.responses.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.folkmoot.nhsuk.components.NavItem;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.reading.Say;
import org.folkmoot.strategy.responses.WhatCameOfIt;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.strategy.surveys.LiveSurvey;
import org.folkmoot.strategy.surveys.SurveyOfConsultation;
import org.folkmoot.templates.strategy.responses.JteendedGenerated;

/** What somebody reads whose link leads to a survey that takes no answers: why, and where they can go on. */
@ApplicationScoped
class SurveyEnded {

    private static final int NOT_FOUND = 404;

    private final PublishedPages pages;
    private final SurveyOfConsultation surveys;
    private final WhatCameOfIt came;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    SurveyEnded() {
        this(null, null, null, null);
    }

    @Inject
    SurveyEnded(PublishedPages pages, SurveyOfConsultation surveys, WhatCameOfIt came, Clock clock) {
        this.pages = pages;
        this.surveys = surveys;
        this.came = came;
        this.clock = clock;
    }

    /** Of a consultation that is over, or has not begun. */
    View closed(LiveSurvey survey) {
        LocalDate today = TrustClock.today(clock);
        LocalDate opens = survey.about().opens();
        boolean early = opens != null && opens.isAfter(today);
        return view(
                survey.about().title(),
                List.of(
                        Say.whenItTakesAnswers(survey.about(), today),
                        early
                                ? "You can answer from then on. This address will be the same."
                                : "Answers cannot be sent now. What people said is read, and everybody can read here what"
                                        + " comes of it."),
                ways(pages.find(survey.page())));
    }

    /** Of a consultation that is not there, or asks nothing here. */
    View none(String slug) {
        Optional<PageLine> page = pages.find(Kind.CONSULTATION, slug).filter(PageLine::published);
        String why = page.isPresent()
                ? "“" + page.get().title() + "” has no survey here. Its page says how people can take part."
                : "No consultation has this address. It may have been typed wrong, or the page was taken away.";
        return view("There is no survey here", List.of(why), ways(page)).status(NOT_FOUND);
    }

    /** Behind a link to answers that somebody had begun. */
    View begun(String slug) {
        List<String> words = new ArrayList<>();
        words.add("Nothing is kept under it any more. The answers were sent, or thrown away, or thirty days have gone"
                + " since they were begun. We cannot say which: nothing that is left leads from a link to answers.");
        words.add("If the link came in an email or a letter, check that all of it was copied.");
        Optional<LiveSurvey> survey = surveys.find(slug);
        LocalDate today = TrustClock.today(clock);
        List<NavItem> ways = new ArrayList<>();
        survey.ifPresent(found -> {
            words.add("“" + found.about().title() + "”: " + Say.whenItTakesAnswers(found.about(), today));
            if (found.about().openOn(today)) {
                ways.add(new NavItem("Begin the survey", "/consultations/" + slug + "/survey"));
            }
        });
        ways.addAll(ways(pages.find(Kind.CONSULTATION, slug).filter(PageLine::published)));
        return view("This link to your answers has ended", words, ways).status(NOT_FOUND);
    }

    private List<NavItem> ways(Optional<PageLine> consultation) {
        List<NavItem> ways = new ArrayList<>();
        consultation.ifPresent(page -> {
            ways.add(new NavItem("About “" + page.title() + "”", page.address()));
            ways.add(
                    came.isPublic(page.id())
                            ? new NavItem("What people said, and what came of it", page.address() + "/outcome")
                            : new NavItem("Get an email when there is news about it", "/follow" + page.address()));
        });
        ways.add(new NavItem("All consultations", "/consultations"));
        return ways;
    }

    private static View view(String title, List<String> words, List<NavItem> ways) {
        return View.page(title, out -> JteendedGenerated.render(out, null, title, words, ways));
    }
}
