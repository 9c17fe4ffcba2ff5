package org.folkmoot.strategy.timemachine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.platform.packs.ClassPathPack;
import org.folkmoot.platform.past.PastPublicPages;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.Outcomes;
import org.folkmoot.strategy.reading.Article;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.shape.Placeholders;
import org.folkmoot.strategy.store.views.PageFile;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.SectionRow;
import org.folkmoot.strategy.testing.Workbench;
import org.folkmoot.templates.strategy.reading.JtearticleGenerated;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every address reads as it was published on each day. */
class TimeMachineIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform", "strategy");

    private static final String STRATEGY = "our-journey-to-change";

    private Workbench bench;

    @BeforeEach
    void load() {
        database.emptyTables();
        bench = new Workbench(database, LocalDate.of(2025, 11, 3));
        bench.loadPack("tewv");
    }

    @Test
    void theFirstChapterReadsAsItWasPublished() {
        String then = html(Kind.STRATEGY, STRATEGY, "2023-05-01");
        String now = html(Kind.STRATEGY, STRATEGY, "2025-11-03");

        assertThat(then)
                .contains("three goals that people helped us choose")
                .doesNotContain("The next chapter", "healthier and safer");
        assertThat(now).contains("The next chapter", "healthier and safer");
        assertThat(words(now)).isEqualTo(words(html(bench.articles().read(Kind.STRATEGY, STRATEGY))));
    }

    @Test
    void valuesAndListsReadAsTheyWere() {
        assertThat(html(Kind.VALUES, "values", "2023-05-01")).doesNotContain("Towards the next chapter");
        assertThat(html(Kind.VALUES, "values", "2025-11-03")).contains("Towards the next chapter");
        assertThat(bench.asAt().lines(day("2023-05-01")))
                .extracting(PageLine::kind)
                .containsExactlyInAnyOrder(Kind.STRATEGY, Kind.VALUES, Kind.CONSULTATION, Kind.OUTCOMES, Kind.HOME);
        assertThat(bench.asAt().lines(day("2020-01-01"))).isEmpty();
    }

    @Test
    void listsAndTheMainStrategyReadAsTheyWere() {
        assertThat(html(bench.asAt().list("strategies", day("2023-05-01")))).contains("/strategies/" + STRATEGY);
        assertThat(html(bench.asAt().list("documents", day("2023-05-01"))))
                .contains("There are no documents here yet")
                .doesNotContain("/documents/");
        assertThat(html(bench.asAt().list("consultations", day("2025-11-03")))).contains("Open now");
        assertThat(bench.asAt().mainStrategy(day("2023-05-01"))).isEqualTo(STRATEGY);
        assertThat(bench.asAt().front(day("2025-11-03")).page())
                .isEqualTo(bench.frontPage().read().page());
        assertThat(bench.asAt().front(day("2023-05-01")).outcomes())
                .extracting(Outcomes.Item::exercise)
                .containsExactly("Our Big Conversation");
        assertThatThrownBy(() -> bench.asAt().front(day("2021-03-31"))).isInstanceOf(NotFound.class);
    }

    @Test
    void thePageThatNamesThePhoneNumberFollowsTheSettingsAndKeepsTheDaysBefore() {
        bench.settings.put("contact.phone", "01632 960 102");
        assertThat(html(Kind.PAGE, "contact", "2025-11-03")).contains("01632 960 102", "office&#64;example.test");
        assertThat(bench.radar().contactLines()).isEmpty();
        assertThat(html(Kind.PAGE, "privacy", "2025-11-03")).contains("Example NHS Foundation Trust decides");

        bench.clock.move(Duration.ofDays(2));
        // Reason: what the platform keeps when a setting is changed.
        bench.jdbi()
                .useHandle(h -> h.execute(
                        "insert into platform_setting_past (name, value, until_at) values ('contact.phone', ?, ?)",
                        "01632 960 102",
                        bench.clock.instant()));
        bench.settings.put("contact.phone", "01632 960 555");

        bench.settings.put("name", "Renamed NHS Foundation Trust");
        assertThat(html(bench.articles().read(Kind.PAGE, "contact"))).contains("01632 960 555");
        assertThat(html(bench.articles().read(Kind.PAGE, "privacy"))).contains("Renamed NHS Foundation Trust decides");
        assertThat(html(Kind.PAGE, "contact", "2025-11-05")).contains("01632 960 555");
        assertThat(html(Kind.PAGE, "contact", "2025-11-04"))
                .contains("01632 960 102")
                .doesNotContain("960 555");
        assertThat(bench.compare().compare(Kind.PAGE, "contact", day("2025-11-03"), day("2025-11-05")))
                .singleElement()
                .satisfies(part -> assertThat(part.changes()).isNotEmpty());
    }

    @Test
    void aContactPageInAnEditorsOwnWordsIsOnTheRadarOnceTheSettingsSaySomethingElse() {
        bench.settings.put("contact.phone", "01632 960 102");
        SectionRow text = bench.section(Kind.PAGE, "contact", "text");
        bench.save().save(text.id(), text.lock(), ContentJson.read("\"Call 01632 960102 or {{fone}}.\""));
        assertThatThrownBy(() -> bench.publish().publish(text.page(), Map.of(text.id(), text.lock() + 1)))
                .hasMessageContaining("{{fone}}");
        SectionRow again = bench.section(Kind.PAGE, "contact", "text");
        bench.save().save(again.id(), again.lock(), ContentJson.read("\"Call 01632 960102 or {{mail}}.\""));
        bench.publish().publish(again.page(), Map.of(again.id(), again.lock() + 1));

        assertThat(bench.radar().contactLines()).isEmpty();
        bench.settings.put("contact.phone", "01632 960 555");
        assertThat(bench.radar().contactLines()).containsExactly(Placeholders.PHONE);
        assertThat(bench.radar().waiting())
                .filteredOn(each -> each.what().startsWith("Contact lines"))
                .singleElement()
                .satisfies(each -> assertThat(each.count()).isEqualTo(1));
    }

    @Test
    void whatPeopleHadSaidStandsThereAsItWasPublishedThen() {
        assertThat(html(Kind.OUTCOMES, "you-said", "2023-05-01"))
                .contains("Peer workers and partners with lived experience")
                .doesNotContain("next chapter");
        assertThat(html(Kind.OUTCOMES, "you-said", "2025-11-03")).contains("next chapter");
    }

    @Test
    void aDayBeforeTheFirstIsToldFromWhichDayOnThePageIsKept() {
        FirstDay first = bench.firstDay();

        assertThat(first.of(Kind.OUTCOMES, "you-said", day("2020-01-01")))
                .contains(new FirstDay.First("You said, we did", LocalDate.of(2021, 4, 1)));
        assertThat(first.of(Kind.HOME, "home", day("2021-03-31")))
                .contains(new FirstDay.First("Home", LocalDate.of(2021, 4, 1)));
        assertThat(first.of("/governors")).isEmpty();
        PastPublicPages kept = new PastPublicPages(bench.jdbi());
        bench.jdbi()
                .useHandle(h -> h.execute("insert into platform_past_page (address, kept_from, title, content) values"
                        + " ('/governors', '2025-10-01 23:30:00', 'Governors', '<p>Ann</p>')"));
        assertThat(first.of("/governors"))
                .as("a day is London's")
                .contains(new FirstDay.First("Governors", LocalDate.of(2025, 10, 2)));
        assertThat(kept.at("/governors", day("2025-10-01").end())).isEmpty();
    }

    @Test
    void whatWasNotThereYetIsNotFound() {
        assertThatThrownBy(() -> html(Kind.STRATEGY, STRATEGY, "2021-03-31")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> day("2025-11-04")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> day("2025-02-30")).isInstanceOf(NotFound.class);
    }

    @Test
    void publishingExtendingAndSupersedingLeaveTheDaysBeforeAsTheyWere() {
        String before = html(Kind.STRATEGY, STRATEGY, "2025-11-03");
        bench.clock.move(Duration.ofDays(30));
        SectionRow periods = bench.section(Kind.STRATEGY, STRATEGY, "periods");
        var content = ContentJson.read(
                bench.sections.read().published(periods.id()).orElseThrow().content());
        ((ObjectNode) content.path(1))
                .putArray("extensions")
                .addObject()
                .put("decided", "2025-12")
                .put("newEnd", "2031-03")
                .put("reason", "More time is needed");
        bench.save().save(periods.id(), periods.lock(), content);
        bench.publish().publish(periods.page(), Map.of(periods.id(), periods.lock() + 1));

        assertThat(html(Kind.STRATEGY, STRATEGY, "2025-11-03")).isEqualTo(before);
        assertThat(html(Kind.STRATEGY, STRATEGY, "2025-12-03")).contains("More time is needed", "September 2030");
        assertThat(bench.versions().list(Kind.STRATEGY, STRATEGY))
                .extracting(ListVersions.Day::date)
                .containsExactly(LocalDate.of(2025, 12, 3), LocalDate.of(2025, 10, 27), LocalDate.of(2021, 4, 1));
    }

    @Test
    void whatWasPlannedOfAFormatReadsAsItWasPlannedOnThatDay() {
        String document = bench.published.of(Kind.DOCUMENT).get(0).slug();
        plan(document, Duration.ofDays(10), "2025-12", "2026-02");
        plan(document, Duration.ofDays(10), "2026-02", "2026-05");

        assertThat(html(Kind.DOCUMENT, document, "2025-11-03")).contains("expected in December 2025");
        assertThat(html(Kind.DOCUMENT, document, "2025-11-13")).contains("expected in February 2026");
        assertThat(html(bench.articles().read(Kind.DOCUMENT, document))).contains("expected in May 2026");
    }

    private void plan(String document, Duration later, String before, String after) {
        bench.clock.move(later);
        SectionRow formats = bench.section(Kind.DOCUMENT, document, "renditions");
        String now = bench.sections.read().published(formats.id()).orElseThrow().content();
        bench.save().save(formats.id(), formats.lock(), ContentJson.read(now.replace(before, after)));
        bench.publish().publish(formats.page(), Map.of(formats.id(), formats.lock() + 1));
    }

    @Test
    void theFileOfADocumentStaysWithItsDay() {
        PageFile before = bench.asAt()
                .file(Kind.DOCUMENT, STRATEGY, STRATEGY + ".pdf", day("2025-11-03"))
                .orElseThrow();
        bench.clock.move(Duration.ofDays(30));
        SectionRow text = bench.section(Kind.DOCUMENT, STRATEGY, "text");
        bench.save().save(text.id(), text.lock(), ContentJson.read("\"## Short\\n\\nVery short.\""));
        bench.publish().publish(text.page(), Map.of(text.id(), text.lock() + 1));

        assertThat(bench.asAt().file(Kind.DOCUMENT, STRATEGY, STRATEGY + ".pdf", day("2025-11-03")))
                .contains(before);
        assertThat(bench.asAt().file(Kind.DOCUMENT, STRATEGY, STRATEGY + ".pdf", day("2025-12-03")))
                .isPresent()
                .get()
                .isNotEqualTo(before);
        assertThat(bench.stored.find(before.file())).isPresent();
    }

    @Test
    void chaptersStandSideBySide() {
        CompareParts.Pair pair = bench.compareParts().pairs(STRATEGY).get(0);
        CompareParts.Comparison chapters = bench.compareParts().chapters(STRATEGY, pair.first(), pair.second());
        List<CompareDays.Part> parts = bench.compare()
                .compare(Kind.STRATEGY, STRATEGY, new PastDay(chapters.firstDay()), new PastDay(chapters.secondDay()));

        assertThat(pair.firstName()).isEqualTo("Chapter 1: Our Journey to Change");
        assertThat(chapters.firstDay()).isEqualTo(LocalDate.of(2025, 9, 30));
        assertThat(chapters.changes()).isNotEmpty();
        assertThat(parts).extracting(CompareDays.Part::title).contains("Vision", "Chapters", "Goals", "Periods");
        assertThat(parts).extracting(CompareDays.Part::title).doesNotContain("Mission", "Documents");
    }

    @Test
    void chaptersOfOneMonthWrittenDownInOneGoStandSideBySideToo() {
        SectionRow chapters = bench.section(Kind.STRATEGY, STRATEGY, "chapters");
        String three = "{\"number\":%d,\"title\":\"%s\",\"effectiveFrom\":\"2019-04\",\"text\":\"Text %d\"}";
        bench.save()
                .save(
                        chapters.id(),
                        chapters.lock(),
                        ContentJson.read("[" + three.formatted(1, "A", 1) + "," + three.formatted(2, "B", 2) + ","
                                + three.formatted(3, "C", 3) + "]"));
        bench.publish().publish(chapters.page(), Map.of(chapters.id(), chapters.lock() + 1));

        assertThat(bench.compareParts().pairs(STRATEGY))
                .filteredOn(pair -> pair.what().equals("chapters"))
                .extracting(CompareParts.Pair::first, CompareParts.Pair::second)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1, 2), org.assertj.core.groups.Tuple.tuple(2, 3));
        assertThat(bench.compareParts().chapters(STRATEGY, 2, 3).changes()).isNotEmpty();
        assertThat(bench.compare().wasPublic(Kind.STRATEGY, STRATEGY, day("2019-05-01")))
                .isFalse();
    }

    @Test
    void aPeriodFromBeforeThePageNamesNoPromisesOfLater() {
        SectionRow periods = bench.section(Kind.STRATEGY, STRATEGY, "periods");
        String now = bench.sections.read().published(periods.id()).orElseThrow().content();
        bench.save()
                .save(
                        periods.id(),
                        periods.lock(),
                        ContentJson.read("[{\"name\":\"Before\",\"from\":\"2015-04\",\"until\":\"2018-03\","
                                + "\"state\":\"ENDED\"}," + now.substring(1)));
        bench.sections.publish(periods, periods.lock() + 1, bench.clock.instant());

        FollowPromises.Account before =
                bench.promises().follow(STRATEGY).periods().get(0);

        assertThat(before.then()).isNull();
        assertThat(before.open()).isEmpty();
    }

    @Test
    void whatPeopleSaidStandsThereFromTheDayOnWhichItWasAnswered() {
        bench.loadProof().load(ClassPathPack.of("tewv", true, getClass().getClassLoader()));

        assertThat(html(Kind.STRATEGY, STRATEGY, "2023-05-01")).contains("What people said behind it");
        assertThat(html(Kind.OUTCOMES, "you-said", "2025-11-03")).contains("You said:");
        bench.jdbi()
                .useHandle(h -> h.execute(
                        "update strategy_page set answered_at = '2025-10-20'" + " where answered_at is not null"));
        assertThat(html(Kind.STRATEGY, STRATEGY, "2023-05-01")).doesNotContain("What people said behind it");
        assertThat(html(Kind.STRATEGY, STRATEGY, "2025-10-20")).contains("What people said behind it");
    }

    @Test
    void everyPromiseOfAnEarlierPeriodIsFollowed() {
        FollowPromises.Account account =
                bench.promises().follow(STRATEGY).periods().get(0);

        assertThat(account.period().name()).isEqualTo("Our Journey to Change");
        assertThat(account.endings()).hasSize(3);
        assertThat(account.open()).isEmpty();
        assertThat(account.then().chapters()).hasSize(1);
    }

    @Test
    void anExtensionReadsAsItWasDecided() {
        database.emptyTables();
        bench = new Workbench(database, LocalDate.of(2024, 6, 3));
        bench.loadPack("swlstg");

        assertThat(html(Kind.STRATEGY, "trust-strategy", "2022-01-01"))
                .contains("April 2018 to March 2023")
                .doesNotContain("Extended");
        assertThat(html(Kind.STRATEGY, "trust-strategy", "2023-07-01"))
                .contains("First agreed until March 2023", "2023/24")
                .doesNotContain("2024/25");
        assertThat(html(Kind.STRATEGY, "trust-strategy", "2024-06-03")).contains("2023/24", "2024/25");
    }

    private PastDay day(String text) {
        return PastDay.of(text, bench.clock);
    }

    /** What a page says, but for the ways to comment on it, which the past does not have. */
    private static String words(String html) {
        org.jsoup.nodes.Element body = org.jsoup.Jsoup.parse(html).body();
        String here = "tell-us-what-you-think";
        body.select(".folkmoot-passage, #" + here + " ~ p, #" + here + ", li:has([href=#" + here + "])")
                .remove();
        return body.text();
    }

    private String html(Kind kind, String slug, String date) {
        return html(bench.asAt().read(kind, slug, day(date)));
    }

    private static String html(Article article) {
        return Html.string((gg.jte.html.HtmlContent) out -> JtearticleGenerated.render(out, null, article));
    }
}
