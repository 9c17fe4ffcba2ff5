package org.folkmoot.strategy.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes Markdown of text that was copied from an old page, and says what it changed and what somebody has to look at.
 * It knows the faults that such pages have: words of pictures run into the text, headings that were lost, labels of other
 * components, numbers from nowhere, downloads announced without a link.
 */
public final class CleanPaste {

    private static final Pattern LABEL =
            Pattern.compile("(?i)\\b(non-urgent advice|urgent advice|immediate action required):[ \\t]*");
    private static final Pattern FURNITURE = Pattern.compile(
            "(?im)^[ \\t]*(skip to (main )?content|back to top|print this page|share this page|share|you are here:?.*"
                    + "|accept (all )?cookies|breadcrumbs?|read aloud|toggle navigation|menu|search)[ \\t]*$\\n?");
    private static final Pattern NUMBER = Pattern.compile("(?m)^[ \\t]*[0-9]{1,5}[ \\t]*$\\n?");
    private static final Pattern SIZE = Pattern.compile(
            "(?i)[ \\t]*[\\[(]?\\b(pdf|docx?|xlsx?|pptx?)[\\])]?[ ,]*[0-9]+([.,][0-9]+)?\\s*(kb|mb)\\b[\\])]?");
    private static final Pattern RUN_TOGETHER =
            Pattern.compile("([A-Z]?[a-z]{2,})((?:The|And|Our|This|These|When|We|It|They|You|All|Every|As|In) )");
    /** As in "CountsEveryone": it may be the name of something, so it is asked. */
    private static final Pattern MAYBE_RUN_TOGETHER =
            Pattern.compile("(?<![\\p{L}\\p{N}/.@#_-])\\p{Lu}?\\p{Ll}{2,}\\p{Lu}\\p{Ll}{2,}(?![\\p{L}\\p{N}/@_])");

    private static final Pattern NAMES =
            Pattern.compile("YouTube|LinkedIn|WhatsApp|FaceTime|PowerPoint|JavaScript|Mc\\w+|Mac\\w+|Fitz\\w+");

    private static final Pattern NUMBER_RUN_IN = Pattern.compile("(?<![\\p{L}\\d])([a-z]{3,})([0-9]+-[a-z]+)");
    private static final Pattern BULLET = Pattern.compile("(?m)^[ \\t]*[•·●▪◦‣][ \\t]*");
    private static final Pattern REVIEWED = Pattern.compile("(?im)^[ \\t]*(page )?last (reviewed|updated):?.*$\\n?");
    private static final Pattern ANNOUNCED = Pattern.compile(
            "(?i)[^.\\n]*\\b(via this link|click here|download (our|the)|by e-?mailing|e-?mail us at)\\b[^.\\n]*");
    private static final Pattern WAY = Pattern.compile(
            "(?im)^[ \\t]*(?:you are here:?[ \\t]*)?(?:home[ \\t]*(?:[>»›→/|\\\\][ \\t]*[^\\n>»›→/|\\\\]{1,60})+"
                    + "|[^\\n.>»›→\\-*#]{1,60}(?:[ \\t]+[>»›→][ \\t]+[^\\n.>»›→]{1,60})+)[ \\t]*$\\n?");
    private static final Pattern PICTURE =
            Pattern.compile("(?im)^[ \\t]*(?:an? )?(?:image|photo|photograph|picture|graphic"
                    + "|illustration|icon|logo)(?: of|:| showing| shows)[ \\t]+(?:\\S+[ \\t]*){1,20}$\\n?"
                    + "|^[ \\t]*[\\w-]+\\.(?:png|jpe?g|gif|svg|webp)[ \\t]*$\\n?");
    private static final Pattern STOP_RUN_IN = Pattern.compile("([a-z]{2,}[.!?])([A-Z][a-z])");
    /** With what a sentence begins, and hardly ever a heading of more than three words. */
    private static final Pattern SENTENCE =
            Pattern.compile("(?s)^(We|You|They|It|I|This|These|There|He|She)\\b(?:\\S*\\s+\\S+){3,}.*");

    private static final int SHORT_LINE = 9;

    private static final String WORDS_OF_A_PICTURE = "Taken out, words of a picture: say them where you send it in: ";

    private final List<String> done = new ArrayList<>();
    private final List<String> look = new ArrayList<>();

    private CleanPaste() {}

    /** Cleans a text. */
    public static Result of(String pasted) {
        CleanPaste clean = new CleanPaste();
        String plain = pasted.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace('\u00a0', ' ')
                .replaceAll("[\\u200b\\u200c\\u200d\\ufeff\\u00ad]", "");
        String source = HtmlSource.isIn(plain) ? HtmlSource.markdown(plain, clean.done) : plain;
        String text = clean.take(PICTURE, clean.words(clean.lines(source)), WORDS_OF_A_PICTURE);
        return new Result(clean.headings(text), List.copyOf(clean.done), List.copyOf(clean.look));
    }

