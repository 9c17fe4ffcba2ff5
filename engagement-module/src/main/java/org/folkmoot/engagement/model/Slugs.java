package org.folkmoot.engagement.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** The lasting short names of things, made from their first names. */
public final class Slugs {
    private static final int LONGEST = 60;

    /** Words that are addresses of other pages. */
    private static final Set<String> TAKEN = Set.of("new", "updates");

    private Slugs() {}

    /** A free one; {@code otherwise} where nothing is left of the name, and a number is added where it is taken. */
    public static String of(String name, String otherwise, Predicate<String> taken) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}'’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST).replaceAll("-$", "") : plain;
        String base = cut.isEmpty() || isReserved(cut) ? otherwise : cut;
        String slug = base;
        for (int i = 2; taken.test(slug); i++) {
            slug = base + "-" + i;
        }
        return slug;
    }

    /** True where the word is the address of another page. */
    public static boolean isReserved(String slug) {
        return TAKEN.contains(slug);
    }
}
