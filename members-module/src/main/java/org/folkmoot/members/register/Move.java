package org.folkmoot.members.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a member asked for: to be in another constituency.
 *
 * @param askedOn the day on which they gave notice of it
 * @param on the day from which it counts
 * @param reason in the office's words
 */
public record Move(String constituency, @Nullable String classCode, LocalDate askedOn, LocalDate on, String reason) {

    /** A move of which notice was given on its day. */
    public Move(String constituency, @Nullable String classCode, LocalDate on, String reason) {
        this(constituency, classCode, on, on, reason);
    }
}
