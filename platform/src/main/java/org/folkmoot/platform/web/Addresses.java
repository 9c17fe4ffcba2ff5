package org.folkmoot.platform.web;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether an address is written in the one way that we answer to, so that what is checked is what is served:
 * no encoded slash, no empty or dotted segment, no parameters behind a semicolon, no letter hidden behind a percent
 * sign, no broken UTF-8 and no control character.
 */
final class Addresses {

    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int LONGEST = 4000;

    private Addresses() {}

    static Optional<Refusal> check(String path, @Nullable String query) {
        Optional<Refusal> fault = checkPath(path);
        return fault.isPresent() || query == null ? fault : checkQuery(query);
    }

    private static Optional<Refusal> checkPath(String path) {
        if (!path.startsWith("/") || path.length() > LONGEST || path.chars().anyMatch(Addresses::isOdd)) {
            return refuse(BAD_REQUEST, "odd character in the path");
        }
        if (path.contains("//") || path.contains("/./") || path.contains("/../") || endsInDots(path)) {
            return refuse(NOT_FOUND, "path not canonical");
        }
        return path.indexOf('%') < 0 ? Optional.empty() : checkEncoded(path);
    }

    private static Optional<Refusal> checkEncoded(String path) {
        byte[] decoded = PercentText.decode(path, false);
        if (decoded == null || !PercentText.isCleanUtf8(decoded) || hasControls(decoded)) {
            return refuse(BAD_REQUEST, "path not UTF-8");
        }
        for (int at = path.indexOf('%'); at >= 0; at = path.indexOf('%', at + 1)) {
            if (mustStandPlain(Integer.parseInt(path.substring(at + 1, at + 3), 16))) {
                return refuse(NOT_FOUND, "path not canonical");
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> checkQuery(String query) {
        byte[] decoded = query.length() > LONGEST ? null : PercentText.decode(query, true);
        return decoded == null || !PercentText.isCleanUtf8(decoded)
                ? refuse(BAD_REQUEST, "query not UTF-8")
                : Optional.empty();
    }

    private static boolean hasControls(byte[] decoded) {
        for (byte one : decoded) {
            if (one >= 0 && one < ' ') {
                return true;
            }
        }
        return false;
    }

    private static boolean endsInDots(String path) {
        return path.endsWith("/.") || path.endsWith("/..");
    }

    private static boolean isOdd(int character) {
        return character <= ' ' || character > '~' || character == ';' || character == '\\';
    }

    /** Letters and digits need no encoding; slash, backslash, semicolon and percent must not hide behind one. */
    private static boolean mustStandPlain(int value) {
        return (Character.isLetterOrDigit(value) && value < 0x80) || "/\\;%.-_~".indexOf(value) >= 0;
    }

    private static Optional<Refusal> refuse(int status, String reason) {
        return Optional.of(new Refusal(status, reason));
    }

    /** Percent-encoded text as bytes. */
    static final class PercentText {

        private PercentText() {}

        /** The bytes behind the text; null where a percent sign is not followed by two hexadecimal digits. */
        static byte @Nullable [] decode(String text, boolean plusIsSpace) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
            for (int at = 0; at < text.length(); at++) {
                char character = text.charAt(at);
                if (character == '%') {
                    int value = hex(text, at + 1);
                    if (value < 0) {
                        return null;
                    }
                    bytes.write(value);
                    at += 2;
                } else {
                    bytes.write(plusIsSpace && character == '+' ? ' ' : character);
                }
            }
            return bytes.toByteArray();
        }

        /** True where the bytes are UTF-8 without control characters other than tab and line ends. */
        static boolean isCleanUtf8(byte[] bytes) {
            for (byte one : bytes) {
                if ((one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r') || one == 0x7f) {
                    return false;
                }
            }
            return Utf8.isValid(bytes);
        }

        private static int hex(String text, int at) {
            if (at + 2 > text.length()) {
                return -1;
            }
            int high = Character.digit(text.charAt(at), 16);
            int low = Character.digit(text.charAt(at + 1), 16);
            return high < 0 || low < 0 || text.charAt(at) > 'f' || text.charAt(at + 1) > 'f' ? -1 : high * 16 + low;
        }
    }
}
