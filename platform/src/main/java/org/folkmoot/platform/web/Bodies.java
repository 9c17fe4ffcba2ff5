package org.folkmoot.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks what a request carries: not too large, and a form in clean UTF-8. */
final class Bodies {

    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;
    private static final int PIECE = 8192;

    private Bodies() {}

    /** Refuses a body that says itself that it is too large. */
    static Optional<Refusal> checkLength(HttpServletRequest request, long most) {
        return request.getContentLengthLong() > most
                ? Optional.of(new Refusal(TOO_LARGE, "body too large"))
                : Optional.empty();
    }

    static boolean isForm(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded");
    }

    static byte[] read(HttpServletRequest request, long most) throws IOException {
        InputStream input = request.getInputStream();
        long said = request.getContentLengthLong();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(said > 0 ? (int) said : PIECE);
        byte[] piece = new byte[PIECE];
        for (int read = input.read(piece); read >= 0; read = input.read(piece)) {
            bytes.write(piece, 0, read);
            if (bytes.size() > most) {
                throw new BodyTooLarge(most);
            }
        }
        return bytes.toByteArray();
    }

    /** Refuses a form whose fields are not clean UTF-8. */
    static Optional<Refusal> checkForm(byte[] form) {
        byte[] decoded = isAscii(form) ? decode(form) : null;
        return decoded == null || !Addresses.PercentText.isCleanUtf8(decoded)
                ? Optional.of(new Refusal(BAD_REQUEST, "form not UTF-8"))
                : Optional.empty();
    }

    private static byte @Nullable [] decode(byte[] form) {
        return Addresses.PercentText.decode(new String(form, StandardCharsets.US_ASCII), true);
    }

    private static boolean isAscii(byte[] form) {
        for (byte one : form) {
            if (one < 0) {
                return false;
            }
        }
        return true;
    }
}
