package org.folkmoot.contracts.members;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A phone number that takes text messages: a mobile of the United Kingdom or the Isle of Man, however it is typed. Numbers
 * that begin 070 follow a person about and most that begin 076 are pagers: neither takes a text message.
 */
public final class MobileNumber {
    /** What is no digit and no plus, wherever it stands in a number. */
    public static final String BETWEEN = "[^0-9+]";
    /** A mobile number without anything between; both databases and Java read it alike. */
    public static final String WHOLE = "^([+]44|0044|44|)(0|)7([1-57-9][0-9]{8}|624[0-9]{6})$";

    private static final Pattern GAPS = Pattern.compile(BETWEEN);
    private static final Pattern NUMBER = Pattern.compile(WHOLE);

    private MobileNumber() {}

    /** True where a text message can be sent to it. */
    public static boolean isOne(@Nullable String phone) {
        return phone != null
                && NUMBER.matcher(GAPS.matcher(phone).replaceAll("")).matches();
    }

    /** The same as a condition of a query, of a column. */
    public static String in(String column) {
        return "regexp_replace(" + column + ", '" + BETWEEN + "', '') regexp '" + WHOLE + "'";
    }
}
