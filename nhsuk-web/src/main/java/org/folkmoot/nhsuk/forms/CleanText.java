package org.folkmoot.nhsuk.forms;

import java.text.Normalizer;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** Decides how typed text is tidied, and which characters cannot be accepted in any answer. */
public final class CleanText {
    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Z}\\x{FEFF}]+|[\\s\\p{Z}\\x{FEFF}]+$");

    private CleanText() {}

    /** One line: NFC, tabs and new lines as spaces, no space at the ends. */
    public static String line(String typed) {
        return trim(normal(typed).replaceAll("[\\t\\r\\n\\u2028\\u2029]+", " "));
    }

    /** Several lines: NFC, new lines as a single line feed, no space at the ends. */
    public static String lines(String typed) {
        return trim(normal(typed).replaceAll("\\r\\n?|\\u2028|\\u2029|\\u0085", "\n"));
    }

    /** Whether the text holds a character that has no place in an answer: control characters and half characters. */
    public static boolean isBroken(String cleaned) {
        return cleaned.codePoints().anyMatch(CleanText::isBroken);
    }

    /** The number of characters as a person counts code points. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** What was typed, with only those characters replaced that HTML cannot carry. */
    public static String shown(String typed) {
        IntPredicate unshowable = c -> isBroken(c) && c != '\t' && c != '\r';
        if (typed.codePoints().noneMatch(unshowable)) {
            return typed;
        }
        StringBuilder shown = new StringBuilder();
        typed.codePoints().forEach(c -> shown.appendCodePoint(unshowable.test(c) ? 0xFFFD : c));
        return shown.toString();
    }

    private static boolean isBroken(int c) {
        int type = Character.getType(c);
        return (type == Character.CONTROL && c != '\n') || type == Character.SURROGATE || (c & 0xFFFE) == 0xFFFE;
    }

    private static String normal(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    private static String trim(String text) {
        return EDGES.matcher(text).replaceAll("");
    }
}
