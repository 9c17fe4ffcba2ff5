package org.folkmoot.members.model;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Counts the answers of a group of people. It is given the keys of the group, and then every entry of the vault: what
 * comes out are numbers only, and nothing that was put in is kept.
 */
public final class EqualityTally {

    private long[] group = new long[1024];
    private int size;
    private final Map<String, Long> counts = new TreeMap<>();

    /** Adds somebody to the group. */
    public void member(byte[] personKey) {
        if (size == group.length) {
            group = Arrays.copyOf(group, size * 2);
        }
        group[size++] = beginning(personKey);
    }

    /** Ends the group; entries can be counted after that. */
    public void grouped() {
        group = Arrays.copyOf(group, size);
        Arrays.sort(group);
    }

    /** Counts an entry of the vault, where it is of the group. */
    public void entry(byte[] personKey, EqualityAnswers answers) {
        if (Arrays.binarySearch(group, beginning(personKey)) < 0) {
            return;
        }
        count(answers.get("sex"));
        count(answers.get("ethnic_group"));
        count(answers.get("work"));
        count(disability(answers.get("disability"), answers.get("disability_impact")));
    }

    private void count(@Nullable String band) {
        if (band != null) {
            counts.merge(band, 1L, Long::sum);
        }
    }

    /** The Equality Act counts those whom a condition limits. */
    private static @Nullable String disability(@Nullable String condition, @Nullable String impact) {
        if (Objects.equals(condition, "no")
                || (Objects.equals(condition, "yes") && Objects.equals(impact, "not-at-all"))) {
            return "not_disabled";
        }
        boolean limited = Objects.equals(impact, "a-lot") || Objects.equals(impact, "a-little");
        return Objects.equals(condition, "yes") && limited ? "disabled" : null;
    }

    /** How many of the group gave an answer of this band. */
    public long of(String band) {
        return counts.getOrDefault(band, 0L);
    }

    /** How many the group has. */
    public long all() {
        return size;
    }

    private static long beginning(byte[] key) {
        return ByteBuffer.wrap(key).getLong();
    }
}
