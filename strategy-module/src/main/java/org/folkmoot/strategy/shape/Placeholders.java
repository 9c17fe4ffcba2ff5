package org.folkmoot.strategy.shape;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an editor writes in place of a line of the trust's settings, so that a page says what they say. */
public enum Placeholders {
    TRUST("name", "the trust’s full name", "the trust"),
    SHORT("short-name", "the trust’s short name", "the trust"),
    MAIL("mail.membership", "the email address", ""),
    COMMUNICATIONS("mail.communications", "the email address of communications", ""),
    PHONE("contact.phone", "the phone number", "ask us by mail for our number"),
    HOURS("contact.hours", "when somebody is there", "Monday to Friday, 9am to 5pm"),
    POST("contact.post", "the postal address", "ask us by mail for our address");

    /** The part of a page that takes them. */
    public static final String SECTION = "text";

    private static final Pattern WRITTEN = Pattern.compile("\\{\\{([^{}\\n]{0,40})}}");

    private final String setting;
    private final String words;
    private final String otherwise;

    Placeholders(String setting, String words, String otherwise) {
        this.setting = setting;
        this.words = words;
        this.otherwise = otherwise;
    }

    /** The setting that it stands for. */
    public String setting() {
        return setting;
    }

    /** What it stands for, as an editor reads it. */
    public String words() {
        return words;
    }

    /** What is said where it is not set. */
    public String otherwise() {
        return otherwise;
    }

    /** As an editor writes it. */
    public String written() {
        return "{{" + name().toLowerCase(Locale.ROOT) + "}}";
    }

    /** True where a text may have some. */
    public static boolean areIn(String text) {
        return text.contains("{{");
    }

    /** The text with a line for each placeholder; what is none stays as it is. */
    public static String filled(String text, Function<Placeholders, String> lines) {
        return WRITTEN.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        named(found.group(1)).map(lines).orElse(found.group())));
    }

    /** What readers would see as it was written; {@code filled} where placeholders are filled in. */
    static Optional<String> leftIn(String text, boolean filled) {
        return WRITTEN.matcher(text)
                .results()
                .filter(found -> !filled || named(found.group(1)).isEmpty())
                .map(MatchResult::group)
                .findFirst();
    }

    private static Optional<Placeholders> named(String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
