package org.folkmoot.platform.signin.web;

import jakarta.ws.rs.core.NewCookie;
import org.folkmoot.platform.sessions.SessionCookie;

/** Our cookies as responses set them: host-only, not readable by scripts, never sent with other sites' forms. */
final class Cookies {

    private static final int SIGN_IN_SECONDS = 30 * 60;

    private Cookies() {}

    static NewCookie session(String token) {
        return cookie(SessionCookie.SESSION, token, NewCookie.DEFAULT_MAX_AGE);
    }

    static NewCookie noSession() {
        return cookie(SessionCookie.SESSION, "", 0);
    }

    static NewCookie asking(String browser) {
        return cookie(SessionCookie.SIGN_IN, browser, SIGN_IN_SECONDS);
    }

    static NewCookie notAsking() {
        return cookie(SessionCookie.SIGN_IN, "", 0);
    }

    private static NewCookie cookie(String name, String value, int seconds) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .secure(true)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
