package org.folkmoot.members.model;

import org.folkmoot.platform.refusals.Rule;

/** A rule that said no, kept with its clause and words. */
public record Finding(String rule, String clause, String words) {

    /** What a broken rule said. */
    public static Finding of(Rule rule) {
        return new Finding(rule.getClass().getSimpleName(), rule.clause(), rule.words());
    }
}
