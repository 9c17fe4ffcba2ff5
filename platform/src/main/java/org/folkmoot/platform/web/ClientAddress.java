package org.folkmoot.platform.web;

import jakarta.servlet.http.HttpServletRequest;

/** Finds the client's network address; a forwarded one counts only where a trusted proxy wrote it. */
final class ClientAddress {

    private static final int LONGEST = 45;

    private final boolean behindProxy;

    ClientAddress(boolean behindProxy) {
        this.behindProxy = behindProxy;
    }

    String of(HttpServletRequest request) {
        String forwarded = behindProxy ? request.getHeader("X-Forwarded-For") : null;
        if (forwarded == null) {
            return request.getRemoteAddr();
        }
        // The last entry is the one that our own proxy added; the others are the client's word.
        String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
        boolean plain = !last.isEmpty() && last.length() <= LONGEST && last.matches("[0-9A-Fa-f.:]+");
        return plain ? last : request.getRemoteAddr();
    }
}
