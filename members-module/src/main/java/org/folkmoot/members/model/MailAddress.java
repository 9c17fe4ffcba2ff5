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
                && SHAPE.matcher(value).matches()
                && !value.startsWith(".")
                && !value.contains("..")
                && !value.contains(".@");
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
