package org.folkmoot.members.model.rules;

import org.folkmoot.members.model.ApplicationState;
import org.folkmoot.platform.refusals.Rule;

/** Only an application that waits can be accepted or refused. */
public record ApplicationWaitsForADecision(ApplicationState state, ApplicationState next) implements Rule {

    @Override
    public boolean broken() {
        return !state.mayBecome(next);
    }

    @Override
    public String words() {
        return "This application was already dealt with: it is " + state.words() + ".";
    }
}
