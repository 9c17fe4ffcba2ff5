package org.folkmoot.strategy.checking;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How old a reader should be to follow a text, by the formula of Flesch and Kincaid: 0.39 × words per sentence + 11.8 ×
 * syllables per word − 15.59 is the school year, and five more the age. Syllables are counted as groups of vowels without
 * a silent e at the end. It measures sentences and words, not sense.
 */
public final class ReadingAge {

    /** Fewer words than this say too little. */
    static final int ENOUGH_WORDS = 60;

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SENTENCE = Pattern.compile("[.!?:]+(\\s|$)|\\n\\s*\\n|\\n\\s*[-*#]");
    private static final int FIRST_SCHOOL_YEAR = 5;

    private ReadingAge() {}

    /** The age; 0 where the text is too short to say. */
    public static int of(String text) {
        List<String> words = words(text);
        if (words.size() < ENOUGH_WORDS) {
            return 0;
        }
        double syllables = words.stream().mapToInt(ReadingAge::syllables).sum();
        double perSentence = (double) words.size() / sentences(text).size();
        double year = 0.39 * perSentence + 11.8 * syllables / words.size() - 15.59;
        return (int) Math.max(FIRST_SCHOOL_YEAR, Math.round(year + FIRST_SCHOOL_YEAR));
    }

    /** The sentences of a text; a list item and a heading count as one each. */
    public static List<String> sentences(String text) {
        return Arrays.stream(SENTENCE.split(text))
                .filter(sentence -> !words(sentence).isEmpty())
                .toList();
    }

    static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}’']+"))
                .filter(word -> !word.isBlank())
                .toList();
    }

    static int syllables(String word) {
        String plain = word.toLowerCase(Locale.UK).replaceAll("[^a-z]", "");
        String spoken = plain.length() > 3 ? plain.replaceFirst("(?<![laeiouy])e[ds]?$", "") : plain;
        Matcher groups = VOWELS.matcher(spoken);
        int count = 0;
        while (groups.find()) {
            count++;
        }
        return Math.max(1, count);
    }
}
