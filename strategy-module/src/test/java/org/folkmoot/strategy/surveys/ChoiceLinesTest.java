package org.folkmoot.strategy.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.folkmoot.strategy.model.survey.Choice;
import org.junit.jupiter.api.Test;

/** A choice keeps its key while it means the same. */
class ChoiceLinesTest {

    private static final List<Choice> BEFORE =
            List.of(new Choice("c1", "Bexley", null), new Choice("c2", "Bromley", null));

    @Test
    void aChoiceThatOnlyMovesKeepsItsKey() {
        assertThat(ChoiceLines.choices("c", List.of("Bromley", "Bexley"), List.of(), BEFORE))
                .extracting(Choice::key)
                .containsExactly("c2", "c1");
    }

    @Test
    void aChoiceWordedAnewInItsPlaceKeepsItsKey() {
        assertThat(ChoiceLines.choices("c", List.of("Bexley", "Bromley borough"), List.of(), BEFORE))
                .extracting(Choice::key)
                .containsExactly("c1", "c2");
    }

    @Test
    void aNewChoiceGetsAKeyThatNoneHad() {
        assertThat(ChoiceLines.choices("c", List.of("Greenwich", "Bexley", "Bromley"), List.of("G"), BEFORE))
                .extracting(Choice::key)
                .containsExactly("c3", "c1", "c2");
    }
}
