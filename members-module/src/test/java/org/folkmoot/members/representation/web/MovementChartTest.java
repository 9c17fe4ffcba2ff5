package org.folkmoot.members.representation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.folkmoot.members.model.Movement;
import org.folkmoot.members.representation.web.MovementChart.Pair;
import org.junit.jupiter.api.Test;

class MovementChartTest {

    @Test
    void theLongestBarIsAsLongAsThereIsRoomAndTheOthersInProportion() {
        MovementChart chart = MovementChart.of(
                List.of(
                        new Movement("bexley", 100, 1500, 500, 300, 200, 1600),
                        new Movement("bromley", 10, 0, 0, 0, 0, 10)),
                code -> "In " + code);

        assertThat(chart.pairs())
                .containsExactly(
                        new Pair("In bexley", 0, 260, 65, "2,000", "500"), new Pair("In bromley", 78, 0, 0, "0", "0"));
        assertThat(chart.height()).isEqualTo(156);
    }

    @Test
    void aPeriodInWhichNobodyMovedHasBarsOfNoLength() {
        assertThat(MovementChart.of(List.of(new Movement("bexley", 5, 0, 0, 0, 0, 5)), code -> code)
                        .pairs())
                .allMatch(each -> each.came() == 0 && each.went() == 0);
    }
}
