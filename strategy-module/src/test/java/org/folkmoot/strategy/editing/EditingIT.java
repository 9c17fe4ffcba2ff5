package org.folkmoot.strategy.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.folkmoot.contracts.strategy.ConsultationClosed;
import org.folkmoot.contracts.strategy.ConsultationOpened;
import org.folkmoot.contracts.strategy.DocumentPublished;
import org.folkmoot.contracts.strategy.StrategyPublished;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.VersionState;
import org.folkmoot.strategy.model.coding.Move;
import org.folkmoot.strategy.model.rules.AConsultationOpensAndClosesAfterItsChecks;
import org.folkmoot.strategy.model.rules.ASectionHoldsWhatItsSchemaAllows;
import org.folkmoot.strategy.model.rules.OnlyAWholePageIsPublished;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.views.SectionRow;
import org.folkmoot.strategy.store.views.VersionRow;
import org.folkmoot.strategy.testing.Workbench;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An editor changes a section, sees it, publishes it, and can always go back. */
class EditingIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform", "strategy");

    private Workbench bench;

    @BeforeEach
    void load() {
        database.emptyTables();
        bench = new Workbench(database, LocalDate.of(2023, 10, 2));
        bench.loadPack("oxleas");
        bench.events.clear();
    }

    @Test
    void aDraftIsNotPublicUntilItIsPublished() {
        SectionRow about = about();
        bench.save().save(about.id(), about.lock(), named("Our new strategy"));

        assertThat(title()).isEqualTo("Our strategy");

        bench.publish().publish(about.page(), Map.of(about.id(), about.lock() + 1));

        assertThat(title()).isEqualTo("Our new strategy");
        assertThat(bench.events).hasOnlyElementsOfType(StrategyPublished.class).hasSize(1);
        assertThat(bench.audit.written).contains("content.publish page:" + about.page());
        assertThat(bench.content.version()).isPositive();
    }

    @Test
    void allPublishedVersionsStayWithTheirTimes() {
        SectionRow about = about();
        bench.clock.move(Duration.ofDays(1));
        bench.save().save(about.id(), about.lock(), named("Our new strategy"));
        bench.publish().publish(about.page(), Map.of(about.id(), about.lock() + 1));

        List<VersionRow> history = bench.sections.read().history(about.id());

        assertThat(history).extracting(VersionRow::number).containsExactly(2, 1);
        assertThat(history.get(1).publishedUntil()).isEqualTo(history.get(0).publishedFrom());
        assertThat(history.get(0).publishedUntil()).isNull();
    }

    @Test
    void whoSavesOverWhatTheyHaveNotSeenIsStopped() {
        SectionRow about = about();
        bench.save().save(about.id(), about.lock(), named("First"));

        assertThatThrownBy(() -> bench.save().save(about.id(), about.lock(), named("Second")))
                .isInstanceOf(Conflict.class);
        assertThat(bench.sections.read().draft(about.id()).orElseThrow().content())
                .contains("First");
    }

    @Test
    void twoWhoPublishAtOncePublishOnce() throws Exception {
        SectionRow about = about();
        bench.save().save(about.id(), about.lock(), named("At once"));
        Callable<Boolean> publication = () -> {
            try {
                bench.sections.publish(about, about.lock() + 1, bench.clock.instant());
                return true;
            } catch (Conflict late) {
                return false;
            }
        };

        ExecutorService both = Executors.newFixedThreadPool(2);
        List<Future<Boolean>> results = both.invokeAll(List.of(publication, publication));
        both.shutdown();

        assertThat(results.get(0).get()).isNotEqualTo(results.get(1).get());
        assertThat(bench.sections.read().history(about.id()))
                .filteredOn(version -> version.state() == VersionState.PUBLISHED && version.publishedUntil() == null)
                .hasSize(1);
    }

    @Test
    void aDiscardedDraftStaysInTheHistory() {
        SectionRow about = about();
        bench.save().save(about.id(), about.lock(), named("No good"));
        bench.discard().discard(about.id(), about.lock() + 1);

        assertThat(bench.sections.read().draft(about.id())).isEmpty();
        assertThat(bench.sections.read().history(about.id()))
                .extracting(VersionRow::state)
                .containsExactly(VersionState.DISCARDED, VersionState.PUBLISHED);
    }

    @Test
    void anEarlierVersionIsRestoredAsADraft() {
        SectionRow about = about();
        bench.save().save(about.id(), about.lock(), named("Our new strategy"));
        bench.publish().publish(about.page(), Map.of(about.id(), about.lock() + 1));
        SectionRow now = about();

        bench.restore().restore(now.id(), now.lock(), 1);
        bench.publish().publish(now.page(), Map.of(now.id(), now.lock() + 1));

        assertThat(title()).isEqualTo("Our strategy");
        assertThat(bench.sections.read().history(now.id())).hasSize(3);
    }

    @Test
    void whatTheSchemaForbidsIsNotEvenADraft() {
        SectionRow about = about();
        ObjectNode content = named("x".repeat(301));

        assertThatThrownBy(() -> bench.save().save(about.id(), about.lock(), content))
                .isInstanceOfSatisfying(RuleBroken.class, refusal -> assertThat(refusal.rule())
                        .isInstanceOf(ASectionHoldsWhatItsSchemaAllows.class));
    }

    @Test
    void aPageThatLacksAPartIsNotPublished() {
        long page = bench.add().add(Kind.STRATEGY, "next-strategy");
        SectionRow about = bench.section(Kind.STRATEGY, "next-strategy", "about");
        bench.save().save(about.id(), 0, named("Next"));

        assertThatThrownBy(() -> bench.publish().publish(page, Map.of(about.id(), 1)))
                .isInstanceOfSatisfying(RuleBroken.class, refusal -> assertThat(refusal.rule())
                        .isInstanceOf(OnlyAWholePageIsPublished.class))
                .hasMessageContaining("Owner and review");
        assertThatThrownBy(() -> bench.articles().read(Kind.STRATEGY, "next-strategy"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aPageThatIsNotPublicYetCanLeadToWhatHangsOnIt() {
        long page = bench.add().add(Kind.DOCUMENT, "next-document");
        SectionRow feedback = bench.section(Kind.DOCUMENT, "next-document", "feedback");
        bench.save()
                .save(
                        feedback.id(),
                        0,
                        ContentJson.read("{\"text\":\"Tell us\",\"target\":\"/documents/next-document/comment\"}"));

        assertThatThrownBy(() -> bench.publish().publish(page, Map.of(feedback.id(), 1)))
                .isInstanceOf(RuleBroken.class)
                .message()
                .doesNotContain("there is no /documents/next-document");
    }

    @Test
    void aPageThatWasNeverPublicIsCalledWhatItsDraftCallsIt() {
        long page = bench.add().add(Kind.STRATEGY, "next-strategy");
        SectionRow about = bench.sections.read().of(page).get(0);
        bench.save().save(about.id(), about.lock(), read(about()).put("name", "Our next strategy"));

        assertThat(bench.published.find(page).orElseThrow().title()).isEqualTo("Our next strategy");
    }

    @Test
    void aLinkToNowhereStopsThePublication() {
        SectionRow documents = bench.section(Kind.STRATEGY, "our-strategy", "documents");
        bench.save().save(documents.id(), documents.lock(), ContentJson.read("[\"no-such-document\"]"));

        assertThatThrownBy(
                        () -> bench.publish().publish(documents.page(), Map.of(documents.id(), documents.lock() + 1)))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("there is no /documents/no-such-document");
    }

    @Test
    void aPublishedDocumentGetsANewPdf() {
        SectionRow text = bench.section(Kind.DOCUMENT, "our-strategy", "text");
        long before = bench.files(text.page()).get(0).size();
        bench.save().save(text.id(), text.lock(), ContentJson.read("\"## Short\\n\\nVery short.\""));
        bench.publish().publish(text.page(), Map.of(text.id(), text.lock() + 1));

        assertThat(bench.events).hasOnlyElementsOfType(DocumentPublished.class);
        assertThat(bench.files(text.page()))
                .filteredOn(file -> file.name().equals("our-strategy.pdf"))
                .hasSize(1)
                .allSatisfy(file -> assertThat(file.size()).isNotEqualTo(before));
    }

    @Test
    void followersAreToldOnceThatAConsultationOpensAndOnceThatItCloses() {
        SectionRow about = bench.section(Kind.CONSULTATION, "strategy-refresh-2024-27", "about");
        bench.checked(about.page(), Move.OPEN);
        assertThat(bench.tell().tell()).isZero();

        bench.clock.move(Duration.ofDays(60));
        bench.tell().tell();
        bench.tell().tell();
        assertThat(bench.events).hasOnlyElementsOfType(ConsultationClosed.class).hasSize(1);

        ObjectNode content = read(about).put("closes", "2023-12-31");
        bench.save().save(about.id(), about.lock(), content);
        assertThatThrownBy(() -> bench.publish().publish(about.page(), Map.of(about.id(), about.lock() + 1)))
                .isInstanceOfSatisfying(RuleBroken.class, refused -> assertThat(refused.rule())
                        .isInstanceOf(AConsultationOpensAndClosesAfterItsChecks.class));
        bench.checked(about.page(), Move.OPEN);
        bench.publish().publish(about.page(), Map.of(about.id(), about.lock() + 1));
        bench.tell().tell();

        assertThat(bench.events).hasSize(2).last().isInstanceOfSatisfying(ConsultationOpened.class, opened -> {
            assertThat(opened.closes()).isEqualTo(LocalDate.of(2023, 12, 31));
            assertThat(opened.topics()).containsExactly("strategy");
        });
    }

    @Test
    void aMeetingThatWasCalledOffAndAPictureThatIsMissingStandAgainstAPublication() {
        SectionRow routes = bench.section(Kind.CONSULTATION, "strategy-refresh-2024-27", "routes");
        bench.meetings.callOff("annual-members-meeting-bexley-sitting-2023-10-18");
        SectionRow home = bench.section(Kind.HOME, "home", "about");
        ObjectNode front = read(home);
        front.putObject("picture").put("file", "files/lost.svg").put("alt", "A heart made of hands");
        bench.save().save(home.id(), home.lock(), front);

        assertThat(bench.check().check(routes.page()).faults())
                .singleElement()
                .asString()
                .contains("there is no annual-members-meeting-bexley-sitting-2023-10-18");
        assertThat(bench.check().check(home.page()).faults())
                .singleElement()
                .asString()
                .contains("the page has no file files/lost.svg");
    }

    @Test
    void aLinkToAPlaceThatThePageHasNotStandsAgainstAPublication() {
        SectionRow text = bench.section(Kind.PAGE, "contact", "text");
        bench.save()
                .save(
                        text.id(),
                        text.lock(),
                        ContentJson.read("\"## By post\\n\\n[Post](#by-post), [gone](#by-fax),"
                                + " [goal](/strategies/our-strategy#goal-1),"
                                + " [no goal](/strategies/our-strategy#goal-99)\""));

        assertThat(bench.check().check(text.page()).faults())
                .containsExactly(
                        "Text: a link to a place that the page has was expected; there is no #by-fax",
                        "Text: a link to a place that the page has was expected; there is no"
                                + " /strategies/our-strategy#goal-99");
    }

    @Test
    void theRadarShowsLatePartsAndOverdueReviews() {
        bench.clock.move(Duration.ofDays(400));

        assertThat(bench.radar().latePhases()).hasSize(3);
        assertThat(bench.radar().overdueReviews()).isNotEmpty();
        assertThat(bench.radar().waiting()).extracting(w -> w.count()).contains(3L);
    }

    @Test
    void anAddressThatIsTakenIsRefused() {
        assertThatThrownBy(() -> bench.add().add(Kind.STRATEGY, "our-strategy")).isInstanceOf(Conflict.class);
    }

    private SectionRow about() {
        return bench.section(Kind.STRATEGY, "our-strategy", "about");
    }

    private String title() {
        return bench.articles().read(Kind.STRATEGY, "our-strategy").title();
    }

    private ObjectNode named(String name) {
        return read(about()).put("name", name);
    }

    private ObjectNode read(SectionRow section) {
        return (ObjectNode) ContentJson.read(
                bench.sections.read().published(section.id()).orElseThrow().content());
    }
}
