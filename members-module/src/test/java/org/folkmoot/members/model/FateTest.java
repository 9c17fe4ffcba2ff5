package org.folkmoot.members.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.members.testing.Constitutions.BEXLEY;
import static org.folkmoot.members.testing.Constitutions.BROMLEY;
import static org.folkmoot.members.testing.Constitutions.CARDIFF;
import static org.folkmoot.members.testing.Constitutions.KENT;

import java.time.LocalDate;
import java.util.List;
import org.folkmoot.members.model.Fate.Kind;
import org.folkmoot.members.testing.Constitutions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FateTest {

    private static final LocalDate ON = LocalDate.of(2023, 10, 2);
    private static final LocalDate BORN = LocalDate.of(1980, 3, 31);
    private static final Constitution SMALL = Constitutions.small();

    @Test
    void whoStillLivesInTheirConstituencyStays() {
        assertThat(of("public-bexley", null, BEXLEY, BEXLEY).kind()).isEqualTo(Kind.STAYS);
    }

    @Test
    void anotherCodeOfTheSameAreaMovesNobody() {
        assertThat(of("public-rest", null, BROMLEY, KENT)).isEqualTo(new Fate(Kind.AREA, "public-rest", null));
    }

    @Test
    void whoseAreaIsInAnotherConstituencyNowMoves() {
        assertThat(of("public-bexley", null, BEXLEY, KENT)).isEqualTo(new Fate(Kind.MOVES, "public-rest", null));
        assertThat(of("public-rest", null, BEXLEY, BEXLEY)).isEqualTo(new Fate(Kind.MOVES, "public-bexley", null));
    }

    @Test
    void whomNoConstituencyCoversLeaves() {
        assertThat(of("public-bexley", null, BEXLEY, CARDIFF).kind()).isEqualTo(Kind.LEAVES);
    }

    @Test
    void staffAndThoseOfUnknownPlaceStay() {
        assertThat(of("staff", null, BEXLEY, BEXLEY).kind()).isEqualTo(Kind.STAYS);
        assertThat(of("public-bexley", null, null, null).kind()).isEqualTo(Kind.STAYS);
    }

    @Test
    void aClassThatNoLongerCoversSomebodyLeavesAQuestion() {
        assertThat(of("users", "bexley", BEXLEY, KENT).kind()).isEqualTo(Kind.ASK);
        assertThat(of("users", "anywhere", BEXLEY, KENT).kind()).isEqualTo(Kind.AREA);
    }

    @Test
    void nobodyIsMovedToWhereTheyAreTooYoung() {
        Fate.Now child = new Fate.Now("public-bexley", null, ON.minusYears(15), BEXLEY);

        assertThat(Fate.of(SMALL, child, KENT, ON).kind()).isEqualTo(Kind.ASK);
    }

    @Test
    void aWardWinsOverItsCouncil() {
        Constituency ward = area("public-ward", BEXLEY.ward());
        Constituency council = area("public-council", BEXLEY.authority());
        Constitution next = SMALL.with(List.of(council, ward));

        assertThat(Fate.of(next, new Fate.Now("public-old", null, BORN, BEXLEY), BEXLEY, ON))
                .isEqualTo(new Fate(Kind.MOVES, "public-ward", null));
    }

    private static Constituency area(String code, String area) {
        Constituency like = Constitutions.bexley();
        return new Constituency(
                code,
                code,
                like.kind(),
                like.clause(),
                16,
                like.ageClause(),
                1,
                1,
                List.of(new Area(area, area)),
                false,
                like.connections(),
                null,
                false,
                List.of());
    }

    private static Fate of(
            String constituency, @Nullable String classCode, @Nullable Place before, @Nullable Place after) {
        return Fate.of(SMALL, new Fate.Now(constituency, classCode, BORN, before), after, ON);
    }
}
