package org.folkmoot.testkit.mail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a sink has taken: who each mail was for and its Message-ID, in the order of arrival. */
public final class Ledger {

    /** Addresses that begin so get mails of which only the entry is kept. */
    private static final String MASSES = "kills.mailing.";

    private static final int MOST_WORDS = 20_000;

    private final List<Arrival> arrivals = new ArrayList<>();
    private final Map<String, Integer> times = new LinkedHashMap<>();
    private final Map<String, List<String>> words = new LinkedHashMap<>();
    private long first;
    private long last;

    Ledger() {}

    /** One mail that was taken. */
    public record Arrival(String to, String id) {}

    synchronized void enter(String to, String id, String mail) {
        arrivals.add(new Arrival(to, id));
        times.merge(id, 1, Integer::sum);
        if (!to.startsWith(MASSES) && words.size() < MOST_WORDS) {
            words.computeIfAbsent(to, unknown -> new ArrayList<>()).add(mail);
        }
        last = System.currentTimeMillis();
        first = arrivals.size() == 1 ? last : first;
    }

    /** How often each mail arrived, by Message-ID, for addresses that begin so. */
    public synchronized Map<String, Long> timesArrived(String prefix) {
        Map<String, Long> found = new LinkedHashMap<>();
        for (Arrival arrival : arrivals) {
            if (arrival.to().startsWith(prefix)) {
                found.merge(arrival.id(), 1L, Long::sum);
            }
        }
        return found;
    }

    /** All arrivals, in order. */
    public synchronized List<Arrival> arrivals() {
        return List.copyOf(arrivals);
    }

    synchronized List<String> to(String recipient) {
        return List.copyOf(words.getOrDefault(recipient, List.of()));
    }

    /** How many arrived, how many different ones, and when the first and the last did, in milliseconds. */
    synchronized String figures() {
        return arrivals.size() + " " + times.size() + " " + first + " " + last;
    }
}
