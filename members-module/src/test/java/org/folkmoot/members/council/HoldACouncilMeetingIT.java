package org.folkmoot.members.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.council.SeeTheCouncil.Sitting;
import org.folkmoot.members.model.Council.Seat;
import org.folkmoot.members.model.Council.Term;
import org.folkmoot.members.model.GovernorRecords.Attendance;
import org.folkmoot.members.model.GovernorRecords.Interest;
import org.folkmoot.members.model.GovernorRecords.Mark;
import org.folkmoot.members.model.HowSeated;
import org.folkmoot.members.store.JdbiConstitutions;
import org.folkmoot.members.store.JdbiCouncil;
import org.folkmoot.members.store.JdbiGovernorRecords;
import org.folkmoot.members.testing.Constitutions;
import org.folkmoot.members.testing.Noted;
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

class HoldACouncilMeetingIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("members");

    private static final LocalDate TODAY = LocalDate.of(2023, 11, 1);

    private final StandingClock clock = StandingClock.at(TODAY);
    private final Noted noted = new Noted();
    private JdbiCouncil council;
    private JdbiGovernorRecords records;
    private HoldACouncilMeeting meetings;
    private KeepAGovernorsRecord keep;
    private SeeTheCouncil see;
    private long bexley;
    private long users;
    private long staff;

    @BeforeEach
    void threeGovernors() {
        Jdbi jdbi = TrustJdbi.over(DATABASE.dataSource());
        JdbiConstitutions constitutions = new JdbiConstitutions(jdbi);
        constitutions.add(Constitutions.small(), People.CREATED);
        PresentConstitution present = new PresentConstitution(constitutions, clock);
        council = new JdbiCouncil(jdbi);
        records = new JdbiGovernorRecords(jdbi);
        LayOutTheSeats.of(Constitutions.small()).forEach(council::add);
        meetings = new HoldACouncilMeeting(
                council, records, new PresentCouncil(present, new TestTrust(), clock), present, noted);
        keep = new KeepAGovernorsRecord(council, records, noted);
        see = new SeeTheCouncil(council, records, clock);
        bexley = term("public-bexley");
        users = term("users");
        staff = term("staff");
    }

    @AfterEach
    void empty() {
        DATABASE.emptyTables();
    }

    @Test
    void theQuorumCountsThoseWhoAreThereAndThoseWhomMembersElected() {
        long id = meetings.add(TODAY, "General meeting");

        meetings.mark(id, Map.of(bexley, Mark.PRESENT, users, Mark.PRESENT, staff, Mark.PRESENT));
        assertThat(meetings.quorum(id).reached()).isTrue();
        assertThat(meetings.quorum(id).electedByMembers()).isEqualTo(2);

        meetings.mark(id, Map.of(bexley, Mark.PRESENT, users, Mark.APOLOGIES, staff, Mark.PRESENT));
        assertThat(meetings.quorum(id).words()).startsWith("No quorum: 2 of at least 3 governors, 1 of at least 2");
    }

    @Test
    void onlyGovernorsOfThatDayAreMarked() {
        long id = meetings.add(TODAY.minusYears(5), "Before their time");

        meetings.mark(id, Map.of(bexley, Mark.PRESENT));

        assertThat(meetings.marks(id)).isEmpty();
    }

    @Test
    void attendanceIsCountedOverMeetings() {
        for (Mark each : List.of(Mark.PRESENT, Mark.ABSENT, Mark.PRESENT)) {
            meetings.mark(meetings.add(TODAY, "General meeting"), Map.of(bexley, each));
        }

        assertThat(sitting(bexley).attendance()).isEqualTo(new Attendance(bexley, 2, 3));
        long notHeld = meetings.meetings().get(0).id();

        meetings.takeBack(notHeld, true);
        assertThat(sitting(bexley).attendance()).isEqualTo(new Attendance(bexley, 1, 2));

        meetings.takeBack(notHeld, false);
        assertThat(sitting(bexley).attendance()).isEqualTo(new Attendance(bexley, 2, 3));
    }

    @Test
    void aDeclarationEnteredInErrorCountsNoLongerUntilItIsPutBack() {
        keep.declare(bexley, TODAY, true, "");
        long id = keep.declarations(bexley).get(0).id();

        keep.takeBackDeclaration(bexley, id, true);
        assertThat(sitting(bexley).declarationIsDue(TODAY)).isTrue();

        keep.takeBackDeclaration(users, id, false);
        assertThat(sitting(bexley).declarationIsDue(TODAY)).isTrue();
        keep.takeBackDeclaration(bexley, id, false);
        assertThat(sitting(bexley).declarationIsDue(TODAY)).isFalse();
    }

    @Test
    void aNilReturnEndsWhatStoodAndAnInterestEndsTheNilReturn() {
        keep.declareInterest(bexley, TODAY.minusDays(2), null);
        keep.declareInterest(bexley, TODAY.minusDays(1), "Trustee of a charity");
        keep.declareInterest(bexley, TODAY, "Member of a political party");
        assertThat(sitting(bexley).interests())
                .extracting(Interest::words)
                .containsExactly("Trustee of a charity", "Member of a political party");

        keep.declareInterest(bexley, TODAY, null);

        assertThat(sitting(bexley).interests()).extracting(Interest::said).containsExactly("None (nil return)");
        assertThat(keep.interests(bexley)).hasSize(4);
    }

    @Test
    void theYearlyDeclarationIsDueAgainAfterAYear() {
        assertThat(sitting(bexley).declarationIsDue(TODAY)).isTrue();

        keep.declare(bexley, TODAY, true, "");

        assertThat(sitting(bexley).declarationIsDue(TODAY.plusYears(1).minusDays(1)))
                .isFalse();
        assertThat(sitting(bexley).declarationIsDue(TODAY.plusYears(1))).isTrue();
    }

    private Sitting sitting(long term) {
        return see.sittings().stream()
                .filter(each -> each.term() != null && each.term().id() == term)
                .findFirst()
                .orElseThrow();
    }

    private long term(String constituency) {
        Seat seat = council.seats().stream()
                .filter(each -> constituency.equals(each.constituency()))
                .findFirst()
                .orElseThrow();
        return council.begin(new Term(
                0,
                seat.id(),
                null,
                "Governor of " + constituency,
                TODAY.minusYears(1),
                TODAY.plusYears(1),
                HowSeated.ELECTED,
                null,
                null));
    }
}
