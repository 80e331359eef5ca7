// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

/** Leaves a request to Fuseki, and turns its errors into ours. */
public final class Fuseki {
    /** Stands for the answer that Fuseki gives. */
    public static final Reply PASS = new Reply(200, "", out -> {}, Map.of());

    private static final String WHY = "org.nutgraph.refusal";
    private static final int FIRST_ERROR = 400;

    private Fuseki() {}

    /** Notes why a request is refused, where the reason would get lost on its way through Fuseki. */
    public static void note(HttpServletRequest request, Refusal refusal) {
        request.setAttribute(WHY, refusal);
    }

    static void pass(HttpServletRequest from, Spool spool, FilterChain chain) throws IOException, ServletException {
        chain.doFilter(from, spool);
        if (from.getAttribute(WHY) instanceof Refusal refusal) {
            throw refusal;
        }
        if (spool.getStatus() >= FIRST_ERROR) {
            throw refusal(spool);
        }
        spool.setHeader("Access-Control-Allow-Origin", "*");
    }

    private static Refusal refusal(Spool spool) throws IOException {
        int status = spool.getStatus();
        String text = spool.message().isBlank() ? spool.text() : spool.message();
        String said = text.isBlank() ? "The query cannot be answered." : text.strip();
        return switch (status) {
            case 503 ->
                new Refusal(status, "query-timeout", "The query took too long.", "Ask for less: a LIMIT, a more "
                        + "selective pattern, one article at a time.");
            case 406 -> new Refusal(status, "not-acceptable", said, "Ask for JSON, XML, CSV or TSV with rows, and for "
                    + "Turtle, N-Triples, JSON-LD, RDF/XML or TriG with triples.");
            case 500 -> new Refusal(status, "internal-error", said, "Report the query and the time.");
            default ->
                new Refusal(status, "query-refused", said, "Correct the request; it must be SPARQL 1.1 to read.");
        };
    }
}
