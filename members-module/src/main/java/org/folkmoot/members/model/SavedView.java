package org.folkmoot.members.model;

import java.time.Instant;

/**
 * A view of the list of members under a name.
 *
 * @param owner the member of staff whose view it is
 * @param query filters, order and columns as they stand in the list's address
 * @param shared true where the whole office sees it
 */
public record SavedView(
        long id, String owner, String name, String query, boolean shared, Instant savedAt, String savedBy) {}
