package org.folkmoot.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.refusals.Conflict;

/** Puts the letters of a print run back into the queue. */
@ApplicationScoped
public class UndoPrinting {

    private final MessageChanges changes;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    UndoPrinting() {
        changes = null;
        audit = null;
    }

    @Inject
    UndoPrinting(MessageChanges changes, Audit audit) {
        this.changes = changes;
        this.audit = audit;
    }

    /** Puts them back; returns how many. */
    @Transactional
    public int undo(long run) {
        int back = changes.undoPrint(run, RealTime.now());
        if (back == 0) {
            throw Conflict.on("print run", run);
        }
        audit.wrote("letter.unprint", "print:" + run, back + " letters put back into the queue");
        return back;
    }
}
