package org.folkmoot.strategy.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.folkmoot.contracts.engagement.TableNotesRecorded;
import org.folkmoot.strategy.responses.TakeTableNotes;

/** What was noted at the tables of a meeting was handed over: it is read with the answers of the survey. */
@ApplicationScoped
class OnTableNotesRecorded {

    private final TakeTableNotes take;

    @SuppressWarnings("NullAway") // for the CDI proxy
    OnTableNotesRecorded() {
        this(null);
    }

    @Inject
    OnTableNotesRecorded(TakeTableNotes take) {
        this.take = take;
    }

    void on(@Observes TableNotesRecorded event) {
        take.take(event.meeting(), event.consultation(), event.notes());
    }
}
