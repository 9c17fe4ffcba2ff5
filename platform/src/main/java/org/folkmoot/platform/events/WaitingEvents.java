package org.folkmoot.platform.events;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.folkmoot.contracts.WaitingSource;

/** Tells the office's first page of events that could not be delivered. */
@ApplicationScoped
class WaitingEvents implements WaitingSource {

    private final EventRows rows;

    @SuppressWarnings("NullAway") // for the CDI proxy
    WaitingEvents() {
        rows = null;
    }

    @Inject
    WaitingEvents(EventRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Waiting> waiting() {
        return List.of(new Waiting("Undelivered events", rows.counts().stuck(), "/admin/events"));
    }
}
