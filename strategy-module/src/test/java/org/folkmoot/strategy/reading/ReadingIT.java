package org.folkmoot.strategy.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.reading.SearchPages.Results;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.views.PageFiles;
import org.folkmoot.strategy.store.views.SearchTexts;
import org.folkmoot.strategy.store.views.SectionRow;
import org.folkmoot.strategy.testing.Workbench;
import org.folkmoot.testkit.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReadingIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform", "strategy");

    private static Workbench bench;
    private static SearchPages search;
    private static PublicIndex index;

    @BeforeAll
    static void loadNetwork() {
        bench = new Workbench(database, LocalDate.of(2015, 5, 18));
        bench.loadPack("leeds-values-network");
        Jdbi jdbi = org.folkmoot.platform.database.TrustJdbi.over(database.dataSource());
        SearchTexts texts = new SearchTexts(jdbi);
        index = new PublicIndex(texts, bench.content);
        search = new SearchPages(bench.published, texts, index, bench.contactLines(), most -> List.of());
    }

    @Test
    void thePageThatIsMeantComesFirst() {
        Results found = search.search("the six values", null, 0);

        assertThat(found.shown().get(0).page().kind()).isEqualTo(Kind.VALUES);
        assertThat(found.kinds()).containsKey(Kind.NETWORK);
        assertThat(search.search("values", Kind.NETWORK, 0).shown())
                .allSatisfy(result -> assertThat(result.page().kind()).isEqualTo(Kind.NETWORK));
        assertThat(search.search("", null, 0).shown()).isEmpty();
    }

    @Test
    void aNewsletterIsOfferedNoPagesThatStandForYears() {
        assertThat(new NewestPages(bench.published).newest(100))
                .extracting(item -> item.path())
                .contains("/networks/leeds-nhs-values-network")
                .doesNotContain("/", "/values");
    }

    @Test
    void whatIsPublishedIsFoundAtOnce() {
        assertThat(search.search("hedgehog", null, 0).count()).isZero();
        SectionRow about = bench.section(Kind.NETWORK, "leeds-nhs-values-network", "about");
        String text = bench.sections.read().published(about.id()).orElseThrow().content();
        bench.clock.move(Duration.ofDays(1));
        bench.save()
                .save(
                        about.id(),
                        about.lock(),
                        ContentJson.read(text.replaceFirst("\"summary\":\"", "\"summary\":\"A hedgehog. ")));
        SectionRow now = bench.section(Kind.NETWORK, "leeds-nhs-values-network", "about");
        bench.publish().publish(now.page(), Map.of(now.id(), now.lock()));

        assertThat(search.search("hedgehogs", null, 0).shown()).singleElement().satisfies(result -> assertThat(
                        result.snippet().pieces())
                .anySatisfy(piece -> assertThat(piece.marked()).isTrue()));
    }

    @Test
    void aSearchDoesNotWaitForThousandsOfPagesAndSaysThatItHasNotReadThem() {
        Jdbi jdbi = org.folkmoot.platform.database.TrustJdbi.over(database.dataSource());
        jdbi.useHandle(h -> {
            PreparedBatch pages = h.prepareBatch(
                    "insert into strategy_page (kind, slug, title, summary, words, position,"
                            + " main, published, changed_at) values ('PAGE', ?, 'Marmalade', '', '', 900, false, true, '2015-05-18')");
            IntStream.range(0, 150).forEach(number -> pages.add("many-" + number));
            pages.execute();
        });
        SearchTexts texts = new SearchTexts(jdbi);
        PublicIndex fresh = new PublicIndex(texts, bench.content);
        SearchPages first = new SearchPages(bench.published, texts, fresh, bench.contactLines(), most -> List.of());

        assertThat(first.search("marmalade", null, 0)).satisfies(results -> {
            assertThat(results.unread()).isGreaterThan(150);
            assertThat(results.count()).isZero();
        });

        while (fresh.readSome()) {}

        assertThat(first.search("marmalade", null, 0)).satisfies(results -> {
            assertThat(results.unread()).isZero();
            assertThat(results.count()).isEqualTo(150);
        });
        jdbi.useHandle(h -> h.execute("delete from strategy_page where slug like 'many-%'"));
    }

    @Test
    void whatMayNotBePublishedIsNotFoundAndItsPlaceNotShown() {
        assertThat(search.search("network's own use", Kind.NETWORK, 0).shown())
                .allSatisfy(result -> assertThat(text(result)).doesNotContain("own use"));
        assertThat(search.search("day centre", null, 0).shown())
                .allSatisfy(result -> assertThat(text(result)).doesNotContain("a day centre Homeless"));
    }

    private static String text(SearchPages.Result result) {
        return result.snippet().pieces().stream()
                .map(Snippet.Piece::text)
                .collect(java.util.stream.Collectors.joining());
    }

    @Test
    void openDataHoldsWhatIsShownAndNothingElse() {
        Jdbi jdbi = org.folkmoot.platform.database.TrustJdbi.over(database.dataSource());
        OpenContent open = new OpenContent(
                bench.published,
                new PageFiles(jdbi),
                bench.voices(),
                bench.openOutcomes(),
                bench.contactLines(),
                bench.settings,
                bench.content);

        JsonNode networks = ContentJson.read(open.of(Kind.NETWORK));
        JsonNode network = networks.path("items").path(0);
        assertThat(network.path("id").asText()).endsWith("/networks/leeds-nhs-values-network");
        assertThat(network.path("content").path("feedback").path(0).path("on").asText())
                .isEqualTo("2015-04");
        assertThat(networks.toString()).doesNotContain("a day centre", "Kept for the network's own use");
        assertThat(network.path("content")
                        .path("counts")
                        .path(0)
                        .path("community")
                        .asText())
                .isEqualTo("Homeless people");
        assertThat(open.of(Kind.STRATEGY)).contains("\"items\"");
    }

    @Test
    void aWholePageBecomesAWellFormedSheetWithoutForms() throws Exception {
        String sheet = ArticleSheet.xhtml(
                "Trust & Co",
                "https://trust.example/networks/x",
                LocalDate.of(2015, 5, 18),
                bench.articles().read(Kind.NETWORK, "leeds-nhs-values-network"));

        javax.xml.parsers.DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new java.io.ByteArrayInputStream(sheet.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        assertThat(sheet)
                .contains("Leeds NHS Values Network", "Taken on 18 May 2015", "xml:lang=\"en-GB\"")
                .doesNotContain("<form", "<img", "<svg");
    }
}
