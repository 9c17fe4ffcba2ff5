package org.folkmoot.strategy.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.platform.access.Actor;
import org.folkmoot.platform.access.Subject;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.strategy.asking.AskForFormat.FormatWish;
import org.folkmoot.strategy.store.Interests;
import org.folkmoot.strategy.testing.Workbench;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Readers ask for a format. */
class AskingIT {

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
    void whoAskedIsToldWhenTheyWillHaveItAndTheRequestIsLateAfterThatDay() {
        bench.ask().ask("our-strategy", LARGE_PRINT);
        long request = bench.requestsView().after(0, 10).get(0).id();
        LocalDate day = LocalDate.of(2023, 10, 27);

        new PromiseFormat(bench.requests(), bench.requestsView(), bench.outbox, bench.settings, bench.audit)
                .promise(request, day, "It is being printed.");

        assertThat(bench.requestsView().find(request).orElseThrow()).satisfies(line -> {
            assertThat(line.promised()).isEqualTo(day);
            assertThat(line.late(day)).isFalse();
            assertThat(line.late(day.plusDays(1))).isTrue();
        });
        assertThat(bench.outbox.messages).last().satisfies(message -> {
            assertThat(message.to()).isEqualTo("zoe@example.test");
            assertThat(message.text()).contains("Large print", "27 October 2023", "It is being printed.");
        });
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

        new ForgetPerson(
                        bench.requests(),
                        bench.comments(),
                        bench.pledges(),
                        bench.follows(),
                        new Interests(bench.jdbi()),
                        bench.content,
                        bench.audit)
                .forget(new PersonId(7));

        assertThat(database.rows("select name, contact, detail, coalesce(person_id, '') from strategy_format_request")
                        .get(0)
                        .values())
                .containsOnly("");
    }
}
