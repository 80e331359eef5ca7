// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;

import jakarta.servlet.http.HttpServletResponse;

/**
 * What every answer says about itself: pages of other sites may read it, without the reader's credentials; a page of
 * ours loads nothing from elsewhere and runs no script.
 */
final class Headers {
    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
            + "base-uri 'none'; frame-ancestors 'none'";

    /** What stands on every answer, whatever it is. */
    static final Map<String, String> SAFE = Map.of("Access-Control-Allow-Origin", "*",
            "Access-Control-Expose-Headers", "Allow, Content-Location, ETag, Link, Location, Retry-After",
            "Content-Security-Policy", POLICY, "X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer", "Cross-Origin-Resource-Policy", "cross-origin", "Server", "Nutgraph");

    /** What stands on a refusal beside that: it holds for this once, whatever was at the address before. */
    static final Map<String, String> REFUSED = Map.of("Cache-Control", "no-store", "Vary", "Accept, Accept-Encoding");

    private Headers() {}

    static void safe(HttpServletResponse to) {
        SAFE.forEach(to::setHeader);
    }

    /** Takes back what an answer would have said of itself. */
    static void refused(HttpServletResponse to) {
        REFUSED.forEach(to::setHeader);
        to.setHeader("ETag", null);
    }

    /** Says how long an answer may be kept: with a tag, as long as the server finds that it still holds. */
    static void kept(HttpServletResponse to, Optional<String> tag) {
        to.setHeader("Vary", "Accept, Accept-Encoding");
        to.setHeader("Cache-Control", tag.isPresent() ? "no-cache" : "no-store");
        to.setHeader("ETag", tag.orElse(null));
    }

    /** Pages of other sites may ask; that they may not bear a token, and so not write, follows from the headers allowed. */
    static Reply preflight(SortedSet<String> methods) {
        Reply reply = new Reply(204, "", out -> {}, Map.of("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS",
                "Access-Control-Allow-Headers", "Accept, Content-Type, If-None-Match", "Access-Control-Max-Age",
                "86400"));
        return methods.isEmpty() ? reply : reply.with("Allow", String.join(", ", methods));
    }
}
