package org.folkmoot.engagement.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How people get to a place and into it.
 *
 * @param features what is there
 * @param parking in words; null where nothing is said
 * @param transport how to come by public transport
 * @param more anything else, in words
 */
public record AccessFacts(
        Set<AccessFeature> features,
        @Nullable String parking,
        @Nullable String transport,
        @Nullable String more) {

    /** Nothing is said. */
    public static final AccessFacts UNKNOWN = new AccessFacts(Set.of(), null, null, null);

    public AccessFacts {
        features = features.isEmpty() ? Set.of() : Set.copyOf(features);
    }

    /** In words alone. */
    public static AccessFacts inWords(@Nullable String words) {
        return new AccessFacts(Set.of(), null, null, words);
    }

    /** The features as they are stored. */
    public static Set<AccessFeature> stored(String names) {
        EnumSet<AccessFeature> features = EnumSet.noneOf(AccessFeature.class);
        Arrays.stream(names.split(","))
                .filter(name -> !name.isBlank())
                .forEach(name -> features.add(AccessFeature.valueOf(name)));
        return features;
    }

    /** The features for storing, in one order. */
    public String names() {
        return inOrder().stream().map(Enum::name).collect(Collectors.joining(","));
    }

    /** The features in one order. */
    public List<AccessFeature> inOrder() {
        return features.stream().sorted().toList();
    }

    /** True where nothing is said. */
    public boolean isUnknown() {
        return equals(UNKNOWN);
    }

    /** All of it in words; empty where nothing is said. */
    public String words() {
        List<String> words =
                new ArrayList<>(inOrder().stream().map(AccessFeature::words).toList());
        if (parking != null) {
            words.add("Parking: " + parking);
        }
        if (transport != null) {
            words.add("Public transport: " + transport);
        }
        if (more != null) {
            words.add(more);
        }
        return String.join("\n", words);
    }
}
