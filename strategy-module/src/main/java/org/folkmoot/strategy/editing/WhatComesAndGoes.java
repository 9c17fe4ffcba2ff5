package org.folkmoot.strategy.editing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.store.views.PageFiles;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.ProofViews;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.strategy.surveys.SurveyOfConsultation;

/** Whether something that hangs on a page, and is not always there, is there now: a file, results, what came of it. */
@ApplicationScoped
public class WhatComesAndGoes {

    private static final Pattern FILE = Pattern.compile("/media/([a-z]+)/([^/]+)/([^/]+)");
    private static final Pattern RESULTS = Pattern.compile("/consultations/([^/]+)/results");
    private static final Pattern SURVEY = Pattern.compile("/consultations/([^/]+)/survey");
    private static final Pattern OUTCOME = Pattern.compile("/consultations/([^/]+)/outcome");
    private static final Pattern THEME = Pattern.compile("/you-said-we-did/([0-9]{1,18})");

    private final PublishedPages pages;
    private final PageFiles files;
    private final SurveyOfConsultation surveys;
    private final ProofViews proof;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    WhatComesAndGoes() {
        this(null, null, null, null, null);
    }

    @Inject
    public WhatComesAndGoes(
            PublishedPages pages, PageFiles files, SurveyOfConsultation surveys, ProofViews proof, Clock clock) {
        this.pages = pages;
        this.files = files;
        this.surveys = surveys;
        this.proof = proof;
        this.clock = clock;
    }

    /** True where everybody finds something at this address of the site. */
    boolean isThere(String path) {
        Matcher file = FILE.matcher(path);
        Matcher results = RESULTS.matcher(path);
        Matcher survey = SURVEY.matcher(path);
        Matcher outcome = OUTCOME.matcher(path);
        Matcher theme = THEME.matcher(path);
        return (file.matches() && file(file.group(1), file.group(2), file.group(3)))
                || (results.matches() && results(results.group(1)))
                || (survey.matches() && surveys.isBuilt(survey.group(1)))
                || (outcome.matches() && outcome(outcome.group(1)))
                || (theme.matches() && theme(Long.parseLong(theme.group(1))));
    }

    private boolean file(String kind, String slug, String name) {
        return Arrays.stream(Kind.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(kind))
                .flatMap(each -> pages.find(each, slug).filter(PageLine::published).stream())
                .flatMap(page -> files.released(page.id()).stream())
                .anyMatch(each -> each.name().equals(name));
    }

    private boolean results(String slug) {
        LocalDate today = TrustClock.today(clock);
        return surveys.find(slug)
                .filter(survey -> survey.terms().resultsPublic() && survey.version() != 0)
                .flatMap(survey -> pages.find(survey.page()))
                .filter(page -> !page.openOn(today))
                .isPresent();
    }

    private boolean outcome(String slug) {
        return proof.chains().stream()
                .anyMatch(line ->
                        line.isPublic() && line.outcome() != null && line.slug().equals(slug));
    }

    private boolean theme(long theme) {
        return proof.chains().stream()
                .anyMatch(line -> line.isPublic() && line.outcome() != null && line.id() == theme);
    }
}
