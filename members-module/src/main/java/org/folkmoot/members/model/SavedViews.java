package org.folkmoot.members.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Views of the list of members that are kept under names. */
public interface SavedViews {

    /** Keeps a view; one of the same owner and name is replaced. */
    void save(String owner, String name, String query, boolean shared, Instant at, String by);

    /** Somebody's own views and those that are shared, by name. */
    List<SavedView> visibleTo(String owner);

    /** One view. */
    Optional<SavedView> find(long id);

    /** Forgets a view. */
    void remove(long id);
}
