package org.folkmoot.platform.outbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/**
 * How many mails this node hands over within any minute, in all and to one host; nothing means no limit. What went in the last sixty
 * seconds is counted, because a host that takes thirty a minute refuses the thirty-first, however long it was quiet before. A tenth is kept for mail that
 * somebody waits for, such as a link to sign in with.
 */
final class SendingRate {
    private static final long MINUTE = Duration.ofMinutes(1).toNanos();
    private static final int MOST_HOSTS = 10_000;
    private static final int KEPT = 10;

    private final int perHost;
    private final LongSupplier nanos;
    private final LastMinute all;
    private final Map<String, LastMinute> hosts = new ConcurrentHashMap<>();

    SendingRate(int perMinute, int perHost) {
        this(perMinute, perHost, System::nanoTime);
    }

    SendingRate(int perMinute, int perHost, LongSupplier nanos) {
        this.perHost = perHost;
        this.nanos = nanos;
        this.all = new LastMinute(perMinute);
    }

    /** True where one more mail may go now. */
    boolean take(boolean awaited) {
        return all.take(nanos.getAsLong(), awaited);
    }

    /** True where one more mail may go to this host now. */
    boolean takeFor(String host, boolean awaited) {
        if (perHost <= 0) {
            return true;
        }
        long now = nanos.getAsLong();
        if (hosts.size() > MOST_HOSTS) {
            hosts.values().removeIf(each -> each.isQuiet(now));
        }
        return hosts.computeIfAbsent(host, unknown -> new LastMinute(perHost)).take(now, awaited);
    }

    /** The mail that was counted for this host does not go now. */
    void didNotGo(String host) {
        LastMinute counted = hosts.get(host);
        if (counted != null) {
            counted.takeBack();
        }
    }

    /** When the mails of the last minute went. */
    private static final class LastMinute {
        private final int most;
        private final Deque<Long> went = new ArrayDeque<>();

        LastMinute(int most) {
            this.most = most;
        }

        synchronized boolean take(long now, boolean awaited) {
            if (most <= 0) {
                return true;
            }
            forget(now);
            if (went.size() >= (awaited ? most : most - most / KEPT)) {
                return false;
            }
            went.addLast(now);
            return true;
        }

        synchronized void takeBack() {
            went.pollLast();
        }

        synchronized boolean isQuiet(long now) {
            forget(now);
            return went.isEmpty();
        }

        private void forget(long now) {
            while (!went.isEmpty() && now - went.getFirst() >= MINUTE) {
                went.removeFirst();
            }
        }
    }
}
