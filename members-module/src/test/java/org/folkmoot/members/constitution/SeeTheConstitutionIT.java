package org.folkmoot.members.constitution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.folkmoot.members.constitution.SeeTheConstitution.LeftBehind;
import org.folkmoot.members.constitution.SeeTheConstitution.Part;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Strength;
import org.folkmoot.members.store.JdbiConstitutions;
import org.folkmoot.members.store.views.JdbiCounts;
import org.folkmoot.members.testing.Constitutions;
import org.folkmoot.members.testing.People;
import org.folkmoot.members.testing.TestTrust;
import org.folkmoot.platform.database.TrustJdbi;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SeeTheConstitutionIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("members");

    private JdbiConstitutions constitutions;
    private SeeTheConstitution see;

    @BeforeEach
    void connect() {
        Jdbi jdbi = TrustJdbi.over(DATABASE.dataSource());
        constitutions = new JdbiConstitutions(jdbi);
        see = seen();
    }

    /** As another request would see it: what is in force is held for a second. */
    private SeeTheConstitution seen() {
        StandingClock clock = StandingClock.at(LocalDate.of(2023, 11, 1));
        return new SeeTheConstitution(
                new PresentConstitution(constitutions, clock),
                constitutions,
                new JdbiCounts(TrustJdbi.over(DATABASE.dataSource()), new TestTrust()));
    }

    @AfterEach
    void empty() {
        DATABASE.emptyTables();
    }

    @Test
    void everyConstituencyAndClassIsCountedAgainstItsMinimum() {
        constitutions.add(Constitutions.small(), People.CREATED);
        member(1, "users", "bexley", null);
        member(2, "users", "anywhere", "2023-10-30");

        assertThat(see.parts())
                .extracting(Part::name, Part::members, Part::strength)
                .containsExactly(
                        tuple("Public: Bexley", 0L, Strength.RED),
                        tuple("Public: Rest", 0L, Strength.RED),
                        tuple("Service users", 1L, Strength.RED),
                        tuple("Service users, Bexley", 1L, Strength.AMBER),
                        tuple("Service users, Anywhere", 0L, Strength.RED),
                        tuple("Staff", 0L, Strength.RED));
        assertThat(see.versions()).hasSize(1);
    }

    @Test
    void membersOfAConstituencyThatIsGoneAreToldApartUntilTheyAreMoved() {
        Constitution before = Constitutions.small();
        constitutions.add(before, People.CREATED);
        member(1, "users", "bexley", null);
        member(2, "public-bexley", null, null);
        member(3, "public-bexley", null, "2023-10-30");
        assertThat(see.leftBehind()).isEmpty();

        constitutions.add(
                new Constitution(
                        4,
                        "Without Bexley",
                        LocalDate.of(2023, 11, 1),
                        null,
                        null,
                        true,
                        before.constituencies().stream()
                                .filter(each -> !each.code().equals("public-bexley"))
                                .toList(),
                        before.appointed(),
                        before.council()),
                People.CREATED);

        see = seen();
        assertThat(see.leftBehind()).containsExactly(new LeftBehind("public-bexley", "Public: Bexley", 1));
        assertThat(see.parts()).extracting(Part::code).doesNotContain("public-bexley");
    }

    @Test
    void aTrustWithoutMembersHasNoParts() {
        assertThat(see.parts()).isEmpty();
        assertThat(see.present().constituencies()).isEmpty();
    }

    private static void member(long person, String constituency, String classCode, String ended) {
        DATABASE.execute(
                "insert into members_membership (person_id, constituency, class_code, constitution, residence_basis,"
                        + " joined_on, ended_on) values (?, ?, ?, 3, 'SELF_DECLARED', '2023-01-01', ?)",
                person,
                constituency,
                classCode,
                ended);
    }
}
