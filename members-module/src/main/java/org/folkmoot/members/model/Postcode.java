package org.folkmoot.members.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A postcode of the right shape, whatever its spacing and case were.
 *
 * @param key in capitals without a space
 */
public record Postcode(String key) {

    private static final Pattern SHAPE = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?[0-9][A-Z]{2}");
    private static final Pattern OTHER = Pattern.compile("[^A-Z0-9]");

    public Postcode {
        if (!SHAPE.matcher(key).matches()) {
            throw new IllegalArgumentException("Not a postcode: " + key);
        }
    }

    /** The postcode in a typed text; empty where its shape is wrong. */
    public static Optional<Postcode> parse(@Nullable String typed) {
        if (typed == null || typed.length() > 40) {
            return Optional.empty();
        }
        String wide = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        String key = OTHER.matcher(wide).replaceAll("");
        return SHAPE.matcher(key).matches() ? Optional.of(new Postcode(key)) : Optional.empty();
    }

    /** With its space, as it is written. */
    public String written() {
        int inward = key.length() - 3;
        return key.substring(0, inward) + " " + key.substring(inward);
    }
}
