package org.folkmoot.strategy.checking;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks at every text of a page for what makes it hard to read: long sentences, lost headings, links without sense. */
public final class WritingHints {

    private static final int OLDEST = 14;
    private static final int LONG_SENTENCE = 30;
    private static final int LONG_HEADING = 80;
    private static final int WORDS_WITHOUT_HEADING = 300;
    private static final Pattern HEADING = Pattern.compile("(?m)^(#{1,6})[ \\t]*(.*)$");
    private static final Pattern BOLD_LINE = Pattern.compile("(?m)^\\*\\*[^*\\n]+\\*\\*\\s*$");
    private static final Pattern LINK = Pattern.compile("(?<!!)\\[([^\\]]*)\\]\\(([^)\\s]*)[^)]*\\)");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]+)\\]\\(");
    private static final Set<String> EMPTY_LINKS =
            Set.of("here", "click here", "more", "read more", "this", "this link", "link", "download", "find out more");
    private static final Pattern LATIN = Pattern.compile("(?i)\\b(e\\.?g\\.|i\\.?e\\.|etc\\.?|via|n\\.?b\\.)(?=\\W|$)");
    private static final Pattern SHOUTING = Pattern.compile("\\b[A-Z]{4,}( [A-Z]{4,}){2,}\\b");

    private final List<Hint> hints = new ArrayList<>();

    private WritingHints() {}

    /** All hints for a section, in the order of its fields. */
    public static List<Hint> of(JsonNode schema, JsonNode content) {
        WritingHints found = new WritingHints();
        found.walk(schema, content, schema.path("title").asText());
        return found.hints;
    }

    private void walk(JsonNode schema, JsonNode node, String called) {
        if (node.isObject()) {
            node.properties().forEach(entry -> {
                JsonNode rule = schema.path("properties").path(entry.getKey());
                if (entry.getKey().equals("alt")) {
                    alternative(entry.getValue().asText(), called);
                } else {
                    walk(rule, entry.getValue(), called);
                }
            });
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(
                        schema.path("items"),
                        node.path(i),
                        called + " – " + schema.path("items").path("title").asText() + " " + (i + 1));
            }
        } else if (node.isTextual() && !schema.has("pattern") && !schema.has("enum")) {
            prose(node.asText(), called);
        }
    }

    private void prose(String text, String where) {
        int age = ReadingAge.of(text);
        if (age > OLDEST) {
            add(where, "A reader of " + age + " can follow this. Aim at 11: shorter sentences, shorter words");
        }
        long tooLong = ReadingAge.sentences(text).stream()
                .filter(sentence -> ReadingAge.words(sentence).size() > LONG_SENTENCE)
                .count();
        if (tooLong > 0) {
            add(
                    where,
                    tooLong == 1
                            ? "One sentence has more than 30 words"
                            : tooLong + " sentences have more than 30 words");
        }
        headings(text, where);
        links(text, where);
        PICTURE.matcher(text).results().forEach(picture -> alternative(picture.group(1), where));
        match(LATIN, text, where, "Say in English what this means: ");
        match(SHOUTING, text, where, "Words in capitals are hard to read: ");
    }

    private void headings(String text, String where) {
        Set<String> seen = new HashSet<>();
        int previous = 0;
        Matcher heading = HEADING.matcher(text);
        boolean any = false;
        while (heading.find()) {
            String words = heading.group(2).strip();
            int level = heading.group(1).length();
            heading(words, where, seen);
            if (previous > 0 && level > previous + 1) {
                add(where, "A heading skips a level: " + words);
            }
            previous = level;
            any = true;
        }
        if (BOLD_LINE.matcher(text).find()) {
            add(where, "A line in bold stands where a heading would: begin it with ## instead");
        }
        if (!any && ReadingAge.words(text).size() > WORDS_WITHOUT_HEADING) {
            add(where, "More than 300 words without a heading");
        }
    }

    private void heading(String words, String where, Set<String> seen) {
        if (words.isEmpty()) {
            add(where, "A heading is empty");
        } else if (!seen.add(words.toLowerCase(Locale.UK))) {
            add(where, "Two headings say the same: " + words);
        }
        if (words.length() > LONG_HEADING) {
            add(where, "A heading is longer than 80 characters: " + words.substring(0, 40) + "…");
        }
        if (words.endsWith(".") || words.endsWith(":")) {
            add(where, "A heading needs no full stop or colon at its end: " + words);
        }
    }

    private void links(String text, String where) {
        Matcher link = LINK.matcher(text);
        while (link.find()) {
            String words = link.group(1).strip().toLowerCase(Locale.UK);
            if (EMPTY_LINKS.contains(words) || words.isEmpty()) {
                add(where, "A link has to say where it leads, not “" + words + "”");
            } else if (words.startsWith("http") || words.startsWith("www.")) {
                add(where, "A link shows an address instead of words: " + words);
            }
        }
    }

    private void alternative(String words, String where) {
        String small = words.toLowerCase(Locale.UK);
        if (small.matches("(an? )?(image|picture|photo|photograph|graphic|icon)( of.*)?")) {
            add(where, "Say what the picture shows, without “picture of”");
        } else if (small.matches(".*\\.(png|jpe?g|svg|gif)$")) {
            add(where, "The words for a picture are the name of its file");
        }
    }

    private void match(Pattern pattern, String text, String where, String words) {
        Matcher found = pattern.matcher(text);
        if (found.find()) {
            add(where, words + found.group());
        }
    }

    private void add(String where, String words) {
        hints.add(new Hint(where, words));
    }
}
