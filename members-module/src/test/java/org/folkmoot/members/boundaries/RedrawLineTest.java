package org.folkmoot.members.boundaries;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.members.boundaries.SeeARedraw.Line;
import org.folkmoot.members.boundaries.SeeARedraw.Numbers;
import org.folkmoot.members.model.RedrawLists.Shift;
import org.folkmoot.members.model.Strength;
import org.junit.jupiter.api.Test;

class RedrawLineTest {

    @Test
    void membersForEachSeatAreCountedByTheSeatsOfEachVersion() {
        Line grown = line(new Numbers(100, 3), new Numbers(100, 5), new Shift("bromley", "", 1335, 0, 952));

        assertThat(grown.perSeatBefore()).isEqualTo("445");
        assertThat(grown.perSeatAfter()).isEqualTo("457");
    }

    @Test
    void whatIsNoLongerThereIsMeasuredByWhatItHadToHave() {
        Line gone = line(new Numbers(100, 3), Numbers.NONE, new Shift("bexley", "", 60, 60, 0));

        assertThat(gone.before()).isEqualTo(Strength.RED);
        assertThat(gone.perSeatBefore()).isEqualTo("20");
        assertThat(gone.perSeatAfter()).isEmpty();
        assertThat(gone.breaks()).isFalse();
    }

    @Test
    void aMinimumThatRisesAboveTheMembersBreaks() {
        assertThat(line(new Numbers(50, 1), new Numbers(200, 1), new Shift("kent", "", 60, 0, 0))
                        .breaks())
                .isTrue();
    }

    private static Line line(Numbers old, Numbers now, Shift shift) {
        return new Line("Somewhere", false, old, now, shift);
    }
}
