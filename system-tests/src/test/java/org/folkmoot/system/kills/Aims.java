package org.folkmoot.system.kills;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who is to be killed in the midst of which work, and how often that has happened. */
final class Aims {

    private final Map<Aim, Integer> hits = new LinkedHashMap<>();

    /** Every one of these in every work; next to each other stand different ones. */
    Aims(List<Victim> victims, List<String> works) {
        for (int round = 0; round < victims.size(); round++) {
            for (int i = 0; i < works.size(); i++) {
                hits.put(new Aim(victims.get((round + i) % victims.size()), works.get(i)), 0);
            }
        }
    }

    /** What has happened least often. */
    Aim next() {
        return new ArrayList<>(hits.keySet())
                .stream().min(Comparator.comparing(hits::get)).orElseThrow();
    }

    /** How often that has happened. */
    int fewest() {
        return Collections.min(hits.values());
    }

    void hit(Victim victim, Set<String> works) {
        works.forEach(work -> hits.merge(new Aim(victim, work), 1, Integer::sum));
    }

    @Override
    public String toString() {
        return hits.toString();
    }

    record Aim(Victim victim, String work) {

        @Override
        public String toString() {
            return victim + " in " + work;
        }
    }
}
