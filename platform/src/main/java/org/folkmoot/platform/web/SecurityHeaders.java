package org.folkmoot.platform.web;

import jakarta.servlet.http.HttpServletResponse;

/** The headers that every answer carries, refusals and files included. */
final class SecurityHeaders {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
            + " object-src 'none'; frame-ancestors ";
    private static final String NO_FEATURES = "accelerometer=(), camera=(), display-capture=(), geolocation=(),"
            + " gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()";

    private final boolean https;

    SecurityHeaders(String baseUrl) {
        this.https = baseUrl.startsWith("https:");
    }

    /** Sets them; {@code framedBy} lists the sites that may show the page in a frame, empty for none. The door's page may ask for the camera. */
    void put(HttpServletResponse response, String framedBy, boolean camera) {
        response.setHeader("Content-Security-Policy", POLICY + (framedBy.isEmpty() ? "'none'" : framedBy));
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", framedBy.isEmpty() ? "same-origin" : "cross-origin");
        response.setHeader(
                "Permissions-Policy", camera ? NO_FEATURES.replace("camera=()", "camera=(self)") : NO_FEATURES);
        if (framedBy.isEmpty()) {
            response.setHeader("X-Frame-Options", "DENY");
        }
        if (https) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
