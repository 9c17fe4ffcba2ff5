package org.folkmoot.strategy.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.folkmoot.contracts.strategy.ConsultationUnderWay;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.platform.packs.ClassPathPack;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.reading.Article;
import org.folkmoot.strategy.testing.Workbench;
import org.folkmoot.templates.strategy.reading.JtearticleGenerated;
import org.folkmoot.templates.strategy.reading.JtefrontGenerated;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A pack that was loaded is a set of public pages. */
class PackPublicationIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("strategy");

    private static Workbench module;

    @BeforeAll
    static void load() {
        module = new Workbench(database, LocalDate.of(2023, 10, 2));
        module.loadPack("oxleas");
    }

    @Test
    void theFrontPageShowsWhatIsOpenAndHowLong() {
        String html = Html.string((gg.jte.html.HtmlContent)
                out -> JtefrontGenerated.render(out, null, module.frontPage().read()));

        assertThat(html).contains("Become a member", "Closes in 46 days", "Achieving zero delays");
        assertThat(html).contains("At Oxleas we're kind, we're fair, we listen and we care.");
    }

    @Test
    void whatThePackBringsOpenIsMadeKnownSoThatNotesOfTablesCanBeHandedToIt() {
        assertThat(module.events).singleElement().isInstanceOfSatisfying(ConsultationUnderWay.class, known -> {
            assertThat(known.slug()).isEqualTo("strategy-refresh-2024-27");
            assertThat(known.closes()).isEqualTo(LocalDate.of(2023, 11, 17));
        });
        assertThat(module.tell().tell()).as("it was announced long ago").isZero();
    }

    @Test
    void everyPublishedPageCanBeRead() {
        assertThat(module.published.all()).hasSizeGreaterThan(8).allSatisfy(line -> {
            Article article = module.articles().read(line.kind(), line.slug());
            String html = Html.string((gg.jte.html.HtmlContent) out -> JtearticleGenerated.render(out, null, article));
            assertThat(html).startsWith("<h1");
        });
    }

    @Test
    void aDocumentNamesTypeAndSizeOfItsFiles() {
        String html = html(Kind.DOCUMENT, "our-strategy");

        assertThat(html).contains("Full document (PDF, ", "On one page, as a picture (SVG picture, ");
        assertThat(html).contains(", there since 30 April 2021");
        assertThat(html).contains("Easy read: not ready yet, expected in December 2023");
    }

    @Test
    void whatTheTrustSaysItselfLeadsToItsProofAndIsNotSaidTwice() {
        module.loadProof().load(ClassPathPack.of("oxleas", true, getClass().getClassLoader()));
        Article article = module.proof().toSaidAndDone(module.articles().read(Kind.OUTCOMES, "you-said"));
        String html = Html.string((gg.jte.html.HtmlContent) out -> JtearticleGenerated.render(out, null, article));

        assertThat(html.split("We made zero delays our first priority", -1)).hasSize(2);
        assertThat(html).contains("Open the walk-in service at night", "href=\"/you-said-we-did/");
    }

    @Test
    void loadingASecondTimeChangesNothing() {
        long before = database.count("strategy_page");

        module.loader().load(ClassPathPack.of("oxleas", true, getClass().getClassLoader()));

        assertThat(database.count("strategy_page")).isEqualTo(before);
    }

    private static String html(Kind kind, String slug) {
        Article article = module.articles().read(kind, slug);
        return Html.string((gg.jte.html.HtmlContent) out -> JtearticleGenerated.render(out, null, article));
    }
}
