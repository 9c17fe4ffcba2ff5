package org.folkmoot.strategy.model.survey;

/** The ways in which a question can be answered. */
public enum QuestionType {
    /** One of several choices. */
    ONE("One of several choices"),
    /** Any number of choices. */
    MANY("Any number of choices"),
    /** A number on a scale from 1. */
    SCALE("A number on a scale"),
    /** A line of text. */
    SHORT("A line of text"),
    /** Several lines of text. */
    LONG("Several lines of text"),
    /** The same choices for each of several rows. */
    MATRIX("The same choices for several rows"),
    /** Choices in the order that matters to the person. */
    RANKING("Choices put in order");

    private final String words;

    QuestionType(String words) {
        this.words = words;
    }

    /** As editors read it. */
    public String words() {
        return words;
    }

    /** True where the answer is words of the person's own. */
    public boolean inOwnWords() {
        return this == SHORT || this == LONG;
    }

    /** True where the question lists choices. */
    public boolean choosing() {
        return this == ONE || this == MANY || this == MATRIX || this == RANKING;
    }
}
