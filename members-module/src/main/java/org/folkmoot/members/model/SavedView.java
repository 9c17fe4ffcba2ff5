package org.folkmoot.members.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A view of the list of members under a name.
 *
 * @param owner the member of staff whose view it is
 * @param query filters, order and columns as they stand in the list's address
 * @param shared true where the whole office sees it
 * @param removedAt when it was removed or replaced; null while it is kept
 */
public record SavedView(
        long id,
        String owner,
        String name,
        String query,
        boolean shared,
        Instant savedAt,
        String savedBy,
        @Nullable Instant removedAt) {}
