package org.folkmoot.strategy.model.rules;

import java.util.Locale;
import org.folkmoot.platform.refusals.Rule;
import org.folkmoot.strategy.model.Period;

/** A published period goes from state to state as the table of states says; one that has ended stays so. */
public record APeriodMovesAlongItsStates(String period, Period.State before, Period.State after) implements Rule {

    @Override
    public boolean broken() {
        return before != after && !before.mayBecome(after);
    }

    @Override
    public String words() {
        return "The period “" + period + "” is " + words(before) + " and cannot become " + words(after) + ".";
    }

    private static String words(Period.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }
}
