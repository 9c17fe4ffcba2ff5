package org.folkmoot.members.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.members.testing.Constitutions;
import org.junit.jupiter.api.Test;

class LeftOutTest {

    private static final Constituency BEXLEY = Constitutions.bexley();

    @Test
    void publicAndStaffMembersAreShown() {
        assertThat(LeftOut.of(BEXLEY, "MEMBER", false)).isEmpty();
        assertThat(LeftOut.of(constituency("staff"), "MEMBER", false)).isEmpty();
    }

    @Test
    void serviceUsersAndCarersAreNeverShownWhateverElseIsTrueOfThem() {
        assertThat(LeftOut.of(constituency("users"), "MEMBER", false)).contains(LeftOut.PATIENTS);
        assertThat(LeftOut.of(constituency("users"), "MEMBER", true)).contains(LeftOut.PATIENTS);
    }

    @Test
    void whoeverObjectsIsLeftOutInEveryConstituency() {
        assertThat(LeftOut.of(BEXLEY, "MEMBER", true)).contains(LeftOut.OBJECTED);
        assertThat(LeftOut.of(constituency("staff"), "MEMBER", true)).contains(LeftOut.OBJECTED);
    }

    @Test
    void aConstituencyThatIsNotInForceAndAnyOtherStateIsNotShown() {
        assertThat(LeftOut.of(null, "MEMBER", false)).contains(LeftOut.NOT_IN_FORCE);
        assertThat(LeftOut.of(BEXLEY, "SUSPENDED", false)).contains(LeftOut.NOT_IN_FORCE);
    }

    private static Constituency constituency(String code) {
        return Constitutions.small().constituency(code).orElseThrow();
    }
}
