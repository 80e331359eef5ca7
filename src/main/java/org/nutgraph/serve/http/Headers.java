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

    private Headers() {}

    static void safe(HttpServletResponse to) {
        to.setHeader("Access-Control-Allow-Origin", "*");
        to.setHeader("Access-Control-Expose-Headers", "ETag, Link, Retry-After, Location");
        to.setHeader("Content-Security-Policy", POLICY);
        to.setHeader("X-Content-Type-Options", "nosniff");
        to.setHeader("X-Frame-Options", "DENY");
        to.setHeader("Referrer-Policy", "no-referrer");
        to.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
        to.setHeader("Server", "Nutgraph");
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
