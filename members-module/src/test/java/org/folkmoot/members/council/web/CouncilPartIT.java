package org.folkmoot.members.council.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.council.SeeTheCouncil.Sitting;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Council.Seat;
import org.folkmoot.members.model.Council.Term;
import org.folkmoot.members.model.HowSeated;
import org.folkmoot.members.store.JdbiConstitutions;
import org.folkmoot.members.testing.Constitutions;
import org.folkmoot.platform.database.TrustJdbi;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CouncilPartIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("members");

    private static final LocalDate FROM = LocalDate.of(2023, 10, 1);

    @Test
    void whoSitsForAConstituencyThatIsNoLongerInForceIsStillNamed() {
        JdbiConstitutions constitutions = new JdbiConstitutions(TrustJdbi.over(DATABASE.dataSource()));
        Constitution small = Constitutions.small();
        constitutions.add(small, Instant.EPOCH);
        constitutions.add(
                small.as(4)
                        .with("Without Bexley", FROM, small.terms())
                        .with(small.constituencies().stream()
                                .filter(each -> !each.code().equals("public-bexley"))
                                .toList()),
                Instant.EPOCH);
        PresentConstitution present = new PresentConstitution(constitutions, StandingClock.at(FROM.plusDays(9)));

        List<CouncilPart> parts = CouncilPart.of(
                List.of(
                        sitting(1, "public-bexley", "Ann Archer"),
                        sitting(2, "public-bexley", null),
                        sitting(3, "staff", null)),
                present);

        assertThat(present.get().version()).isEqualTo(4);
        assertThat(parts).extracting(CouncilPart::heading).containsExactly("Staff", "Public: Bexley");
        assertThat(parts.get(0).note()).isEqualTo("1 seat, 1 vacant.");
        assertThat(parts.get(1).note()).isEqualTo("1 seat.");
    }

    private static Sitting sitting(long seat, String constituency, @Nullable String governor) {
        Term term = governor == null
                ? null
                : new Term(seat, seat, 1L, governor, FROM, FROM.plusYears(3), HowSeated.ELECTED, null, null);
        return new Sitting(new Seat(seat, constituency, null, null, 1), term, List.of(), null, null);
    }
}
