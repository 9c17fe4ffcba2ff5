package org.folkmoot.engagement.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.folkmoot.platform.access.Scope;
import org.jspecify.annotations.Nullable;

/** The register of what members told. */
public interface ToldBook {

    /** Keeps an entry and returns its id. */
    long add(@Nullable Long thread, Scope scope, String said, String by, String byName, LocalDate day);

    /** An entry. */
    Optional<Told> find(long id);

    /** Entries brought from one day to another, both included, oldest first. */
    List<Told> between(LocalDate from, LocalDate to);

    /** Entries of a scope, newest first. */
    List<Told> ofScope(Scope scope);

    /** Keeps the answer to what stands at {@code version}; false where it was changed meanwhile. */
    boolean answer(long id, int version, String said, String answer, String by, LocalDate day);
}
