package org.folkmoot.strategy.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.platform.packs.ClassPathPack;
import org.folkmoot.strategy.model.Consultation;
import org.folkmoot.strategy.model.FrontPage;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.Library;
import org.folkmoot.strategy.model.NetworkPage;
import org.folkmoot.strategy.model.Outcomes;
import org.folkmoot.strategy.model.PlainPage;
import org.folkmoot.strategy.model.Strategy;
import org.folkmoot.strategy.model.TrustDocument;
import org.folkmoot.strategy.model.Values;
import org.folkmoot.strategy.reading.StrategyArticle;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.templates.strategy.reading.JtearticleGenerated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packs that come with the product hold what the five trusts' pages hold. */
class PackTextTest {

    private static final Pattern SLUG = Pattern.compile("slug: ([a-z0-9-]+)");
    private static final Map<Kind, Class<?>> RECORDS = new TreeMap<>(Map.of(
            Kind.STRATEGY, Strategy.class,
            Kind.VALUES, Values.class,
            Kind.DOCUMENT, TrustDocument.class,
            Kind.CONSULTATION, Consultation.class,
            Kind.NETWORK, NetworkPage.class,
            Kind.OUTCOMES, Outcomes.class,
            Kind.LIBRARY, Library.class,
            Kind.PAGE, PlainPage.class,
            Kind.HOME, FrontPage.class));

    @ParameterizedTest
    @ValueSource(strings = {"oxleas", "tewv", "oxford-health", "swlstg", "leeds-values-network"})
    void everyPageOfAPackPassesItsSchemaAndFitsItsRecord(String id) {
        List<PackPage> pages = pages(id);

        assertThat(pages).isNotEmpty().allSatisfy(page -> {
            Class<?> record = RECORDS.getOrDefault(page.kind(), Object.class);
            assertThat((Object) ContentJson.bind(page.content(), record)).isInstanceOf(record);
        });
        assertThat(pages).extracting(PackPage::kind).contains(Kind.HOME, Kind.STRATEGY, Kind.VALUES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"oxleas", "tewv", "oxford-health", "swlstg", "leeds-values-network"})
    void networksAndTopicsAreThoseThatPeopleCanChoose(String id) {
        ClassPathPack pack = ClassPathPack.of(id, true, PackTextTest.class.getClassLoader());
        List<PackPage> pages = pages(id);

        assertThat(pages.stream()
                        .filter(page -> page.kind() == Kind.NETWORK)
                        .map(PackPage::slug)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(slugs(pack, "networks.yaml"));
        assertThat(slugs(pack, "interests.yaml"))
                .containsAll(pages.stream()
                        .filter(page -> page.kind() == Kind.CONSULTATION)
                        .flatMap(page -> ContentJson.bind(page.content(), Consultation.class).about().topics().stream())
                        .toList());
    }

    @Test
    void theOxleasStrategyIsAPageOfAboutTwentyKilobytes() {
        Strategy strategy = ContentJson.bind(
                pages("oxleas").stream()
                        .filter(page -> page.kind() == Kind.STRATEGY)
                        .findFirst()
                        .orElseThrow()
                        .content(),
                Strategy.class);

        String html = Html.string((gg.jte.html.HtmlContent) out -> JtearticleGenerated.render(
                out, null, StrategyArticle.of(strategy, List.of(), LocalDate.of(2023, 10, 2))));

        assertThat(html).contains("Priority 1: Achieving zero delays", "On this page", "Reducing violence");
        assertThat(html.length()).isBetween(10_000, 22_000);
    }

    private static List<String> slugs(ClassPathPack pack, String file) {
        Matcher matcher = SLUG.matcher(pack.text(file).orElse(""));
        return matcher.results().map(found -> found.group(1)).toList();
    }

    private static List<PackPage> pages(String id) {
        return new ReadPack(ClassPathPack.of(id, true, PackTextTest.class.getClassLoader())).pages();
    }
}
