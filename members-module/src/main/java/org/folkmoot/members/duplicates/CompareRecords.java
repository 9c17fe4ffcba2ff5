package org.folkmoot.members.duplicates;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.members.model.Duplicates.Pair;
import org.folkmoot.members.model.Likeness;
import org.folkmoot.members.model.Likeness.Profile;
import org.folkmoot.members.model.Likeness.Score;

/** Compares every two records of a group, and keeps the pairs that may be of one person. */
final class CompareRecords {

    private static final int LARGEST_GROUP = 400;

    private final Likeness likeness;
    private final List<Pair> found = new ArrayList<>();
    private long compared;

    CompareRecords(Likeness likeness) {
        this.likeness = likeness;
    }

    /** A group that is larger than people can be alike by chance is compared by postcode only. */
    void compare(List<Profile> group) {
        if (group.size() <= LARGEST_GROUP) {
            compareAll(group);
            return;
        }
        Map<String, List<Profile>> parts = new HashMap<>();
        group.forEach(each -> parts.computeIfAbsent(String.valueOf(each.postcode()), key -> new ArrayList<>())
                .add(each));
        parts.values().forEach(part -> compareAll(part.subList(0, Math.min(part.size(), LARGEST_GROUP))));
    }

    private void compareAll(List<Profile> group) {
        for (int i = 0; i < group.size(); i++) {
            for (int j = i + 1; j < group.size(); j++) {
                compare(group.get(i), group.get(j));
            }
        }
    }

    private void compare(Profile one, Profile other) {
        compared++;
        if (likeness.hopeless(one, other)) {
            return;
        }
        Score score = likeness.of(one, other);
        if (likeness.probable(score) && one.id() != other.id()) {
            found.add(new Pair(
                    Math.min(one.id(), other.id()),
                    Math.max(one.id(), other.id()),
                    score.points(),
                    String.join("; ", score.why())));
        }
    }

    /** The pairs found since the last time, which are then forgotten. */
    List<Pair> take() {
        List<Pair> taken = List.copyOf(found);
        found.clear();
        return taken;
    }

    int size() {
        return found.size();
    }

    long compared() {
        return compared;
    }
}
