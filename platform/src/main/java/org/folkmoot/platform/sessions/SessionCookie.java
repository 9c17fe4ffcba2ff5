package org.folkmoot.platform.sessions;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;

/** Our cookies: host-only, never readable by scripts, never sent over plain networks or from other sites' forms. */
public final class SessionCookie {

    /** Carries the session's token. */
    public static final String SESSION = "__Host-session";

    /** Marks the browser that asked to sign in. */
    public static final String SIGN_IN = "__Host-signin";

    /** Opens the form that was kept when a session had ended. */
    public static final String KEPT_FORM = "__Host-form";

    private SessionCookie() {}

    /** The value of a cookie of this request. */
    public static Optional<String> read(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return Optional.empty();
        }
        for (Cookie cookie : cookies) {
            if (cookie.getName().equals(name) && !cookie.getValue().isEmpty()) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    /** Sets a cookie that the browser forgets when it is closed. */
    public static void set(HttpServletResponse response, String name, String value) {
        response.addCookie(cookie(name, value));
    }

    /** Sets a cookie for a while. */
    public static void set(HttpServletResponse response, String name, String value, Duration life) {
        Cookie cookie = cookie(name, value);
        cookie.setMaxAge((int) life.toSeconds());
        response.addCookie(cookie);
    }

    /** Makes the browser forget a cookie. */
    public static void clear(HttpServletResponse response, String name) {
        Cookie cookie = cookie(name, "");
        cookie.setMaxAge(0);
        response.addCookie(cookie);
    }

    private static Cookie cookie(String name, String value) {
        Cookie cookie = new Cookie(name, value);
        cookie.setPath("/");
        cookie.setSecure(true);
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
