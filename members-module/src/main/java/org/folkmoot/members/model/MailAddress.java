package org.folkmoot.members.model;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A mail address that can be written to.
 *
 * @param value as typed
 */
public record MailAddress(String value) {

    private static final int LONGEST = 254;
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_LABEL = 63;
    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{N}.!#$%&'*+/=?^_{|}~-]{1,64}"
            + "@[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?"
            + "(?:\\.[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?)+");
    private static final Map<String, String> SLIPS = Map.of(
            "homtail.com", "hotmail.com",
            "hotmial.com", "hotmail.com",
            "hotmail.co", "hotmail.com",
            "gmial.com", "gmail.com",
            "gmai.com", "gmail.com",
            "gmail.co", "gmail.com",
            "gmail.con", "gmail.com",
            "outlok.com", "outlook.com",
            "yahooo.co.uk", "yahoo.co.uk",
            "yaho.co.uk", "yahoo.co.uk");

    public MailAddress {
        if (!fits(value)) {
            throw new IllegalArgumentException("Not a mail address");
        }
    }

    /** The address in a typed text; empty where nothing could be sent there. */
    public static Optional<MailAddress> parse(@Nullable String typed) {
        String line = Texts.line(typed);
        return line != null && fits(line) ? Optional.of(new MailAddress(line)) : Optional.empty();
    }

    private static boolean fits(String value) {
        return value.length() <= LONGEST
                && (isCommon(value)
                        || SHAPE.matcher(value).matches()
                                && !value.startsWith(".")
                                && !value.contains("..")
                                && !value.contains(".@"));
    }

    /** True for the shape that nearly all addresses have, told without the pattern: imports ask this of each row. */
    private static boolean isCommon(String value) {
        int at = value.indexOf('@');
        return at > 0
                && at <= LONGEST_NAME
                && inParts(value, 0, at, LONGEST_NAME) > 0
                && inParts(value, at + 1, value.length(), LONGEST_LABEL) > 1;
    }

    /** How many parts of ASCII letters and digits, with a hyphen inside, dots separate here; 0 where it is not so. */
    private static int inParts(String value, int from, int end, int longest) {
        int parts = 1;
        int begin = from;
        for (int i = from; i <= end; i++) {
            boolean over = i == end || value.charAt(i) == '.';
            boolean inside = i > begin && !over && value.charAt(i) == '-';
            if (over && (i == begin || i - begin > longest || value.charAt(i - 1) == '-')) {
                return 0;
            }
            if (!over && !inside && !isLetterOrDigit(value.charAt(i))) {
                return 0;
            }
            begin = over ? i + 1 : begin;
            parts += over && i < end ? 1 : 0;
        }
        return parts;
    }

    private static boolean isLetterOrDigit(char sign) {
        return sign >= 'a' && sign <= 'z' || sign >= 'A' && sign <= 'Z' || sign >= '0' && sign <= '9';
    }

    /** What addresses are compared by. */
    public String key() {
        return value.toLowerCase(Locale.ROOT);
    }

    /** What was probably meant where the domain looks like a slip. */
    public Optional<String> probablyMeant() {
        int at = value.lastIndexOf('@');
        return Optional.ofNullable(SLIPS.get(value.substring(at + 1).toLowerCase(Locale.ROOT)))
                .map(domain -> value.substring(0, at + 1) + domain);
    }
}
