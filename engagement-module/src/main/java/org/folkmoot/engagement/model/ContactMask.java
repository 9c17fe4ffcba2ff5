package org.folkmoot.engagement.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Masks what would let a convener reach or find a member: mail addresses, phone numbers, postcodes, streets with a
 * number, links and names of accounts. Rather too much than too little; the office reads it before it goes on.
 */
public final class ContactMask {

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "email address",
                    Pattern.compile("[\\p{L}\\d._%+'-]+\\s?(?:@|\\(at\\)|\\[at\\])\\s?[\\p{L}\\d.-]+\\.\\p{L}{2,}")),
            new Kind("link", Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S+")),
            new Kind("account", Pattern.compile("(?<![\\p{L}\\d])@[\\p{L}\\d_]{3,}")),
            new Kind("phone number", Pattern.compile("(?<![\\d£])(?:\\+|00|\\(?0)[\\d(][\\d ()./-]{7,18}\\d(?!\\d)")),
            new Kind(
                    "postcode",
                    Pattern.compile("(?i)\\b(?:[A-Z]{1,2}\\d[A-Z\\d]?\\s{0,2}\\d[A-Z]{2}|GIR\\s{0,2}0AA)\\b")),
            new Kind(
                    "address",
                    Pattern.compile(
                            "(?:\\b(?i:flat|apartment|unit|room)\\s+\\w{1,5},?\\s+)?\\b\\d{1,4}[A-Za-z]?,?\\s+"
                                    + "(?:\\p{Lu}[\\p{L}'’-]*\\s+){1,4}(?i:road|rd|street|st|avenue|ave|lane|ln|close|drive|dr|crescent|"
                                    + "court|ct|gardens|gdns|place|way|walk|hill|terrace|mews|grove|square|park|rise|row|view)\\b\\.?")));

    private ContactMask() {}

    /** The text with every contact replaced by what it was. */
    public static Masked of(String text) {
        String masked = text;
        List<String> found = new ArrayList<>();
        for (Kind kind : KINDS) {
            Matcher matcher = kind.pattern().matcher(masked);
            StringBuilder out = new StringBuilder();
            while (matcher.find()) {
                found.add(kind.name() + ": " + matcher.group().strip());
                matcher.appendReplacement(out, "[" + kind.name() + "]");
            }
            masked = matcher.appendTail(out).toString();
        }
        return new Masked(masked, found);
    }

    /** The places in a text where a masked contact was, such as "[phone number]", each once. */
    public static List<String> placesIn(String text) {
        return KINDS.stream()
                .map(kind -> "[" + kind.name() + "]")
                .filter(text::contains)
                .toList();
    }

    private record Kind(String name, Pattern pattern) {}

    /**
     * A masked text.
     *
     * @param found what was masked, each with its kind, for the office to check
     */
    public record Masked(String text, List<String> found) {}
}
