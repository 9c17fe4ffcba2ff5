package org.folkmoot.strategy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.folkmoot.strategy.model.Consultation;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.NetworkPage;
import org.folkmoot.strategy.model.Outcomes;
import org.folkmoot.strategy.model.SmallCells;
import org.folkmoot.strategy.model.Strategy;
import org.folkmoot.strategy.model.TrustDocument;
import org.folkmoot.strategy.model.Values;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.views.PageFile;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.testing.FilledPage;
import org.folkmoot.templates.strategy.reading.JtearticleGenerated;
import org.junit.jupiter.api.Test;

/** Whatever an editor can enter is somewhere on the page: no field of a schema is held and never shown. */
class EverythingHeldIsShownTest {

    private static final LocalDate DAY = LocalDate.of(2001, 1, 2);

    /** Owner and dates stand below the page, put there by the layout; a month is only for a day that is not known. */
    private static final Set<String> ELSEWHERE = Set.of(
            "review/owner",
            "review/lastReviewed",
            "review/nextReview",
            "review/section",
            "periods/approvals/month",
            // Asked by the survey of the consultation; read from the file; the title in the browser's bar.
            "questions",
            "renditions/file");

    @Test
    void nothingOfAStrategyIsLost() {
        FilledPage page = new FilledPage(Kind.STRATEGY);
        Strategy strategy = ContentJson.bind(page.content, Strategy.class);

        assertThat(missing(page, StrategyArticle.of(strategy, List.of(), DAY))).isEmpty();
    }

    @Test
    void nothingOfTheValuesIsLost() {
        FilledPage page = new FilledPage(Kind.VALUES);
        Values values = ContentJson.bind(page.content, Values.class);

        assertThat(missing(page, ValuesArticle.of(values, List.of()))).isEmpty();
    }

    @Test
    void nothingOfWhatPeopleSaidIsLost() {
        FilledPage page = new FilledPage(Kind.OUTCOMES);
        Outcomes outcomes = ContentJson.bind(page.content, Outcomes.class);

        assertThat(missing(page, OutcomesArticle.of(outcomes))).isEmpty();
    }

    @Test
    void nothingOfAConsultationIsLost() {
        FilledPage page = new FilledPage(Kind.CONSULTATION);
        Consultation forStaff = ContentJson.bind(page.content, Consultation.class);
        ObjectNode about = (ObjectNode) page.content.path("about");
        about.put("state", "OPEN").put("closesEstimated", false);
        ((ObjectNode) page.content.path("routes").path(0)).put("internalOnly", false);
        Consultation open = ContentJson.bind(page.content, Consultation.class);
        LocalDate opens = LocalDate.parse(about.path("opens").asText());

        assertThat(missing(
                        page,
                        ConsultationArticle.of(forStaff, List.of(), opens.minusDays(1)),
                        ConsultationArticle.of(open, List.of(), opens)))
                .isEmpty();
    }

    @Test
    void nothingOfADocumentIsLost() {
        FilledPage page = new FilledPage(Kind.DOCUMENT);
        TrustDocument planned = ContentJson.bind(page.content, TrustDocument.class);
        ObjectNode rendition = (ObjectNode) page.content.path("renditions").path(0);
        rendition.put("state", "AVAILABLE").put("kind", "OTHER_LANGUAGE").remove("made");
        TrustDocument there = ContentJson.bind(page.content, TrustDocument.class);
        String file = Objects.requireNonNull(there.renditions().get(0).fileName("slug"));
        PageFile picture = new PageFile(file, 1, "image/png", 1, "");

        assertThat(missing(
                        page,
                        DocumentArticle.of("slug", planned, List.of(), List.of(), YearMonth.from(DAY), false),
                        DocumentArticle.of("slug", there, List.of(picture), List.of(), YearMonth.from(DAY), false)))
                .isEmpty();
    }

    @Test
    void aFormatThatIsNotThereWhenItsMonthIsOverIsSaidToBeLate() {
        FilledPage page = new FilledPage(Kind.DOCUMENT);
        ObjectNode rendition = (ObjectNode) page.content.path("renditions").path(0);
        rendition.put("state", "PLANNED").put("expected", "2023-05").remove("made");
        TrustDocument planned = ContentJson.bind(page.content, TrustDocument.class);

        assertThat(formats(planned, YearMonth.of(2023, 5)))
                .contains("not ready yet, expected in May 2023")
                .doesNotContain("Later than promised");
        assertThat(formats(planned, YearMonth.of(2023, 6)))
                .contains("It was promised for May 2023.", "Later than promised");
    }

    private static String formats(TrustDocument document, YearMonth now) {
        StringOutput out = new StringOutput();
        Article article = DocumentArticle.of("slug", document, List.of(), List.of(), now, false);
        JtearticleGenerated.render(new OwaspHtmlTemplateOutput(out), null, article);
        return out.toString();
    }

    @Test
    void nothingOfANetworkIsLost() {
        FilledPage page = new FilledPage(Kind.NETWORK);
        NetworkPage network = ContentJson.bind(page.content, NetworkPage.class);
        PageLine line = new PageLine(
                1, Kind.NETWORK, "slug", "", "", null, false, null, null, null, null, null, true, Instant.EPOCH);

        NetworkVoices.Voices quiet = new NetworkVoices.Voices(
                List.of(), List.of(), List.of(), List.of(), SmallCells.open(new long[0][0]), true);

        NetworkDoor open = new NetworkDoor(NetworkDoor.Way.OPEN, List.of(), null, "The office");

        // Feedback and pledges are put with those that were sent in; NetworkVoicesIT.
        assertThat(missing(page, NetworkArticle.of(line, network, quiet, open, YearMonth.of(2001, 1))))
                .noneMatch(mark ->
                        !mark.place().startsWith("feedback") && !mark.place().startsWith("pledges"));
    }

    private static List<FilledPage.Mark> missing(FilledPage page, Article... articles) {
        StringOutput out = new StringOutput();
        for (Article article : articles) {
            JtearticleGenerated.render(new OwaspHtmlTemplateOutput(out), null, article);
        }
        String html = out.toString().toLowerCase(Locale.UK);
        return page.marks.stream()
                .filter(mark -> !ELSEWHERE.contains(mark.place()))
                .filter(mark -> !html.contains(mark.shown().toLowerCase(Locale.UK)))
                .toList();
    }
}
