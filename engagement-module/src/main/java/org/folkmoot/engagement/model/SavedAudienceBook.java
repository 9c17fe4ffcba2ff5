package org.folkmoot.engagement.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.folkmoot.contracts.members.ClassKey;

/** Named audiences. */
public interface SavedAudienceBook {

    /** What this subject saved and what others share, by name. */
    List<SavedAudience> visibleTo(String owner);

    /** One of them. */
    Optional<SavedAudience> find(long id);

    /** Keeps a new one and returns its id. */
    long add(String name, Audience audience, boolean shared, String owner, String ownerName, Instant now);

    /** Changes one that stands at {@code version}; false where it was changed meanwhile. */
    boolean change(long id, int version, String name, Audience audience, boolean shared, Instant now);

    /** Removes one. */
    void remove(long id);

    /** The classes that people on record belong to. */
    List<ClassKey> classes();
}
