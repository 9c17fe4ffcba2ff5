package org.folkmoot.strategy.model.proof;

/** What hangs on a theme in the chain. */
public enum Link {
    /** What a theme is called, and what belongs to it. */
    THEME("Theme"),
    /** What came of a theme. */
    OUTCOME("Outcome"),
    /** What was decided. */
    DECISION("Decision"),
    /** What is done for it. */
    ACTION("Action"),
    /** What shows it. */
    EVIDENCE("Evidence");

    private final String words;

    Link(String words) {
        this.words = words;
    }

    /** As readers read it. */
    public String words() {
        return words;
    }
}
