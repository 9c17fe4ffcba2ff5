package org.folkmoot.system.container;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.jdbi.v3.core.Jdbi;

/** Writes down what it heard; told so, it stops half-way: after its work, before the end. */
@Dependent
class OnProbeHappened {

    private final Jdbi jdbi;

    @Inject
    OnProbeHappened(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void on(@Observes ProbeHappened event) {
        jdbi.useHandle(handle -> handle.execute("insert into probe_heard (name) values (?)", event.name()));
        Stops.stopIfTold(event.name());
    }
}
