package org.folkmoot.engagement.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Answers the script that keeps a count up to date while somebody types. */
public final class Counts {

    private Counts() {}

    /** One sentence as plain text, which nobody keeps. */
    public static Response answer(String sentence) {
        return Response.ok(sentence, "text/plain; charset=UTF-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
