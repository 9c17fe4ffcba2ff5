package org.folkmoot.members.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How typed text is kept and compared: kept as typed, compared without case, accents and apostrophes. */
public final class Texts {

    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F\\uFEFF]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼʹ`´＇′]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST_KEY = 190;

    private Texts() {}

    /** One line as typed, without control characters and without spaces at its ends; null where nothing is left. */
    public static @Nullable String line(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        if (isPlain(typed)) {
            String bare = typed.strip();
            return bare.isEmpty() ? null : bare;
        }
        String spaced = SPACES.matcher(typed).replaceAll(" ");
        String cleaned = UNSEEN.matcher(Normalizer.normalize(spaced, Normalizer.Form.NFC))
                .replaceAll("");
        return cleaned.isBlank() ? null : cleaned.strip();
    }

    /** True for what most people type: ASCII without control characters and without two spaces together. */
    private static boolean isPlain(String typed) {
        for (int i = 0; i < typed.length(); i++) {
            char sign = typed.charAt(i);
            if (sign < ' ' || sign > '~' || sign == ' ' && i > 0 && typed.charAt(i - 1) == ' ') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetters(String name) {
        return name.chars().allMatch(each -> each >= 'a' && each <= 'z' || each >= 'A' && each <= 'Z');
    }

    /** What a name is searched by. */
    public static String key(@Nullable String name) {
        if (name == null) {
            return "";
        }
        if (isLetters(name)) {
            return cut(name.toLowerCase(Locale.ROOT));
        }
        String plain = Normalizer.normalize(APOSTROPHES.matcher(name).replaceAll(""), Normalizer.Form.NFKD);
        String bare = MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
        return cut(NEITHER_LETTER_NOR_DIGIT.matcher(bare).replaceAll(" ").strip());
    }

    /** True where the text is longer than this many characters as people count them. */
    public static boolean longerThan(@Nullable String text, int most) {
        return text != null && text.codePointCount(0, text.length()) > most;
    }

    private static String cut(String key) {
        return longerThan(key, LONGEST_KEY) ? key.substring(0, key.offsetByCodePoints(0, LONGEST_KEY)) : key;
    }
}
