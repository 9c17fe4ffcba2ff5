package org.folkmoot.strategy.model.rules;

import org.folkmoot.platform.refusals.Rule;

/** Nobody's words are published who did not say that they may be. */
public record WhatIsPublishedHasItsWritersLeave(boolean mayPublish, boolean publish) implements Rule {

    @Override
    public boolean broken() {
        return publish && !mayPublish;
    }

    @Override
    public String words() {
        return "Who wrote this did not agree to it being published.";
    }
}
