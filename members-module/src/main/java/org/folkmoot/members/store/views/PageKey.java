package org.folkmoot.members.store.views;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a page of a list begins or ends; travels in the address and is never trusted further than as a position. */
record PageKey(String last, String first, String postcode, String joined, long id) {

    private static final int PARTS = 5;
    private static final String NEVER = "1000-01-01";

    static PageKey of(MemberRow row) {
        return new PageKey(
                row.lastKey(),
                row.firstKey(),
                Objects.requireNonNullElse(row.postcodeKey(), ""),
                row.joinedOn() == null ? NEVER : row.joinedOn().toString(),
                row.id());
    }

    /** A position in a list that is sorted by name and tells nothing else. */
    static PageKey ofName(String last, String first, long id) {
        return new PageKey(last, first, "", NEVER, id);
    }

    /** The key's value in a column of an order. */
    Object value(String column) {
        return switch (column) {
            case "last_key" -> last;
            case "first_key" -> first;
            case "postcode_key" -> postcode;
            case "joined_on" -> joined;
            case "id" -> id;
            default -> throw new IllegalStateException("No list is sorted by " + column);
        };
    }

    String written() {
        String text = String.join("\n", last, first, postcode, joined, String.valueOf(id));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static Optional<PageKey> read(@Nullable String written) {
        if (written == null) {
            return Optional.empty();
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8).split("\n", -1);
            return parts.length == PARTS
                            && parts[2].matches("[A-Z0-9]*")
                            && parts[3].matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")
                    ? Optional.of(new PageKey(parts[0], parts[1], parts[2], parts[3], Long.parseLong(parts[4])))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
