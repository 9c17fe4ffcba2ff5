package org.folkmoot.platform.outbox;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.folkmoot.platform.clock.RealTime;
import org.jspecify.annotations.Nullable;

/**
 * Where one worker sits: its own name for leases, its connection, and what a database that went away left undone. With the
 * database back, the worker first stores what the relay had answered and gives back at once what it had not tried.
 */
final class MailDesk {

    private final String owner;
    private final Deque<Answered> unstored = new ArrayDeque<>();
    private @Nullable RelayConnection connection;
    private boolean leftOpen;

    MailDesk(String owner) {
        this.owner = owner;
    }

    String owner() {
        return owner;
    }

    RelayConnection connection(SmtpRelay to) {
        RelayConnection known = connection;
        if (known == null) {
            known = new RelayConnection(to);
            connection = known;
        }
        return known;
    }

    /** Keeps an answer until it is stored. */
    void store(OutgoingMail mail, Answer answer, SendingRows rows) {
        unstored.add(new Answered(mail, answer));
        storeAll(rows);
    }

    /** A fault ended the last turn: mails may still be claimed under this name. */
    void leftOpen() {
        leftOpen = true;
    }

    /** Stores and gives back what the last turn could not. */
    void clear(SendingRows rows) {
        storeAll(rows);
        if (leftOpen) {
            Instant now = RealTime.now();
            rows.releaseAllOf(owner, now);
            leftOpen = false;
        }
    }

    private void storeAll(SendingRows rows) {
        for (Answered next = unstored.peek(); next != null; next = unstored.peek()) {
            rows.store(next.mail(), next.answer(), RealTime.now());
            unstored.remove();
        }
    }

    private record Answered(OutgoingMail mail, Answer answer) {}
}
