package org.folkmoot.strategy.model.rules;

import org.folkmoot.platform.refusals.Rule;

/** Every question that has to be answered is. */
public record WhatMustBeAnsweredIs(boolean missing) implements Rule {

    @Override
    public boolean broken() {
        return missing;
    }

    @Override
    public String words() {
        return "Some questions that need an answer have none.";
    }
}
