package org.folkmoot.platform.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.folkmoot.platform.clock.RealTime;
import org.folkmoot.platform.database.Transactions;
import org.jspecify.annotations.Nullable;

/**
 * Where one worker sits: its own name for leases, its connection, the answers that are not stored yet, and what a database
 * that went away left undone. Answers are stored a few together, because each storing waits for the disk; never later than
 * a moment after they came. With the database back, the worker first stores what the relay had answered and gives back at
 * once what it had not tried.
 */
final class MailDesk {

    /** So many mails, at most, may go again where the node is killed. */
    static final int TOGETHER = 10;

    private static final Duration AT_MOST_LATER = Duration.ofMillis(50);
    private static final int FEW = 25;
    private static final int MANY = 200;
    private static final Duration FAST = Duration.ofMillis(500);
    private static final Duration SLOW = Duration.ofSeconds(2);

    private final String owner;
    private final Transactions transactions;
    private final Deque<Answered> unstored = new ArrayDeque<>();
    private @Nullable RelayConnection connection;
    private boolean leftOpen;
    private int batch = FEW;
    private Instant firstUnstored = Instant.EPOCH;

    MailDesk(String owner, Transactions transactions) {
        this.owner = owner;
        this.transactions = transactions;
    }

    /** How many to claim: few where the relay is slow, so that what is urgent never waits behind them. */
    int batch() {
        return batch;
    }

    /** A whole batch took so long. */
    void took(Duration time) {
        if (time.compareTo(FAST) < 0) {
            batch = Math.min(MANY, batch * 2);
        } else if (time.compareTo(SLOW) > 0) {
            batch = FEW;
        }
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

    /** Keeps an answer until it is stored, together with others that come at once. */
    void store(OutgoingMail mail, Answer answer, SendingRows rows) {
        Instant now = RealTime.now();
        firstUnstored = unstored.isEmpty() ? now : firstUnstored;
        unstored.add(new Answered(mail, answer));
        if (unstored.size() >= TOGETHER || firstUnstored.plus(AT_MOST_LATER).isBefore(now)) {
            storeAll(rows);
        }
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

    /** Stores all answers in one step. */
    void storeAll(SendingRows rows) {
        if (unstored.isEmpty()) {
            return;
        }
        transactions.runInNew(() -> rows.storeAll(List.copyOf(unstored), RealTime.now()));
        unstored.clear();
    }

    /** A mail and what the relay said to it. */
    record Answered(OutgoingMail mail, Answer answer) {}
}
