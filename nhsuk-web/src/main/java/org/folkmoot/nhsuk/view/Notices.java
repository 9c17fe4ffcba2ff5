package org.folkmoot.nhsuk.view;

import jakarta.ws.rs.core.NewCookie;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.folkmoot.nhsuk.forms.CleanText;

/** Carries "what was just done" over a redirect in a cookie that lives a minute and is shown once. */
public final class Notices {
    /** The cookie's name; a page cache must let requests through that carry it. */
    public static final String COOKIE = "__Host-notice";

    private static final int LONGEST = 300;
    private static final int SECONDS = 60;

    private Notices() {}

    /** The cookie that shows the text on the next page. */
    public static NewCookie cookie(String text) {
        return cookie(value(text), SECONDS);
    }

    static String value(String text) {
        String kept = text.codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(kept.getBytes(StandardCharsets.UTF_8));
    }

    static NewCookie spent() {
        return cookie("", 0);
    }

    static Optional<String> read(String value) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(value), StandardCharsets.UTF_8);
            return Optional.of(CleanText.line(text))
                    .filter(line -> !line.isEmpty() && CleanText.length(line) <= LONGEST && !CleanText.isBroken(line));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(COOKIE)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .secure(true)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
