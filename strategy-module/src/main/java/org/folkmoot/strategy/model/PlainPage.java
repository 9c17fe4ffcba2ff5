package org.folkmoot.strategy.model;

/** A page of text. */
public record PlainPage(About about, String text, Review review) {

    /** Title and summary. */
    public record About(String title, String summary) {}
}
