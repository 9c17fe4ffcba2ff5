package org.folkmoot.strategy.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.html.HtmlContent;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.strategy.coding.CodeWords;
import org.folkmoot.strategy.coding.ModerateWords;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.coding.ThemeOutcome;
import org.folkmoot.strategy.model.proof.DeliveryState;
import org.folkmoot.strategy.model.proof.Link;
import org.folkmoot.strategy.outcomes.DecideThemes;
import org.folkmoot.strategy.store.Contributions;
import org.folkmoot.strategy.store.Decisions;
import org.folkmoot.strategy.store.ProofVersions;
import org.folkmoot.strategy.store.Themes;
import org.folkmoot.strategy.store.views.ProofChanges;
import org.folkmoot.strategy.store.views.ProofViews;
import org.folkmoot.strategy.store.views.ProofViews.DeliveryRow;
import org.folkmoot.strategy.store.views.ProofViews.EvidenceRow;
import org.folkmoot.strategy.store.views.ThemeRow;
import org.folkmoot.strategy.store.views.WordsSaid;
import org.folkmoot.strategy.testing.SurveyBench;
import org.folkmoot.strategy.testing.Workbench;
import org.folkmoot.templates.strategy.proof.JtechainGenerated;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What hangs on a theme is corrected and taken back; what it said before stays, and nobody overwrites another unseen. */
class CorrectionsIT {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 1);

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("platform", "strategy");

    private Workbench bench;
    private long page;
    private long theme;
    private long decision;
    private long action;

    @BeforeEach
    void aChain() {
        bench = new Workbench(database, LocalDate.of(2025, 11, 3));
        if (bench.pages.none()) {
            bench.loadPack("tewv");
        }
        SurveyBench.TABLES.forEach(table -> bench.jdbi().useHandle(h -> h.execute("delete from " + table)));
        page = bench.published
                .find(Kind.CONSULTATION, "what-the-next-chapter-means")
                .orElseThrow()
                .id();
        theme = new Themes(bench.jdbi()).add(page, "Waits", "");
        decision = keep().decide(page, decided("Measure wiats"), List.of(theme));
        action = keep().deliver(decision, "Publish waits", "Director", DAY, DeliveryState.PLANNED, null);
    }

    @Test
    void aDecisionIsCorrectedAndItsEarlierWordsStay() {
        long other = new Themes(bench.jdbi()).add(page, "Kindness", "");
        String seen = mark();

        correct().decision(decision, seen, decided("Measure waits"), List.of(theme, other));

        assertThat(proof().overdue(DAY)).isEmpty();
        assertThat(proof().overdue(DAY.plusDays(1))).singleElement().satisfies(late -> assertThat(late.theme())
                .isEqualTo(theme));
        assertThat(proof().decision(decision).orElseThrow().title()).isEqualTo("Measure waits");
        assertThat(proof().themesOf(decision)).hasSize(2);
        assertThat(changes().of(Link.DECISION, decision)).singleElement().satisfies(change -> {
            assertThat(change.said()).contains("Measure wiats", "board", "Answers: Waits");
            assertThat(change.takenBack()).isFalse();
        });
        assertThatThrownBy(() -> correct().decision(decision, seen, decided("Mine"), List.of(theme)))
                .as("another editor has not seen this")
                .isInstanceOf(Conflict.class);
    }

    @Test
    void saidAndCorrectedStatesOfAnActionDoNotOverwriteEachOther() {
        DeliveryRow row = proof().delivery(action).orElseThrow();
        keep().show(action, row.mark(), DeliveryState.DONE, "The figures", null, DAY);

        assertThatThrownBy(() -> correct().action(row, row.mark())).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> keep().show(action, row.mark(), DeliveryState.LATE, "", null, DAY))
                .isInstanceOf(Conflict.class);

        String now = proof().delivery(action).orElseThrow().mark();
        correct()
                .action(
                        new DeliveryRow(action, decision, "Publish all waits", "Board", null, DeliveryState.DONE, null),
                        now);
        assertThat(proof().overdue(LocalDate.of(2026, 1, 1))).as("it is done").isEmpty();
        assertThat(proof().delivery(action).orElseThrow().due()).isNull();
        assertThat(changes().of(Link.ACTION, action))
                .extracting(ProofChanges.Change::said)
                .first()
                .asString()
                .contains("Publish waits", "Done");
        assertThat(changes().of(Link.ACTION, action)).hasSize(2);
    }

    @Test
    void aLinkIsTakenBackOnlyWhereNothingHangsOnIt() {
        keep().show(action, proof().delivery(action).orElseThrow().mark(), DeliveryState.DONE, "Figures", null, DAY);
        EvidenceRow shown = proof().evidence(action).get(0);
        String done = proof().delivery(action).orElseThrow().mark();
        assertThatThrownBy(() -> back().decision(decision, mark())).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> back().action(action, done)).isInstanceOf(RuleBroken.class);

        correct().evidence(new EvidenceRow(shown.id(), action, "The figures", "/documents", DAY), shown.mark());
        assertThatThrownBy(() -> back().evidence(shown.id(), shown.mark())).isInstanceOf(Conflict.class);
        back().evidence(shown.id(), proof().evidence(action).get(0).mark());
        back().action(action, done);
        back().decision(decision, mark());

        assertThat(proof().onTheme(theme)).isEmpty();
        assertThat(changes().onPage(page))
                .filteredOn(ProofChanges.Change::takenBack)
                .extracting(ProofChanges.Change::link)
                .containsExactly(Link.DECISION, Link.ACTION, Link.EVIDENCE);
        assertThatThrownBy(() -> back().decision(decision, "")).isInstanceOf(NotFound.class);
    }

    @Test
    void aDayIsReadInItsOwnWordsWhateverWasCorrectedTakenBackAndMadeSince() {
        answer("We measure wiats.");
        keep().show(
                        action,
                        proof().delivery(action).orElseThrow().mark(),
                        DeliveryState.UNDER_WAY,
                        "Figures",
                        null,
                        DAY);
        long alsoThen = keep().deliver(decision, "Ask again", "Director", null, DeliveryState.PLANNED, null);
        LocalDate day = LocalDate.of(2025, 11, 3);
        Chain stood = then().published(theme, day).orElseThrow();

        bench.clock.move(Duration.ofDays(2));
        long other = new Themes(bench.jdbi()).add(page, "Kindness", "");
        NewDecision twice = new NewDecision("Measure waits", "", "board", DAY, "our-journey-to-change", 2);
        correct().decision(decision, mark(), twice, List.of(other));
        rename("Waiting");
        answer("We measure waits.");
        correct()
                .action(
                        new DeliveryRow(action, decision, "Publish", "Board", DAY, DeliveryState.DONE, null),
                        proof().delivery(action).orElseThrow().mark());
        EvidenceRow shown = proof().evidence(action).get(0);
        back().evidence(shown.id(), shown.mark());
        back().action(alsoThen, proof().delivery(alsoThen).orElseThrow().mark());
        keep().deliver(decision, "Not thought of then", "Director", null, DeliveryState.PLANNED, null);
        keep().decide(page, decided("Not decided then"), List.of(theme));

        assertThat(then().published(theme, day)).contains(stood);
        assertThat(stood.theme())
                .extracting(ThemeRow::name, ThemeRow::did)
                .containsExactly("Waits", "We measure wiats.");
        assertThat(stood.decisions()).singleElement().satisfies(decided -> {
            assertThat(decided.decision().title()).isEqualTo("Measure wiats");
            assertThat(decided.actions())
                    .extracting(done -> done.delivery().action())
                    .containsExactly("Ask again", "Publish waits");
            assertThat(decided.actions().get(1).delivery().state()).isEqualTo(DeliveryState.UNDER_WAY);
            assertThat(decided.actions().get(1).evidence())
                    .extracting(EvidenceRow::words)
                    .containsExactly("Figures");
        });
        assertThat(then().back("our-journey-to-change", 1, day)).singleElement().satisfies(back -> assertThat(
                        back.themes())
                .extracting(ProofViews.ThemeName::name)
                .containsExactly("Waits"));
        assertThat(then().back("our-journey-to-change", 2, day)).isEmpty();
        assertThat(then().behind("our-journey-to-change", day)).hasSize(1);

        Chain now = then().published(theme, day.plusDays(2)).orElseThrow();
        assertThat(now.theme())
                .extracting(ThemeRow::name, ThemeRow::did)
                .containsExactly("Waiting", "We measure waits.");
        assertThat(now.decisions())
                .extracting(decided -> decided.decision().title())
                .containsExactly("Not decided then");
    }

    @Test
    void aDayGivesTheNumberOfThatDayHoweverMuchIsPutIntoTheThemeSince() {
        code(1, theme);
        answer("We measure waits.");
        new Themes(bench.jdbi()).note(page, bench.clock.instant());
        LocalDate day = LocalDate.of(2025, 11, 3);

        bench.clock.move(Duration.ofDays(2));
        code(2, theme);
        code(3, theme);
        assertThat(then().published(theme, day).orElseThrow().count()).isEqualTo(1);
        assertThat(then().published(theme, day.plusDays(2)).orElseThrow().count())
                .isEqualTo(3);

        bench.clock.move(Duration.ofDays(2));
        code(3, new Themes(bench.jdbi()).add(page, "Kindness", ""));
        assertThat(then().published(theme, day.plusDays(3)).orElseThrow().count())
                .isEqualTo(3);
        assertThat(then().published(theme, day.plusDays(4)).orElseThrow().count())
                .isEqualTo(2);
    }

    @Test
    void aDayQuotesWhatItQuotedThenAsFarAsItMayBeReadNow() {
        code(2, theme);
        code(3, theme);
        answer("We measure waits.");
        new Themes(bench.jdbi()).note(page, bench.clock.instant());
        LocalDate day = LocalDate.of(2025, 11, 3);

        bench.clock.move(Duration.ofDays(2));
        code(1, theme);
        code(3, new Themes(bench.jdbi()).add(page, "Kindness", ""));
        assertThat(quoted(day)).containsExactly(2L, 3L);
        assertThat(quoted(day.plusDays(2))).containsExactly(1L, 2L);

        bench.clock.move(Duration.ofDays(2));
        String seen = new WordsSaid(bench.jdbi()).find(2).orElseThrow().mark();
        new ModerateWords(
                        new Contributions(bench.jdbi()),
                        new WordsSaid(bench.jdbi()),
                        new Themes(bench.jdbi()),
                        bench.content,
                        bench.audit,
                        bench.clock)
                .moderate(page, 2, seen, false, "It takes long");

        assertThat(quoted(day)).as("withheld today, so on no day").containsExactly(3L);
        assertThat(quoted(day.plusDays(4))).containsExactly(1L);
        Chain now = bench.chains().published(theme).orElseThrow();
        assertThat(now.count()).as("it still counts").isEqualTo(2);
        assertThat(words(now))
                .contains("2 people or tables said so", "1 of these is counted and weighed, but not shown");
    }

    private List<Long> quoted(LocalDate day) {
        return then().published(theme, day).orElseThrow().said().stream()
                .map(WordsSaid.SaidLine::id)
                .toList();
    }

    @Test
    void aDayBeforeNumbersAndWordsWereKeptSaysSo() {
        answer("We measure waits.");
        LocalDate day = LocalDate.of(2025, 11, 3);
        bench.clock.move(Duration.ofDays(2));
        bench.jdbi()
                .useHandle(h -> h.execute("insert into strategy_words_kept (since) values (?)", bench.clock.instant()));

        Chain before = then().published(theme, day).orElseThrow();
        assertThat(before.count()).isNull();
        assertThat(before.wordsSince()).isEqualTo(day.plusDays(2));
        assertThat(words(before))
                .contains("How many said so is not kept for this day", "before 5 November 2025 was not kept");
        assertThat(then().published(theme, day.plusDays(2)).orElseThrow().wordsSince())
                .isNull();
        bench.jdbi().useHandle(h -> h.execute("delete from strategy_words_kept"));
    }

    private static String words(Chain chain) {
        HtmlContent page = out -> JtechainGenerated.render(out, null, chain, LocalDate.of(2025, 11, 5), false);
        return Html.string(page);
    }

    private void code(long id, long into) {
        if (new WordsSaid(bench.jdbi()).find(id).isEmpty()) {
            new Contributions(bench.jdbi())
                    .addAll(List.of(new Contributions.Contribution(
                            id, page, "WRITING", "A letter", DAY, null, null, null, "It takes long", "KEPT", true)));
        }
        coder().code(page, id, List.of(into));
    }

    private void answer(String did) {
        String seen = new Themes(bench.jdbi()).find(theme).orElseThrow().mark();
        new DecideThemes(new Themes(bench.jdbi()), earlier(), bench.content, bench.audit, bench.clock)
                .decide(page, theme, seen, ThemeOutcome.DONE, did, "");
        bench.jdbi()
                .useHandle(h -> h.execute("update strategy_page set answered_at = '2025-11-02' where id = ?", page));
    }

    private void rename(String name) {
        String seen = new Themes(bench.jdbi()).find(theme).orElseThrow().mark();
        coder().rename(page, theme, seen, name, "");
    }

    private CodeWords coder() {
        return new CodeWords(
                new Themes(bench.jdbi()),
                new WordsSaid(bench.jdbi()),
                earlier(),
                bench.content,
                bench.actor,
                bench.audit,
                bench.clock);
    }

    private ProofThen then() {
        return bench.proofThen();
    }

    private static NewDecision decided(String title) {
        return new NewDecision(title, "", "board", DAY, "our-journey-to-change", 1);
    }

    private String mark() {
        return proof().decision(decision).orElseThrow().mark(proof().themesOf(decision));
    }

    private ProofViews proof() {
        return new ProofViews(bench.jdbi());
    }

    private ProofChanges changes() {
        return new ProofChanges(bench.jdbi());
    }

    private KeepEarlierWords earlier() {
        return new KeepEarlierWords(new ProofVersions(bench.jdbi()), bench.actor, bench.clock);
    }

    private KeepProof keep() {
        return new KeepProof(new Decisions(bench.jdbi()), proof(), earlier(), bench.content, bench.audit, bench.clock);
    }

    private CorrectProof correct() {
        return new CorrectProof(new Decisions(bench.jdbi()), proof(), earlier(), bench.content, bench.audit);
    }

    private TakeProofBack back() {
        return new TakeProofBack(new Decisions(bench.jdbi()), proof(), earlier(), bench.content, bench.audit);
    }
}
