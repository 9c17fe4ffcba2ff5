package org.folkmoot.members.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Views of the list of members that are kept under names. */
public interface SavedViews {

    /** Keeps a view; one of the same owner and name is removed. */
    void save(String owner, String name, String query, boolean shared, Instant at, String by);

    /** Somebody's own views and those that are shared, by name. */
    List<SavedView> visibleTo(String owner);

    /** Somebody's own views and those that were shared, removed since then, the latest first. */
    List<SavedView> removedSince(String owner, Instant since);

    /** One view, removed ones too. */
    Optional<SavedView> find(long id);

    /** Removes a view; it can be restored. */
    void remove(long id, Instant at);

    /** Brings a removed view back; one that has its name by now is removed. */
    void restore(SavedView removed, Instant at);

    /** Forgets views that were removed before then. */
    void forgetRemovedBefore(Instant then);
}
