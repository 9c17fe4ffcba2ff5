package org.folkmoot.system.kills;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What people tried, and what they were told was done: the product has to keep all of the second. */
final class Ledger {

    /** Addresses that people tried to join with. */
    final Set<String> tried = ConcurrentHashMap.newKeySet();

    /** Addresses whose owner saw the page that thanks for joining. */
    final Set<String> joined = ConcurrentHashMap.newKeySet();

    /** Addresses whose owner saw the page that welcomes a member. */
    final Set<String> admitted = ConcurrentHashMap.newKeySet();

    /** Addresses that a mailing was queued for. */
    final Set<String> mailed = ConcurrentHashMap.newKeySet();

    /** Names of the files of postcodes whose import was started. */
    final List<String> imports = new ArrayList<>();

    /** The meeting that they are invited to. */
    long meeting;

    /** By address of the invited person, the numbers of guests that were answered for, in order. */
    final Map<String, ConcurrentLinkedQueue<Integer>> replies = new ConcurrentHashMap<>();

    /** By address of the invited person, the number of guests sent last without an answer. */
    final Map<String, Integer> unsure = new ConcurrentHashMap<>();

    void replied(String address, int guests) {
        replies.computeIfAbsent(address, each -> new ConcurrentLinkedQueue<>()).add(guests);
        unsure.remove(address);
    }

    int repliesSoFar() {
        return replies.values().stream().mapToInt(ConcurrentLinkedQueue::size).sum();
    }
}
