package org.folkmoot.platform.open.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Response;

/** Answers with open JSON: any website's script may read it, and it may be kept for a minute. */
public final class OpenAnswers {

    private static final int SECONDS_KEPT = 60;

    private OpenAnswers() {}

    /** The answer. */
    public static Response of(JsonNode json) {
        return of(json.toPrettyString());
    }

    /** The answer, already written. */
    public static Response of(String json) {
        CacheControl kept = new CacheControl();
        kept.setMaxAge(SECONDS_KEPT);
        kept.setNoTransform(false);
        return Response.ok(json + "\n", "application/json; charset=UTF-8")
                .cacheControl(kept)
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }
}
