// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;

/** Leaves a request to Fuseki, and turns its errors into ours. */
public final class Fuseki {
    /** Stands for the answer that Fuseki gives. */
    public static final Reply PASS = new Reply(200, "", out -> {}, Map.of());

    private static final String WHY = "org.nutgraph.refusal";
    private static final int FIRST_ERROR = 400;
    /** How Fuseki says that a format is not one of those of the answer. */
    // What ARQ's parser says of a query that it cannot follow to its depth.
    private static final String TOO_DEEP = "StackOverflowError";
    private static final Pattern UNWRITABLE = Pattern.compile(
            "Can't determine output content type|No results writer for|Not recognized for SPARQL results");

    private Fuseki() {}

    /** Notes why a request is refused, where the reason would get lost on its way through Fuseki. */
    public static void note(HttpServletRequest request, Refusal refusal) {
        request.setAttribute(WHY, refusal);
    }

    static void pass(HttpServletRequest from, Spool spool, FilterChain chain) throws IOException, ServletException {
        chain.doFilter(from, spool);
        // What it says of itself: kept answers would not have it, and how long an answer holds is said once.
        spool.setHeader("Fuseki-Request-Id", null);
        spool.setHeader("Pragma", null);
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
            default -> unfit(status, said);
        };
    }

    private static Refusal unfit(int status, String said) {
        if (TOO_DEEP.equals(said)) {
            return Refusal.tooDeep();
        }
        return UNWRITABLE.matcher(said).lookingAt()
                ? new Refusal(406, "not-acceptable", "The answer is not to be had in that format.",
                        "Use ?format= with json, xml, csv or tsv for rows, and with ttl, nt, jsonld, rdf or trig for "
                                + "triples.")
                : new Refusal(status, "query-refused", said, "Correct the request; it must be SPARQL 1.1 to read.");
    }
}