    private String lines(String text) {
        String result = take(WAY, text, "Taken out, the way to the old page: ");
        result = take(FURNITURE, result, "Taken out, part of the old site's frame: ");
        result = take(LABEL, result, "Taken out, a label of another component: ");
        result = take(NUMBER, result, "Taken out, a number that stood alone: ");
        result = take(REVIEWED, result, "Taken out, enter it under owner and review: ");
        result = take(SIZE, result, "Taken out, type and size are read from the file: ");
        return BULLET.matcher(result).replaceAll("- ");
    }

    private String take(Pattern pattern, String text, String words) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            done.add(words + found.group().strip());
        }
        return pattern.matcher(text).replaceAll("");
    }

    private String words(String text) {
        Matcher announced = ANNOUNCED.matcher(text);
        while (announced.find()) {
            if (!announced.group().contains("](")) {
                look.add("A link or address is announced but missing: "
                        + announced.group().strip());
            }
        }
        Matcher number = NUMBER_RUN_IN.matcher(text);
        String spaced = number.replaceAll(found -> {
            done.add("Put a space into: " + found.group());
            return Matcher.quoteReplacement(found.group(1) + " " + found.group(2));
        });
        String stopped = STOP_RUN_IN.matcher(spaced).replaceAll(found -> {
            done.add("Put a space into: " + found.group());
            return Matcher.quoteReplacement(found.group(1) + " " + found.group(2));
        });
        String parted = RUN_TOGETHER.matcher(stopped).replaceAll(found -> {
            done.add("Parted words that ran together: " + found.group().strip());
            String parting = headed(stopped.substring(0, found.end(1))) ? "\n\n" : ". ";
            return Matcher.quoteReplacement(found.group(1) + parting + found.group(2));
        });
        MAYBE_RUN_TOGETHER
                .matcher(parted)
                .results()
                .map(MatchResult::group)
                .filter(word -> !NAMES.matcher(word).matches())
                .distinct()
                .forEach(word -> look.add("Do two words run together here? " + word));
        return parted.replaceAll("(?<=\\S)[ \\t]{2,}", " ");
    }

    /** True where what stands before, from the beginning of its line, was a heading or the words of a picture. */
    private static boolean headed(String before) {
        String line = before.substring(before.lastIndexOf('\n') + 1).strip();
        return PICTURE.matcher(line).find() || isHeading(line);
    }

    /** Short lines that stand alone and are followed by a paragraph were headings once. */
    private String headings(String text) {
        String[] blocks = text.strip().split("\\n[ \\t]*\\n\\s*");
        StringBuilder result = new StringBuilder();
        int headings = 0;
        int bare = 0;
        for (int i = 0; i < blocks.length; i++) {
            String block = blocks[i].strip();
            boolean paragraphFollows =
                    i + 1 < blocks.length && ReadingAge.words(blocks[i + 1]).size() > SHORT_LINE;
            if (isHeading(block) && paragraphFollows) {
                done.add("Taken as a heading: " + block);
                block = "## " + block;
                headings++;
                bare = 0;
            } else if (paragraphFollows && SENTENCE.matcher(block).matches() && !block.matches("(?s).*[.!?:,;]$")) {
                look.add("Is this a heading or a sentence? " + begin(block));
            } else if (headings > 0 && ReadingAge.words(block).size() > SHORT_LINE && ++bare == 2) {
                look.add("Was a heading lost before this? " + begin(block));
            }
            result.append(i == 0 ? "" : "\n\n").append(listHead(block));
        }
        return result.append('\n').toString();
    }

    private static boolean isHeading(String block) {
        int words = ReadingAge.words(block).size();
        return words > 0
                && words <= SHORT_LINE
                && !block.contains("\n")
                && !SENTENCE.matcher(block).matches()
                && !block.matches("(?s)^(#|-|\\*|[0-9]+[.)]).*")
                && !block.matches("(?s).*[.!?:,;]$");
    }

    /** A list whose first point is its own heading, as the building blocks of one page had. */
    private String listHead(String block) {
        Matcher first = Pattern.compile("^- ([^\\n]*:)[ \\t]*\\n(?=- )").matcher(block);
        if (first.find()) {
            done.add("Taken out of its list, as its heading: " + first.group(1));
            return first.group(1) + "\n\n" + block.substring(first.end());
        }
        return block;
    }

    private static String begin(String block) {
        return block.length() > 60 ? block.substring(0, 60) + "…" : block;
    }

    /**
     * Clean text.
     *
     * @param done what was changed
     * @param look what somebody has to look at
     */
    public record Result(String markdown, List<String> done, List<String> look) {}
}
