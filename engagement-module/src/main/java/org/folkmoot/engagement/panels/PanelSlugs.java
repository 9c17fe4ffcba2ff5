package org.folkmoot.engagement.panels;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** The lasting short name of a panel, made from its first name. */
final class PanelSlugs {
    private static final int LONGEST = 60;

    private PanelSlugs() {}

    /** A free one; a number is added where the name's is taken. */
    static String of(String name, Predicate<String> taken) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[\\p{M}'’]", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST).replaceAll("-$", "") : plain;
        // "new" is the address of the page that sets one up
        String base = cut.isEmpty() || "new".equals(cut) ? "panel" : cut;
        String slug = base;
        for (int i = 2; taken.test(slug); i++) {
            slug = base + "-" + i;
        }
        return slug;
    }
}
