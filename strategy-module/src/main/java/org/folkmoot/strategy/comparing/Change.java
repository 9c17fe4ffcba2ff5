package org.folkmoot.strategy.comparing;

import java.util.List;

/**
 * A field that is not the same in both versions.
 *
 * @param name what the field is called
 * @param pieces its words, those that stayed and those that went or came
 */
public record Change(String name, List<Piece> pieces) {

    /** Words that belong together. */
    public record Piece(Fate fate, String text) {

        /** True where whoever listens needs no stop after it. */
        public boolean endsSentence() {
            return text.endsWith(".") || text.endsWith("!") || text.endsWith("?");
        }
    }

    /** What became of words. */
    public enum Fate {
        SAME,
        ADDED,
        REMOVED
    }
}
