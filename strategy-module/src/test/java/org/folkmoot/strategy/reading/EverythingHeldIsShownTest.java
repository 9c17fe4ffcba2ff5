package org.folkmoot.strategy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.Outcomes;
import org.folkmoot.strategy.model.Strategy;
import org.folkmoot.strategy.model.Values;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.testing.FilledPage;
import org.folkmoot.templates.strategy.reading.JtearticleGenerated;
import org.junit.jupiter.api.Test;

/** Whatever an editor can enter is somewhere on the page: no field of a schema is held and never shown. */
class EverythingHeldIsShownTest {

    private static final LocalDate DAY = LocalDate.of(2001, 1, 2);

    /** Owner and dates stand below the page, put there by the layout; a month is only for a day that is not known. */
    private static final Set<String> ELSEWHERE = Set.of(
            "review/owner", "review/lastReviewed", "review/nextReview", "review/section", "periods/approvals/month");

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

    private static List<FilledPage.Mark> missing(FilledPage page, Article article) {
        StringOutput out = new StringOutput();
        JtearticleGenerated.render(new OwaspHtmlTemplateOutput(out), null, article);
        String html = out.toString().toLowerCase(Locale.UK);
        return page.marks.stream()
                .filter(mark -> !ELSEWHERE.contains(mark.place()))
                .filter(mark -> !html.contains(mark.shown().toLowerCase(Locale.UK)))
                .toList();
    }
}
