package org.folkmoot.members.store.views;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whom a letter goes to and where.
 *
 * @param lines the lines of the address, without empty ones
 * @param reached false where a letter would not arrive
 * @param objects true where they want no messages but those that the law requires
 */
public record Envelope(
        long number,
        @Nullable String title,
        String firstName,
        String lastName,
        List<String> lines,
        boolean reached,
        boolean objects) {

    /** The name as it stands on an envelope. */
    public String name() {
        return String.join(" ", List.of(Objects.requireNonNullElse(title, ""), firstName, lastName))
                .strip()
                .replaceAll(" +", " ");
    }

    /** How a letter begins. */
    public String greeting() {
        boolean titled = title != null && !title.isEmpty();
        return "Dear "
                + (titled ? title + " " + lastName : firstName.isEmpty() ? lastName : firstName + " " + lastName);
    }

    /** All that is printed of it. */
    public String text() {
        return name() + "\n" + String.join("\n", lines);
    }
}
