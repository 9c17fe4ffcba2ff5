package org.folkmoot.platform.refusals;

/** A rule says no; the page shows the rule's words (409), or the form shows them beside its fields. */
public final class RuleBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Rule rule;

    public RuleBroken(Rule rule) {
        super(rule.getClass().getSimpleName() + ": " + rule.words());
        this.rule = rule;
    }

    /** The broken rule. */
    public Rule rule() {
        return rule;
    }

    /** Throws where the rule is broken. */
    public static void check(Rule rule) {
        if (rule.broken()) {
            throw new RuleBroken(rule);
        }
    }
}
