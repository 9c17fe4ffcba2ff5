package org.folkmoot.engagement.room.web;

import org.jspecify.annotations.Nullable;

/** Reads the numbers that buttons carry. */
final class Numbers {

    private Numbers() {}

    /** The number; one that names nothing where it is missing or none. */
    static long of(@Nullable String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }
}
