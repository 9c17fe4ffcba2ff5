package org.folkmoot.strategy.model.survey;

import org.jspecify.annotations.Nullable;

/** One choice, or one row of a matrix: a key that stays, the words, and easy words where there are any. */
public record Choice(String key, String text, @Nullable String easy) {

    /** The words for a reader. */
    public String words(boolean easyRead) {
        return easyRead && easy != null && !easy.isEmpty() ? easy : text;
    }
}
