package org.folkmoot.strategy.proof;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gg.jte.html.HtmlContent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.folkmoot.contracts.engagement.MeetingGlance;
import org.folkmoot.contracts.engagement.Meetings;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.strategy.model.Consultation;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.Outcomes;
import org.folkmoot.strategy.reading.Article;
import org.folkmoot.strategy.reading.Block;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.views.PublishedPages;
import org.folkmoot.strategy.surveys.SurveyOfConsultation;
import org.folkmoot.templates.strategy.proof.JteafterGenerated;
import org.folkmoot.templates.strategy.proof.JtebehindGenerated;
import org.folkmoot.templates.strategy.proof.JtemeetingsGenerated;

/** Adds to public pages what is not written on them: results and outcomes of a consultation, and "you said, we did". */
@ApplicationScoped
public class AddProof {

    private static final int LOOK_AHEAD = 30;
    private static final int PLACE_BEHIND = 2;

    private final ReadChain chains;
    private final ProofThen then;
    private final SurveyOfConsultation surveys;
    private final PublishedPages pages;
    private final Meetings meetings;

    @SuppressWarnings("NullAway") // for the CDI proxy
    AddProof() {
        this(null, null, null, null, null);
    }

    @Inject
    public AddProof(
            ReadChain chains, ProofThen then, SurveyOfConsultation surveys, PublishedPages pages, Meetings meetings) {
        this.chains = chains;
        this.then = then;
        this.surveys = surveys;
        this.pages = pages;
        this.meetings = meetings;
    }

    /** A strategy's page, with the way from its goals back to what people said. */
    public Article toStrategy(String slug, Article article) {
        return behind(chains.behind(slug), article);
    }

    private static Article behind(Map<Chain.Goal, Long> behind, Article article) {
        if (behind.isEmpty()) {
            return article;
        }
        HtmlContent content = out -> JtebehindGenerated.render(out, null, behind);
        return with(article, PLACE_BEHIND, List.of(Block.of("What people said behind it", content)));
    }

    /** A consultation's page, with the meetings where it is talked about, and with what came of it where it has ended. */
    public Article toConsultation(String slug, boolean open, Article article) {
        Consultation consultation =
                ContentJson.bind(ContentJson.page(pages.sections(Kind.CONSULTATION, slug)), Consultation.class);
        Article whole = withMeetings(consultation, open, meetings::find, article);
        boolean outcome = chains.all(true).stream().anyMatch(line -> line.slug().equals(slug));
        boolean results = !open
                && surveys.find(slug)
                        .filter(survey -> survey.terms().resultsPublic() && survey.version() != 0)
                        .isPresent();
        return after(slug, outcome, results, whole);
    }

    private static Article after(String slug, boolean outcome, boolean results, Article whole) {
        if (!outcome && !results) {
            return whole;
        }
        HtmlContent content = out -> JteafterGenerated.render(out, null, slug, outcome, results);
        return with(whole, 0, List.of(Block.of("What people answered, and what came of it", content)));
    }

    /** The meetings that the consultation names, and coming ones about one of its own topics. */
    private Article withMeetings(
            Consultation consultation, boolean open, Function<String, Optional<MeetingGlance>> find, Article article) {
        Map<Long, MeetingGlance> tied = new LinkedHashMap<>();
        consultation.routes().stream()
                .map(Consultation.Route::meeting)
                .filter(Objects::nonNull)
                .flatMap(meeting -> find.apply(meeting).stream())
                .forEach(meeting -> tied.put(meeting.id(), meeting));
        List<String> topics = consultation.about().topics();
        if (open) {
            meetings.comingUp(LOOK_AHEAD).stream()
                    .filter(meeting -> meeting.interests().stream().anyMatch(topics::contains))
                    .forEach(meeting -> tied.putIfAbsent(meeting.id(), meeting));
        }
        List<MeetingGlance> lines = List.copyOf(tied.values());
        HtmlContent content = out -> JtemeetingsGenerated.render(out, null, lines);
        return lines.isEmpty() ? article : with(article, 1, List.of(Block.of("Meetings about this", content)));
    }

    /** The page "You said, we did", with what came of each theme of consultations that have ended. */
    public Article toSaidAndDone(Article article) {
        Outcomes outcomes =
                ContentJson.bind(ContentJson.page(pages.sections(Kind.OUTCOMES, "you-said")), Outcomes.class);
        List<Chain> all = chains.all(true).stream()
                .flatMap(line -> chains.published(line.id()).stream())
                .toList();
        return SaidAndDone.of(all, outcomes, article);
    }

    /** A page as at a day, with what was known then: only what had been decided, shown and answered by its end. */
    public Article then(Kind kind, String slug, ObjectNode page, LocalDate day, Article article) {
        return switch (kind) {
            case STRATEGY -> behind(then.behind(slug, day), article);
            case CONSULTATION -> consultationThen(slug, ContentJson.bind(page, Consultation.class), day, article);
            case OUTCOMES ->
                SaidAndDone.of(then.published(then.all(day), day), ContentJson.bind(page, Outcomes.class), article);
            case VALUES, DOCUMENT, NETWORK, LIBRARY, PAGE, HOME -> article;
        };
    }

    private Article consultationThen(String slug, Consultation consultation, LocalDate day, Article article) {
        boolean outcome = then.all(day).stream().anyMatch(line -> line.slug().equals(slug));
        LocalDate closes = consultation.about().closes();
        boolean results = closes != null
                && closes.isBefore(day)
                && surveys.find(slug)
                        .filter(survey -> survey.terms().resultsPublic() && survey.version() != 0)
                        .isPresent();
        Instant end = day.plusDays(1).atStartOfDay(TrustClock.LONDON).toInstant();
        Article whole = withMeetings(consultation, false, meeting -> meetings.findThen(meeting, end), article);
        return after(slug, outcome, results, whole);
    }

    static Article with(Article article, int place, List<Block> more) {
        List<Block> blocks = new ArrayList<>(article.blocks());
        blocks.addAll(Math.min(place, blocks.size()), more);
        return new Article(article.title(), article.caption(), article.lead(), article.top(), blocks, article.review());
    }
}
