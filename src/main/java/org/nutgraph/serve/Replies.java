// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;

import org.nutgraph.problem.InvalidInput;
import org.nutgraph.problem.Problem;

/** Sends whole answers. */
final class Replies {
    private Replies() {}

    static void html(HttpServletResponse to, int status, String page) throws IOException {
        bytes(to, status, "text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8));
    }

    static void bytes(HttpServletResponse to, int status, String type, byte[] body) throws IOException {
        to.setStatus(status);
        to.setContentType(type);
        to.setContentLength(body.length);
        to.getOutputStream().write(body);
    }

    /** Sends a problem as a page: what is wrong, its code, what to do. */
    static void problem(HttpServletResponse to, Problem problem) throws IOException {
        html(to, status(problem), Html.page("This cannot be answered", "<p>" + Html.escape(message(problem)) + "</p><p>"
                + Html.escape(problem.remedy()) + "</p><p><code>" + Html.escape(problem.code()) + "</code></p>"));
    }

    private static String message(Problem problem) {
        return String.valueOf(problem.getMessage());
    }

    private static int status(Problem problem) {
        return switch (problem.code()) {
            case "query-unknown" -> HttpServletResponse.SC_NOT_FOUND;
            case "query-timeout" -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
            default -> problem instanceof InvalidInput
                    ? HttpServletResponse.SC_BAD_REQUEST
                    : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
        };
    }
}
