package org.folkmoot.strategy.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.strategy.asking.AskForFormat.FormatWish;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.testing.Workbench;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Readers ask for a format and answer a consultation. */
class AskingIT {

    private static final String OPEN = "strategy-refresh-2024-27";
    private static final FormatWish LARGE_PRINT =
            new FormatWish("Large print", "24 point", "Zoë O’Brien", "zoe@example.test");

    @RegisterExtension
    static final TestDatabase database = TestDatabase.migrated("strategy");

    private Workbench bench;

    @BeforeEach
    void load() {
        database.emptyTables();
        bench = new Workbench(database, LocalDate.of(2023, 10, 2));
        bench.loadPack("oxleas");
    }

    @Test
    void aRequestIsKeptAndTheOfficeIsTold() {
        LocalDate due = bench.ask().ask("our-strategy", LARGE_PRINT);

        assertThat(due).isEqualTo(LocalDate.of(2023, 10, 9));
        assertThat(bench.requestsView().after(0, 10)).singleElement().satisfies(line -> {
            assertThat(line.name()).isEqualTo("Zoë O’Brien");
            assertThat(line.title()).isEqualTo("Our strategy 2021 to 2024");
        });
        assertThat(bench.outbox.messages).singleElement().satisfies(message -> {
            assertThat(message.text()).doesNotContain("zoe@example.test").doesNotContain("Zoë");
        });
    }

    @Test
    void anUnknownDocumentCannotBeAskedFor() {
        assertThatThrownBy(() -> bench.ask().ask("no-such", LARGE_PRINT)).isInstanceOf(NotFound.class);
    }

    @Test
    void anAnsweredRequestForgetsWhoAsked() {
        bench.ask().ask("our-strategy", LARGE_PRINT);
        long request = bench.requestsView().after(0, 10).get(0).id();

        new AnswerFormatRequest(bench.requests(), bench.audit, bench.clock).answer(request);

        assertThat(bench.requestsView().open()).isZero();
        assertThat(database.rows("select name, contact from strategy_format_request")
                        .get(0)
                        .values())
                .containsOnly("");
    }

    @Test
    void anErasedPersonLeavesNothing() {
        bench.actor.is(new Actor("Zoë", Subject.person(7), List.of()));
        bench.ask().ask("our-strategy", LARGE_PRINT);

        new ForgetPerson(bench.requests(), bench.comments(), bench.audit).forget(new PersonId(7));

        assertThat(database.rows("select name, contact, detail, coalesce(person_id, '') from strategy_format_request")
                        .get(0)
                        .values())
                .containsOnly("");
    }

    @Test
    void anAnswerSaysNeitherWhoNorWhenExactly() {
        bench.answer().answer(OPEN, List.of("Shorter waits", "", "李小龍 =HYPERLINK(", "", ""), "token-1");

        assertThat(database.rows("select answered_on, answers from strategy_answer"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("answers").toString()).contains("李小龍"));
    }

    @Test
    void theSameFormSentTwiceCountsOnce() {
        bench.answer().answer(OPEN, List.of("Once"), "token-1");
        bench.answer().answer(OPEN, List.of("Once"), "token-1");
        bench.answer().answer(OPEN, List.of("Once"), "token-2");

        long page = bench.published.find(Kind.CONSULTATION, OPEN).orElseThrow().id();
        assertThat(bench.answers().count(page)).isEqualTo(2);
    }

    @Test
    void afterTheLastDayNothingIsTaken() {
        bench.clock.move(Duration.ofDays(47));

        assertThatThrownBy(() -> bench.answer().answer(OPEN, List.of("Too late"), "token-1"))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void anEmptyAnswerIsRefused() {
        assertThatThrownBy(() -> bench.answer().answer(OPEN, List.of("", " "), "token-1"))
                .isInstanceOf(RuleBroken.class);
    }
}
