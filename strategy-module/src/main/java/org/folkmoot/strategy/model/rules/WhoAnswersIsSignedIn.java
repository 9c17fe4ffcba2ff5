package org.folkmoot.strategy.model.rules;

import org.folkmoot.platform.refusals.Rule;

/** A survey that takes one answer a person, or keeps names, is answered signed in. */
public record WhoAnswersIsSignedIn(boolean needed, boolean signedIn) implements Rule {

    @Override
    public boolean broken() {
        return needed && !signedIn;
    }

    @Override
    public String words() {
        return "Sign in to answer this survey.";
    }
}
