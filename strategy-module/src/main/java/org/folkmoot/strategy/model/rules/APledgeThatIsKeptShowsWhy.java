package org.folkmoot.strategy.model.rules;

import org.folkmoot.platform.refusals.Rule;
import org.folkmoot.strategy.model.NetworkPage.Pledge.State;

/** Nobody calls a pledge kept, or not kept, without saying what shows it. */
public record APledgeThatIsKeptShowsWhy(State state, String evidence) implements Rule {

    @Override
    public boolean broken() {
        return (state == State.KEPT || state == State.NOT_KEPT) && evidence.isBlank();
    }

    @Override
    public String words() {
        return state == State.KEPT ? "Say what shows that the pledge was kept." : "Say why the pledge was not kept.";
    }
}
