package org.folkmoot.strategy.model.rules;

import org.folkmoot.platform.refusals.Rule;
import org.folkmoot.strategy.model.Strategy;

/** A published strategy goes from state to state as the table of states says; one that has ended stays so. */
public record AStrategyMovesAlongItsStates(Strategy.State before, Strategy.State after) implements Rule {

    @Override
    public boolean broken() {
        return before != after && !before.mayBecome(after);
    }

    @Override
    public String words() {
        return "A strategy that is “" + words(before) + "” cannot become “" + words(after) + "”.";
    }

    private static String words(Strategy.State state) {
        return state.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
