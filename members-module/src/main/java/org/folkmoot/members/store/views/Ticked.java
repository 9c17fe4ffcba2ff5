package org.folkmoot.members.store.views;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom a member of staff has ticked on the list: read with its rows, for a question of its own would cost as much again. */
final class Ticked {

    private final @Nullable String owner;
    private final Set<Long> shown = new HashSet<>();
    private @Nullable Integer all;

    private Ticked(@Nullable String owner) {
        this.owner = owner;
    }

    static Ticked by(@Nullable String owner) {
        return new Ticked(owner);
    }

    @Nullable
    String owner() {
        return owner;
    }

    /** Takes in the two columns behind the last of a row. */
    void read(ResultSet row, long person, int last) throws SQLException {
        if (owner == null) {
            return;
        }
        if (row.getBoolean(last + 1)) {
            shown.add(person);
        }
        all = row.getInt(last + 2);
    }

    /** Those of the rows. */
    Set<Long> shown() {
        return shown;
    }

    /** How many there are on all pages; null where no row said so. */
    @Nullable
    Integer all() {
        return all;
    }
}
