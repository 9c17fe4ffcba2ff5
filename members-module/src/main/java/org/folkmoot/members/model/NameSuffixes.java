package org.folkmoot.members.model;

import java.util.ArrayList;
import java.util.List;

/** What a name ends with, from each letter on: where the name is found when somebody types what is inside it. */
public final class NameSuffixes {

    /** A suffix is kept no longer than this; what is typed beyond it is compared with the whole name. */
    public static final int LONGEST = 20;

    private static final int SHORTEST = 3;
    private static final int SHORTEST_BEYOND_LATIN = 2;
    private static final int LAST_LATIN = 0x24F;

    private NameSuffixes() {}

    /** The suffixes of a name's key, the whole first. */
    public static List<String> of(String key) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < key.length(); i = key.offsetByCodePoints(i, 1)) {
            String rest = key.substring(i);
            if (key.charAt(i) != ' ' && longEnough(rest)) {
                all.add(cut(rest));
            }
        }
        return all.stream().distinct().toList();
    }

    /** True where so much was typed that it can be looked for: three letters, or two of a script of many letters. */
    public static boolean longEnough(String key) {
        int least = key.codePoints().anyMatch(each -> each > LAST_LATIN) ? SHORTEST_BEYOND_LATIN : SHORTEST;
        return key.codePointCount(0, key.length()) >= least;
    }

    /** The beginning that is kept. */
    public static String cut(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST));
    }
}
