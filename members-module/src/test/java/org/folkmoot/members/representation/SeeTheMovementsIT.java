package org.folkmoot.members.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.folkmoot.contracts.AnnualReportSource;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Movement;
import org.folkmoot.members.representation.KeepTheWordsOfTheReport.ReportWords;
import org.folkmoot.members.representation.SeeTheMovements.Period;
import org.folkmoot.members.store.JdbiConstitutions;
import org.folkmoot.members.store.views.RegisterFigures;
import org.folkmoot.members.store.views.RegisterFigures.Part;
import org.folkmoot.members.testing.Constitutions;
import org.folkmoot.members.testing.Noted;
import org.folkmoot.members.testing.OneOf;
import org.folkmoot.members.testing.People;
import org.folkmoot.members.testing.TestTrust;
import org.folkmoot.platform.database.TrustJdbi;
import org.folkmoot.platform.refusals.NotFound;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SeeTheMovementsIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("members");

    private static final LocalDate TODAY = LocalDate.of(2023, 11, 1);
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final int DAYS = 700;

    private final Noted noted = new Noted();
    private SeeTheMovements see;
    private PresentConstitution present;

    @BeforeEach
    void start() {
        Jdbi jdbi = TrustJdbi.over(DATABASE.dataSource());
        StandingClock clock = StandingClock.at(TODAY);
        JdbiConstitutions constitutions = new JdbiConstitutions(jdbi);
        constitutions.add(Constitutions.small(), People.CREATED);
        present = new PresentConstitution(constitutions, clock);
        see = new SeeTheMovements(present, new RegisterFigures(jdbi), noted, clock);
    }

    @AfterEach
    void empty() {
        DATABASE.emptyTables();
    }

    @Test
    void joinersLeaversAndMovesAreToldApart() {
        person(1);
        stay(1, "public-bexley", "2022-02-01", "2022-06-01");
        stay(1, "public-rest", "2022-06-01", null);
        person(2);
        stay(2, "public-bexley", "2021-01-01", "2022-03-01");
        person(3);
        stay(3, "public-bexley", "2022-03-03", null);

        List<Movement> all = see.movements(new Period(FIRST, FIRST.plusYears(1)));

        assertThat(all).contains(new Movement("public-bexley", 1, 2, 0, 1, 1, 1));
        assertThat(all).contains(new Movement("public-rest", 0, 0, 1, 0, 0, 1));
    }

    @Test
    void whateverHappenedEveryPeriodAddsUpAndTheNextBeginsWhereItEnds() {
        Random random = new Random(11);
        for (int id = 1; id <= 120; id++) {
            person(id);
            invent(id, random);
        }

        for (int i = 0; i < 60; i++) {
            LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
            LocalDate to = from.plusDays(random.nextInt(120));
            List<Movement> period = see.movements(new Period(from, to));
            List<Movement> next = see.movements(new Period(to.plusDays(1), to.plusDays(30)));

            assertThat(period).allMatch(Movement::addsUp);
            assertThat(next.stream().map(Movement::start))
                    .containsExactlyElementsOf(
                            period.stream().map(Movement::end).toList());
        }
    }

    @Test
    void everyNumberHasAsManyPeopleBehindIt() {
        Random random = new Random(5);
        for (int id = 1; id <= 40; id++) {
            person(id);
            invent(id, random);
        }
        Period period = new Period(FIRST.plusDays(100), FIRST.plusDays(500));

        for (Movement each : see.movements(period)) {
            assertThat(behind("start", each, period)).isEqualTo(each.start());
            assertThat(behind("joined", each, period)).isEqualTo(each.joined());
            assertThat(behind("moved-in", each, period)).isEqualTo(each.movedIn());
            assertThat(behind("left", each, period)).isEqualTo(each.left());
            assertThat(behind("moved-out", each, period)).isEqualTo(each.movedOut());
            assertThat(behind("end", each, period)).isEqualTo(each.end());
        }
        assertThat(noted.audit()).anyMatch(each -> each.startsWith("list people behind a number"));
    }

    @Test
    void aNumberThatIsNoneOpensNothing() {
        assertThatThrownBy(() -> see.behind("1=1", new Part(null, null), see.thisYear(), 0))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void thoseBehindANumberAreTakenAwayOfAClassToo() {
        person(1);
        stay(1, "public-bexley", FIRST.toString(), null);
        Period period = new Period(FIRST, FIRST.plusDays(1));
        List<String> taken = new ArrayList<>();

        see.behind("end", new Part("public-bexley", ""), period, each -> taken.add("in no class"));
        see.behind("end", new Part("public-bexley", "other"), period, each -> taken.add("in a class"));

        assertThat(taken).containsExactly("in no class");
        assertThat(noted.audit()).anyMatch(each -> each.startsWith("list export of the people behind a number"));
    }

    @Test
    void theReportSaysHowFarTheMembershipHasComeAndWhatOthersHaveToReport() {
        person(1);
        stay(1, "public-bexley", FIRST.toString(), null);
        KeepTheWordsOfTheReport kept = new KeepTheWordsOfTheReport(new TestTrust(), noted);
        kept.keep(new ReportWords("We go where people are.", "", "As published.\n\nYearly.", ""));
        AnnualReportSource other = (from, to) ->
                List.of(new AnnualReportSource.AnnualReportPart("Other", List.of("None."), List.of(), List.of()));
        WriteTheOtherParts parts = new WriteTheOtherParts(kept, see, present, OneOf.these(other));

        assertThat(parts.strategy(see.thisYear()).get(0).paragraphs()).containsExactly("We go where people are.");
        assertThat(parts.strategy(see.thisYear()).get(1).rows().get(0))
                .containsExactly("Public: Bexley", "1", "10", "Red: below the minimum");
        assertThat(parts.asked(see.thisYear()))
                .extracting(each -> each.heading() + ": " + String.join(" ", each.paragraphs()))
                .containsExactly(
                        "How the pay of directors is decided: As published. Yearly.",
                        "Expenses of governors and directors: The trust has not written this yet.",
                        "Other: None.");
    }

    @Test
    void theUsualPeriodIsTheFinancialYearSoFar() {
        assertThat(see.thisYear()).isEqualTo(new Period(LocalDate.of(2023, 4, 1), TODAY));
    }

    private long behind(String kind, Movement each, Period period) {
        return see.behind(kind, new Part(each.constituency(), null), period, 0).size();
    }

    /** Stays that follow one another, on the same day or with a gap, some over before they began. */
    private void invent(int id, Random random) {
        LocalDate day = FIRST.plusDays(random.nextInt(300) - 200L);
        for (int stay = 0; stay < 1 + random.nextInt(3); stay++) {
            boolean runs = random.nextInt(3) == 0;
            LocalDate end = day.plusDays(random.nextInt(200) - 3L);
            String constituency = random.nextBoolean() ? "public-bexley" : "public-rest";
            stay(id, constituency, day.toString(), runs ? null : end.toString());
            if (runs) {
                return;
            }
            day = random.nextBoolean() ? end : end.plusDays(1L + random.nextInt(50));
        }
    }

    private static void stay(int person, String constituency, String from, String to) {
        DATABASE.execute(
                "insert into members_membership (person_id, constituency, constitution, residence_basis, joined_on,"
                        + " ended_on) values (?, ?, 3, 'SELF_DECLARED', ?, ?)",
                person,
                constituency,
                from,
                to);
    }

    private static void person(int id) {
        DATABASE.execute(
                "insert into members_person (id, version, status, first_name, last_name, first_key, last_key, channel,"
                        + " format, objects_register, objects_engagement, created_at)"
                        + " values (?, 1, 'MEMBER', 'P', 'Q', 'p', 'q', 'EMAIL', 'standard', false, false, '2020-01-01')",
                id);
    }
}
