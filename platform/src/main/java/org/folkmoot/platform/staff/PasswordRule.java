package org.folkmoot.platform.staff;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides whether a new password is strong enough: long, and none that everybody tries first, by itself, said twice or
 * with a little more. There is no rule about
 * which characters to use.
 */
public final class PasswordRule {

    private static final int SHORTEST = 15;
    private static final int LONGEST = 200;
    private static final int FEWEST_DIFFERENT = 6;
    private static final int LONGEST_PATTERN = 6;
    private static final int LITTLE_MORE = 5;
    private static final String RUNS =
            "abcdefghijklmnopqrstuvwxyz 01234567890 qwertyuiopasdfghjklzxcvbnm qazwsxedcrfvtgb";
    private static final Set<String> COMMON = common();

    private PasswordRule() {}

    /** What is wrong with a password, in words; empty where nothing is. */
    public static Optional<String> fault(String password, List<String> personal) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(
                    "Password must be " + SHORTEST + " characters or more. Three or four words are easy to remember");
        }
        if (length > LONGEST) {
            return Optional.of("Password must be " + LONGEST + " characters or fewer");
        }
        return isEasy(password.toLowerCase(Locale.ROOT), personal)
                ? Optional.of("This password is easy to guess. Choose words that do not usually stand together")
                : Optional.empty();
    }

    private static boolean isEasy(String password, List<String> personal) {
        String letters = password.replaceAll("[^\\p{L}\\p{N}]", "");
        return letters.chars().distinct().count() < FEWEST_DIFFERENT
                || COMMON.contains(letters)
                || COMMON.contains(letters.replaceAll("[0-9]+$", ""))
                || isCommon(letters)
                || repeats(letters)
                || RUNS.replace(" ", "").contains(letters)
                || personal.stream().anyMatch(own -> saysOnly(letters, own));
    }

    /** True for one of the most used passwords, with digits round it or a little more than it. */
    private static boolean isCommon(String letters) {
        String word = letters.replaceAll("^[0-9]+|[0-9]+$", "");
        if (CommonPasswords.contain(letters) || (!word.isEmpty() && CommonPasswords.contain(word))) {
            return true;
        }
        for (int more = 1; more <= Math.min(LITTLE_MORE, letters.length() - 1); more++) {
            if (CommonPasswords.contain(letters.substring(more))
                    || CommonPasswords.contain(letters.substring(0, letters.length() - more))) {
                return true;
            }
        }
        return false;
    }

    private static boolean repeats(String letters) {
        for (int length = 1; length <= Math.min(LONGEST_PATTERN, letters.length()); length++) {
            String part = letters.substring(0, length);
            if (part.repeat(letters.length() / length + 1).startsWith(letters)) {
                return true;
            }
        }
        // Said twice: a common password is not stronger for it.
        int half = letters.length() / 2;
        return half > 0
                && letters.length() % 2 == 0
                && letters.startsWith(letters.substring(half))
                && CommonPasswords.contain(letters.substring(half));
    }

    /** True where most of the password is the person's own name, address or trust. */
    private static boolean saysOnly(String letters, String own) {
        String word = own.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return word.length() > 3 && letters.contains(word) && letters.length() - word.length() < SHORTEST / 2;
    }

    private static Set<String> common() {
        try (InputStream list = PasswordRule.class.getResourceAsStream("common-passwords.txt")) {
            if (list == null) {
                throw new IllegalStateException("common-passwords.txt is missing");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.replaceAll("[^\\p{L}\\p{N}]", ""))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
