package org.folkmoot.strategy.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.documents.CommentOnDocument.Subject;
import org.folkmoot.strategy.documents.CommentOnDocument.Words;
import org.folkmoot.strategy.model.DocumentComment.State;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.reading.Passages.Passage;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.views.SectionRow;
import org.folkmoot.strategy.testing.Workbench;
import org.folkmoot.templates.strategy.reading.JtearticleGenerated;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Readers comment on goals, and on the chapters of a strategy that is being developed. */
class StrategyCommentsIT {

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform", "strategy");

    private static final String SLUG = "our-journey-to-change";

    private Workbench bench;

    @BeforeEach
    void load() {
        database.emptyTables();
        bench = new Workbench(database, LocalDate.of(2025, 11, 3));
        bench.loadPack("tewv");
    }

    @Test
    void aCommentOnAnOutcomeStaysWithItsWordsIsCodedIntoThemesAndShownWithItsGoal() {
        Subject seen = subject(0);
        Passage outcome = passage(seen, "Make health inequalities smaller");
        assertThat(html())
                .contains("/strategies/" + SLUG + "/comment?on=" + goal(seen).id());
        assertThat(seen.within(goal(seen))).contains(outcome);

        bench.clock.move(Duration.ofHours(1));
        bench.actor.is(new Actor("Jo", org.folkmoot.platform.access.Subject.person(7), List.of()));
        bench.comment().comment(seen, new Words(outcome.id(), "By how much? I am Jo.", "Jo", "", true), "");
        ReadPassages.Beside beside = bench.passages().read(seen.page().id());

        assertThat(beside.count()).isOne();
        long comment = beside.passages().stream()
                .filter(each -> !each.comments().isEmpty())
                .findFirst()
                .orElseThrow()
                .comments()
                .get(0)
                .id();
        long consultation =
                bench.consultationsOfDocument().of(Kind.STRATEGY, SLUG).get(0).id();
        bench.decideOnComment().decide(comment, State.PUBLISHED, "By how much?", "By a tenth", consultation);

        assertThat(html()).contains("id=\"comment-" + comment + "\"", "By how much?", "#comment-" + comment);
        assertThat(database.number("select count(*) from strategy_contribution where source = 'PASSAGE'"
                        + " and redacted = 'By how much?' and page_id = " + consultation))
                .isOne();
        new TakeCommentOff(bench.comments(), bench.content, bench.audit).takeOff(comment);
        assertThat(html()).doesNotContain("By how much?");
        assertThat(bench.comments().forget(new PersonId(7))).isOne();
        assertThat(database.number("select count(*) from strategy_document_comment where comment <> ''"))
                .isZero();
    }

    @Test
    void whatWasReadBeforeAGoalWasRewordedIsStillCommentedOn() {
        Subject seen = subject(0);
        Passage outcome = passage(seen, "Make health inequalities smaller");
        bench.clock.move(Duration.ofDays(1));
        publish("goals", "Make health inequalities smaller", "Halve health inequalities");

        Subject later = subject(seen.seen());
        bench.comment().comment(later, new Words(outcome.id(), "By how much?", "", "", true), "");

        assertThat(subject(0).passage(outcome.id())).isEmpty();
        assertThat(bench.passages().read(seen.page().id()).changed())
                .singleElement()
                .satisfies(line -> assertThat(line.words()).endsWith("Make health inequalities smaller"));
    }

    @Test
    void chaptersTakeCommentsWhileTheStrategyIsDevelopedAndNothingDoesOnceItIsClosed() {
        assertThat(html()).doesNotContain("Comment on this chapter");
        SectionRow about = bench.section(Kind.STRATEGY, SLUG, "about");
        bench.jdbi()
                .useHandle(h -> h.execute(
                        "update strategy_section_version set content = replace(content, 'PUBLISHED', 'CONSULTING')"
                                + " where section_id = ?",
                        about.id()));

        assertThat(html()).contains("Comment on this chapter");

        bench.jdbi()
                .useHandle(h -> h.execute(
                        "update strategy_section_version set content = replace(content, 'CONSULTING', 'CLOSED')"
                                + " where section_id = ?",
                        about.id()));

        assertThat(html()).doesNotContain("/comment");
        assertThatThrownBy(() -> subject(0)).isInstanceOf(NotFound.class);
    }

    private Subject subject(long seen) {
        return bench.strategyToCommentOn().subject(SLUG, seen);
    }

    private static Passage goal(Subject subject) {
        return passage(subject, "Goal 3: We will be a trusted partner");
    }

    private static Passage passage(Subject subject, String ends) {
        return subject.passages().stream()
                .filter(each -> each.words().endsWith(ends))
                .findFirst()
                .orElseThrow();
    }

    private void publish(String section, String before, String after) {
        SectionRow row = bench.section(Kind.STRATEGY, SLUG, section);
        String now = bench.sections.read().published(row.id()).orElseThrow().content();
        bench.save().save(row.id(), row.lock(), ContentJson.read(now.replace(before, after)));
        bench.publish().publish(row.page(), Map.of(row.id(), row.lock() + 1));
    }

    private String html() {
        return Html.string((gg.jte.html.HtmlContent)
                out -> JtearticleGenerated.render(out, null, bench.articles().read(Kind.STRATEGY, SLUG)));
    }
}
