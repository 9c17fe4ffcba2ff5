package org.folkmoot.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.RealTime;
import org.jdbi.v3.core.Jdbi;

/** Notes what GOV.UK Notify reports of a message it took: delivered, or why not. */
@ApplicationScoped
public class NoteDelivery {

    private final Jdbi jdbi;
    private final Audit audit;

    @SuppressWarnings("NullAway") // for the CDI proxy
    NoteDelivery() {
        jdbi = null;
        audit = null;
    }

    @Inject
    NoteDelivery(Jdbi jdbi, Audit audit) {
        this.jdbi = jdbi;
        this.audit = audit;
    }

    /** Notes the status; true where we know the reference. A report may come more than once. */
    @Transactional
    public boolean note(String reference, String status) {
        long id = id(reference);
        MessageState state =
                switch (status) {
                    case "permanent-failure" -> MessageState.REJECTED;
                    case "temporary-failure", "technical-failure", "validation-failed", "virus-scan-failed" ->
                        MessageState.FAILED;
                    default -> MessageState.SENT;
                };
        int known = id == 0 ? 0 : note(id, reference, state, status);
        if (known > 0) {
            audit.wrote("message.delivery", "message:" + id, "GOV.UK Notify: " + words(status));
        }
        return known > 0;
    }

    private int note(long id, String reference, MessageState state, String status) {
        return jdbi.withHandle(handle -> handle.createUpdate("update platform_message set state = :state,"
                        + " last_reply = :reply, changed_at = :now where id = :id and message_id = :reference"
                        + " and channel in ('SMS', 'LETTER') and state in ('SENT', 'REJECTED', 'FAILED', 'SENDING')")
                .bind("state", state)
                .bind("reply", "GOV.UK Notify: " + words(status))
                .bind("now", RealTime.now())
                .bind("id", id)
                .bind("reference", reference)
                .execute());
    }

    private static String words(String status) {
        return status.matches("[a-z-]{1,40}") ? status : "a status we do not know";
    }

    /** The reference begins with the message's own id. */
    private static long id(String reference) {
        return reference.matches("<\\d{1,18}\\.[^<>\\s]{1,150}>")
                ? Long.parseLong(reference.substring(1, reference.indexOf('.')))
                : 0;
    }
}
