package org.folkmoot.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.refusals.Conflict;

/** Withdraws a message that has not been sent. */
@ApplicationScoped
public class CancelMessage {

    private final MessageChanges changes;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    CancelMessage() {
        changes = null;
        audit = null;
    }

    @Inject
    CancelMessage(MessageChanges changes, Audit audit) {
        this.changes = changes;
        this.audit = audit;
    }

    /** Withdraws it; a conflict where it has been sent meanwhile. */
    @Transactional
    public void cancel(long id) {
        if (changes.cancel(id, RealTime.now()) == 0) {
            throw Conflict.on("message", id);
        }
        audit.wrote("message.cancel", "message:" + id, "Withdrawn before it was sent");
    }
}
