package org.folkmoot.members.store.views;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a page of a list begins or ends; travels in the address and is never trusted further than as a position. */
record PageKey(String last, String first, String joined, long id) {

    private static final int PARTS = 4;

    static PageKey of(MemberRow row) {
        return new PageKey(row.lastKey(), row.firstKey(), String.valueOf(row.joinedOn()), row.id());
    }

    String written() {
        String text = last + '\n' + first + '\n' + joined + '\n' + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static Optional<PageKey> read(@Nullable String written) {
        if (written == null) {
            return Optional.empty();
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8).split("\n", -1);
            return parts.length == PARTS && parts[2].matches("null|[0-9]{4}-[0-9]{2}-[0-9]{2}")
                    ? Optional.of(new PageKey(parts[0], parts[1], parts[2], Long.parseLong(parts[3])))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
