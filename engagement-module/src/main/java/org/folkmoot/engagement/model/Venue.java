package org.folkmoot.engagement.model;

import org.jspecify.annotations.Nullable;

/**
 * Where a meeting is: a place, online, or both.
 *
 * @param onlineLink shown only to people who come
 */
public record Venue(
        @Nullable String place, boolean online, @Nullable String onlineLink) {

    /** As the public reads it. */
    public String words() {
        if (place == null) {
            return online ? "Online" : "To be announced";
        }
        String line = place.strip().replaceAll("\\s*\\R\\s*", ", ");
        return online ? line + ", and online" : line;
    }
}
