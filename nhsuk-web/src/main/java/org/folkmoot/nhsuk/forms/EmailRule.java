package org.folkmoot.nhsuk.forms;

import java.util.regex.Pattern;

/** Decides what the product takes as an e-mail address: stricter than the standard, so that any relay takes it too. */
public final class EmailRule {
    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL = 64;
    private static final Pattern ADDRESS =
            Pattern.compile("[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?\\.)+"
                    + "(?:\\p{L}{2,63}|[xX][nN]--[a-zA-Z0-9-]{2,59})");

    private EmailRule() {}

    /** Whether the text is one bare address with a dot in its domain. */
    public static boolean holds(String address) {
        return address.length() <= LONGEST
                && address.indexOf('@') <= LONGEST_LOCAL
                && ADDRESS.matcher(address).matches();
    }
}
