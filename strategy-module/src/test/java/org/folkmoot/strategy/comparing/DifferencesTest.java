package org.folkmoot.strategy.comparing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.folkmoot.strategy.comparing.Change.Fate.ADDED;
import static org.folkmoot.strategy.comparing.Change.Fate.REMOVED;
import static org.folkmoot.strategy.comparing.Change.Fate.SAME;

import java.util.List;
import java.util.Map;
import org.folkmoot.strategy.comparing.Change.Piece;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.shape.Shape;
import org.junit.jupiter.api.Test;

/** Differences read as people would say them: this word went, that one came. */
class DifferencesTest {

    @Test
    void oneWordThatChangedIsFoundAmongItsNeighbours() {
        assertThat(Differences.words("We want zero delays by spring", "We want no delays by spring"))
                .containsExactly(
                        new Piece(SAME, "We want"),
                        new Piece(REMOVED, "zero"),
                        new Piece(ADDED, "no"),
                        new Piece(SAME, "delays by spring"));
    }

    @Test
    void longTextsThatStayAreLeftOut() {
        String same = "word ".repeat(60).strip();

        List<Piece> pieces = Differences.words(same + " old", same + " new");

        assertThat(pieces.get(0).text()).startsWith("… word").hasSizeLessThan(80);
        assertThat(pieces).hasSize(3);
    }

    @Test
    void aGoalThatWasPutInBetweenIsTheOnlyChange() {
        assertThat(changes(
                        "[{'number':1,'title':'A'},{'number':3,'title':'C'}]",
                        "[{'number':1,'title':'A'},{'number':2,'title':'B'},{'number':3,'title':'C'}]"))
                .extracting(Change::name, change -> change.pieces().get(0))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Goal 2 – Number", new Piece(ADDED, "2")),
                        org.assertj.core.groups.Tuple.tuple("Goal 2 – Title", new Piece(ADDED, "B")));
    }

    @Test
    void nothingDiffersFromItself() {
        assertThat(changes("[{'number':1,'title':'A'}]", "[{'number':1,'title':'A'}]"))
                .isEmpty();
    }

    @Test
    void daysAndMonthsAreReadAsPeopleWriteThem() {
        var schema = Shape.of(Kind.PAGE).schemaOf("review");
        var months = Shape.of(Kind.STRATEGY).schemaOf("deliveryPlans");

        assertThat(Readable.of(schema, "{\"lastReviewed\":\"2023-10-18\"}"))
                .extracting(Readable.Line::value)
                .containsExactly("18 October 2023");
        assertThat(Readable.of(months, "[{\"year\":\"2023/24\",\"actions\":[{\"due\":\"2023-12\"}]}]"))
                .extracting(Readable.Line::value)
                .contains("December 2023", "2023/24");
    }

    @Test
    void theOrderOfFieldsAndTheEndsOfLinesAreNoDifference() {
        assertThat(changes(
                        "[{'title':'A','number':1,'narrative':'One\\ntwo\\n'}]",
                        "[{'number':1,'title':'A','narrative':'One \\r\\ntwo'}]"))
                .isEmpty();
        assertThat(changes("[{'narrative':'One\\ntwo'}]", "[{'narrative':'One\\n\\ntwo'}]"))
                .singleElement()
                .satisfies(change -> assertThat(change.pieces())
                        .containsExactly(new Piece(SAME, "Only spaces or blank lines differ.")));
    }

    @Test
    void whatWasDecidedOnADayInAMonthOrInAYearSaysSo() {
        var periods = Shape.of(Kind.STRATEGY).schemaOf("periods");

        for (var each : Map.of("2023-03-30", "30 March 2023", "2023-03", "March 2023", "2023", "2023")
                .entrySet()) {
            String content = "[{\"extensions\":[{\"decided\":\"" + each.getKey() + "\"}]}]";
            assertThat(Readable.of(periods, content))
                    .extracting(Readable.Line::value)
                    .contains(each.getValue());
        }
    }

    private static List<Change> changes(String before, String after) {
        var schema = Shape.of(Kind.STRATEGY).schemaOf("goals");
        return Differences.between(
                Readable.of(schema, before.replace('\'', '"')), Readable.of(schema, after.replace('\'', '"')));
    }
}
