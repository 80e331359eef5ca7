// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.util.List;
import java.util.Optional;

import org.nutgraph.problem.InvalidInput;
import org.nutgraph.problem.InvalidOntology;
import org.nutgraph.problem.Problem;

/** Says what went wrong: a page to people, problem details (RFC 9457) to programs. */
final class Failure {
    private static final List<Offer> OFFERS = List.of(new Offer("json", "application/problem+json"), Offer.JSON,
            Offer.HTML);
    private static final String RETRY = "5";

    private Failure() {}

    static Reply of(Refusal refusal, Optional<String> accept) {
        boolean page = Accept.best(accept, OFFERS).filter(Offer.HTML::equals).isPresent();
        Reply reply = page ? page(refusal) : problem(refusal);
        return switch (refusal.status()) {
            case 429, 503 -> reply.with("Retry-After", RETRY);
            case 401 -> reply.with("WWW-Authenticate", "Bearer realm=\"nutgraph\"");
            default -> reply;
        };
    }

    static Refusal of(Problem problem) {
        return new Refusal(status(problem), problem.code(), String.valueOf(problem.getMessage()), problem.remedy());
    }

    static Refusal unexpected() {
        return new Refusal(500, "internal-error", "Something failed that should not.",
                "Report the address and the time of the request.");
    }

    private static int status(Problem problem) {
        return switch (problem.code()) {
            case "query-unknown" -> 404;
            case "query-timeout" -> 503;
            case "format-mismatch" -> 406;
            default -> problem instanceof InvalidInput || problem instanceof InvalidOntology ? 400 : 500;
        };
    }

    private static Reply page(Refusal refusal) {
        return Reply.html(Html.page("This cannot be answered", "<p>" + Html.escape(refusal.message()) + "</p><p>"
                + Html.escape(refusal.remedy()) + "</p><p><code>" + Html.escape(refusal.code()) + "</code></p>"))
                .status(refusal.status());
    }

    private static Reply problem(Refusal refusal) {
        return Reply.text(refusal.status(), "application/problem+json", Json.object()
                .put("title", refusal.message()).put("status", refusal.status()).put("code", refusal.code())
                .put("detail", refusal.remedy()) + "\n");
    }
}
