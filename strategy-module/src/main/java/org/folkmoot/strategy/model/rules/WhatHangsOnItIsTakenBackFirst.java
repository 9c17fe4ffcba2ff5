package org.folkmoot.strategy.model.rules;

import org.folkmoot.platform.refusals.Rule;
import org.folkmoot.strategy.model.proof.Link;

/** A decision with actions, or an action with evidence, is not taken back from under them. */
public record WhatHangsOnItIsTakenBackFirst(Link link, int hanging) implements Rule {

    @Override
    public boolean broken() {
        return hanging > 0;
    }

    @Override
    public String words() {
        return link == Link.DECISION
                ? "Something is done for this decision. Take back its actions first, or correct the decision."
                : "There is evidence for this action. Take that back first, or correct the action.";
    }
}
