package org.folkmoot.strategy.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.Release;
import org.folkmoot.strategy.model.rules.NobodyPublishesTheirOwnDraft;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.views.SectionRow;
import org.folkmoot.strategy.testing.Workbench;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The way of a draft to the public: a second person, a time, and back again. */
class ReleasesIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform", "strategy");

    private static final Actor SECOND = new Actor("Rita Reviewer", Subject.staff(2), List.of());

    private Workbench bench;

    @BeforeEach
    void load() {
        database.emptyTables();
        bench = new Workbench(database, LocalDate.of(2023, 10, 2));
        bench.loadPack("oxleas");
    }

    @Test
    void whereASecondPersonIsWantedNobodyPublishesTheirOwn() {
        bench.settings.put(ReleaseDrafts.SECOND_PERSON, "yes");
        SectionRow about = draft("Our newest strategy");

        assertThatThrownBy(() -> bench.release().release(about.page(), Map.of(about.id(), about.lock())))
                .isInstanceOfSatisfying(RuleBroken.class, refusal -> assertThat(refusal.rule())
                        .isInstanceOf(NobodyPublishesTheirOwnDraft.class));
        bench.askForReview().ask(about.page(), "Please look at the name");
        bench.actor.is(SECOND);
        bench.release().release(about.page(), Map.of(about.id(), about.lock()));

        assertThat(title()).isEqualTo("Our newest strategy");
        assertThat(bench.releases().newest(about.page()).orElseThrow()).satisfies(release -> {
            assertThat(release.state()).isEqualTo(Release.State.PUBLISHED);
            assertThat(release.note()).isEqualTo("Please look at the name");
            assertThat(release.closedBy()).isEqualTo("Rita Reviewer");
        });
    }

    @Test
    void aSecondPersonSendsBackWithWords() {
        SectionRow about = draft("Our newest strategy");
        bench.askForReview().ask(about.page(), "");
        bench.actor.is(SECOND);
        bench.endRelease().end(about.page(), Release.State.SENT_BACK, "The name is taken");

        assertThat(bench.releases().newest(about.page()).orElseThrow().answer()).isEqualTo("The name is taken");
        assertThat(bench.radar().sentBack()).hasSize(1);
        assertThatThrownBy(() -> bench.endRelease().end(about.page(), Release.State.SENT_BACK, "Again"))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void aPlannedDraftBecomesPublicAtItsTimeAndOnce() {
        SectionRow about = draft("Our newest strategy");
        bench.planRelease().plan(about.page(), bench.clock.instant().plus(Duration.ofHours(1)));

        bench.releaseClock().turn();
        assertThat(title()).isEqualTo("Our strategy");

        bench.clock.move(Duration.ofHours(1));
        long version = bench.content.version();
        bench.releaseClock().turn();
        bench.releaseClock().turn();

        assertThat(title()).isEqualTo("Our newest strategy");
        assertThat(bench.content.version()).isEqualTo(version + 1);
        assertThat(bench.releases().due(bench.clock.instant())).isEmpty();
    }

    @Test
    void aDraftThatChangedAfterItsTimeWasSetIsNotPublishedUnseen() {
        SectionRow about = draft("Our newest strategy");
        bench.planRelease().plan(about.page(), bench.clock.instant().plus(Duration.ofHours(1)));
        assertThat(bench.check().check(about.page()).since()).isEmpty();
        draft("Something quite different");
        assertThat(bench.check().check(about.page()).since()).containsExactly("About the strategy");
        bench.clock.move(Duration.ofHours(2));
        bench.releaseClock().turn();

        assertThat(title()).isEqualTo("Our strategy");
        assertThat(bench.releases().newest(about.page()).orElseThrow()).satisfies(release -> {
            assertThat(release.state()).isEqualTo(Release.State.FAILED);
            assertThat(release.answer()).contains("About the strategy");
        });
        assertThat(bench.radar().waiting())
                .extracting(waiting -> waiting.count())
                .contains(1L);
    }

    @Test
    void undoGoesBackOneStepAndForthAgain() {
        SectionRow first = draft("First");
        draft("Second");
        bench.undo().undo(first.id(), about().lock());
        assertThat(drafted()).contains("First");
        bench.undo().undo(first.id(), about().lock());
        assertThat(drafted()).contains("Second");

        bench.discard().discard(first.id(), about().lock());
        bench.undo().undo(first.id(), about().lock());
        assertThat(drafted()).contains("Second");

        bench.publish().publish(first.page(), Map.of(first.id(), about().lock()));
        bench.undo().undo(first.id(), about().lock());
        assertThat(drafted()).contains("Our strategy");
    }

    @Test
    void theFirstDraftUndoneIsGone() {
        SectionRow about = draft("First");

        assertThat(bench.undo().undo(about.id(), about.lock())).isEmpty();
        assertThat(bench.sections.read().draft(about.id())).isEmpty();
    }

    @Test
    void aPageReadThroughSaysSo() {
        long page = about().page();
        bench.markReviewed().mark(page, LocalDate.of(2024, 10, 1));

        assertThat(bench.published.find(page).orElseThrow().lastReviewed()).isEqualTo(LocalDate.of(2023, 10, 2));
        assertThat(bench.published.find(page).orElseThrow().nextReview()).isEqualTo(LocalDate.of(2024, 10, 1));
    }

    @Test
    void theCheckSaysWhatChangesAndWhatStandsAgainstIt() {
        SectionRow about = draft("Our newest strategy");
        CheckPage.Report report = bench.check().check(about.page());

        assertThat(report.faults()).isEmpty();
        assertThat(report.parts()).hasSize(1);
        assertThat(report.parts().get(0).changes()).hasSize(1);

        SectionRow documents = bench.section(Kind.STRATEGY, "our-strategy", "documents");
        bench.save().save(documents.id(), documents.lock(), ContentJson.read("[\"nowhere\"]"));
        assertThat(bench.check().check(about.page()).faults())
                .containsExactly(
                        "Documents: a link to a page that exists was expected; there is no /documents/nowhere");
    }

    private SectionRow about() {
        return bench.section(Kind.STRATEGY, "our-strategy", "about");
    }

    private SectionRow draft(String name) {
        SectionRow about = about();
        ObjectNode content = (ObjectNode) ContentJson.read(
                bench.sections.read().published(about.id()).orElseThrow().content());
        bench.save().save(about.id(), about.lock(), content.put("name", name));
        return about();
    }

    private String drafted() {
        return bench.sections.read().draft(about().id()).orElseThrow().content();
    }

    private String title() {
        return bench.articles().read(Kind.STRATEGY, "our-strategy").title();
    }
}
