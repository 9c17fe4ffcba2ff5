package org.folkmoot.platform.signin.web;

import jakarta.ws.rs.core.NewCookie;
import org.folkmoot.platform.sessions.SessionCookie;

/** Our cookies as responses set them: host-only, not readable by scripts, never sent with other sites' forms. */
public final class Cookies {

    private static final int SIGN_IN_SECONDS = 30 * 60;

    private Cookies() {}

    static NewCookie session(String token) {
        return lasting(SessionCookie.SESSION, token, NewCookie.DEFAULT_MAX_AGE);
    }

    /** Makes the browser forget its session, which has ended. */
    public static NewCookie noSession() {
        return lasting(SessionCookie.SESSION, "", 0);
    }

    static NewCookie asking(String browser) {
        return lasting(SessionCookie.SIGN_IN, browser, SIGN_IN_SECONDS);
    }

    static NewCookie notAsking() {
        return lasting(SessionCookie.SIGN_IN, "", 0);
    }

    /** One of our cookies for so many seconds. */
    public static NewCookie lasting(String name, String value, int seconds) {
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
