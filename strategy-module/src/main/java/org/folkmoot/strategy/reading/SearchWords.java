package org.folkmoot.strategy.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into words as search compares them: small letters, no accents, one form for singular and plural. */
final class SearchWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}\\p{N}]+)*");
    private static final int LONGEST = 40;
    private static final Set<String> EMPTY = Set.of(
            "a", "an", "and", "are", "as", "at", "be", "by", "can", "do", "for", "from", "has", "have", "how", "i",
            "in", "is", "it", "its", "me", "my", "of", "on", "or", "our", "that", "the", "their", "they", "this", "to",
            "was", "we", "what", "when", "where", "which", "who", "will", "with", "you", "your");

    private SearchWords() {}

    /** The words of a text in their order, empty words left out. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String plain = plain(matcher.group());
            if (!EMPTY.contains(plain)) {
                words.add(new Word(stem(plain), matcher.start(), matcher.end()));
            }
        }
        return words;
    }

    /** The words of a question; where it has nothing but empty words, those. */
    static List<String> asked(String question) {
        List<String> found = of(question).stream().map(Word::stem).distinct().toList();
        if (!found.isEmpty()) {
            return found;
        }
        return WORD.matcher(question)
                .results()
                .map(match -> stem(plain(match.group())))
                .distinct()
                .toList();
    }

    private static String plain(String word) {
        String small = word.toLowerCase(Locale.UK).replaceAll("['’]s?", "");
        String open = Normalizer.normalize(small, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return open.length() > LONGEST ? open.substring(0, LONGEST) : open;
    }

    /** The same for services and service, strategies and strategy, caring and care; it need not be a word. */
    static String stem(String word) {
        String stem = singular(word);
        if (stem.length() > 5 && stem.endsWith("ing")) {
            stem = stem.substring(0, stem.length() - 3);
        } else if (stem.length() > 4 && stem.endsWith("ed")) {
            stem = stem.substring(0, stem.length() - 2);
        }
        return stem.length() > 3 && stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
    }

    private static String singular(String word) {
        if (word.length() > 4 && word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /** A word and where it stands. */
    record Word(String stem, int start, int end) {}
}
