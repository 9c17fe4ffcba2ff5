package org.folkmoot.strategy.model.coding;

/** What came of a theme. */
public enum ThemeOutcome {
    /** It was done. */
    DONE("Done"),
    /** Some of it was done. */
    PARTLY("Partly done"),
    /** It was not done. */
    NOT_DONE("Not done");

    private final String words;

    ThemeOutcome(String words) {
        this.words = words;
    }

    /** As readers read it. */
    public String words() {
        return words;
    }
}
