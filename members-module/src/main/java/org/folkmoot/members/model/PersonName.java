package org.folkmoot.members.model;

import org.jspecify.annotations.Nullable;

/**
 * A name as its owner typed it.
 *
 * @param title for letters; null for none
 * @param first null for people with one name
 * @param last surname, or the only name
 */
public record PersonName(@Nullable String title, @Nullable String first, String last) {

    /** First name and last name. */
    public String full() {
        return first == null ? last : first + " " + last;
    }

    /** As a letter begins: with the title where there is one. */
    public String inLetters() {
        return title == null ? full() : title + " " + last;
    }
}
