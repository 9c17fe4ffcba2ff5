package org.folkmoot.members.store.views;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person in one line of the office's list.
 *
 * @param more what was asked for beside, by its column
 */
public record MemberRow(
        long id,
        @Nullable String title,
        String firstName,
        String lastName,
        String firstKey,
        String lastKey,
        String status,
        @Nullable String constituency,
        @Nullable String classCode,
        @Nullable String postcode,
        @Nullable String postcodeKey,
        @Nullable String mail,
        String channel,
        String format,
        @Nullable LocalDate joinedOn,
        Map<MemberColumn, String> more) {

    /** Last name first, as lists are sorted. */
    public String listed() {
        return firstName.isEmpty() ? lastName : lastName + ", " + firstName;
    }
}
