package org.folkmoot.platform.staff;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Locale;

/**
 * The 100,000 passwords that people use most, as sorted hashes of 64 bits: each of them is found, and that another is
 * taken for one of them does not happen in practice. Read when the first password is chosen.
 */
final class CommonPasswords {

    private static final String LIST = "/com/codahale/passpol/weak-passwords.txt";

    private CommonPasswords() {}

    /** True where these letters and digits, in any case, are one of them. */
    static boolean contain(String letters) {
        return Arrays.binarySearch(Hashes.SORTED, hash(sha256(), plain(letters))) >= 0;
    }

    /** How many passwords the list tells apart, by their letters and digits. */
    static int size() {
        return Hashes.SORTED.length;
    }

    /** What is compared: letters and digits, small. */
    static String plain(String password) {
        return password.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static long hash(MessageDigest sha256, String plain) {
        return ByteBuffer.wrap(sha256.digest(plain.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Holds the hashes, made when they are first asked for. */
    private static final class Hashes {

        static final long[] SORTED = read();

        private static long[] read() {
            MessageDigest sha256 = sha256();
            try (InputStream list = CommonPasswords.class.getResourceAsStream(LIST)) {
                if (list == null) {
                    throw new IllegalStateException(LIST + " is missing");
                }
                return new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))
                        .lines()
                        .map(CommonPasswords::plain)
                        .filter(plain -> !plain.isEmpty())
                        .mapToLong(plain -> hash(sha256, plain))
                        .sorted()
                        .distinct()
                        .toArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
