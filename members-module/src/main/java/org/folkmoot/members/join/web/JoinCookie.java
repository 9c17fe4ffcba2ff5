package org.folkmoot.members.join.web;

import jakarta.ws.rs.core.NewCookie;
import org.folkmoot.members.join.KeepAnAnswer;

/** The cookie that knows a browser's draft. */
final class JoinCookie {

    static final String NAME = "__Host-join";

    private JoinCookie() {}

    static NewCookie of(String token) {
        return new NewCookie.Builder(NAME)
                .value(token)
                .path("/")
                .maxAge((int) KeepAnAnswer.KEPT.toSeconds())
                .secure(true)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
