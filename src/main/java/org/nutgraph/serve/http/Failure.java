// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Says what went wrong: a page to people, problem details (RFC 9457) to programs. */
final class Failure {
    private static final List<Offer> OFFERS = List.of(new Offer("json", "application/problem+json"), Offer.JSON,
            Offer.HTML);
    private static final List<Offer> WITH_RDF = Stream.concat(OFFERS.stream(), RdfReply.OFFERS.stream()).toList();
    private static final String RETRY = "5";

    private Failure() {}

    static Reply of(Refusal refusal, Optional<String> accept) {
        Optional<Offer> wanted = Accept.best(accept, refusal.graph().isPresent() ? WITH_RDF : OFFERS);
        Reply reply = wanted.filter(Offer.HTML::equals).isPresent() ? page(refusal) : data(refusal, wanted);
        for (Map.Entry<String, String> header : refusal.headers().entrySet()) {
            reply = reply.with(header.getKey(), header.getValue());
        }
        return switch (refusal.status()) {
            case 429, 503 -> reply.with("Retry-After", RETRY);
            case 401 -> reply.with("WWW-Authenticate", "Bearer realm=\"nutgraph\"");
            default -> reply;
        };
    }

    static Refusal unexpected() {
        return new Refusal(500, "internal-error", "Something failed that should not.",
                "Report the address and the time of the request.");
    }

    private static Reply page(Refusal refusal) {
        return Reply.html(Html.page("This cannot be answered", "<p>" + Html.escape(refusal.message()) + "</p><p>"
                + Html.escape(refusal.remedy()) + "</p><p><code>" + Html.escape(refusal.code()) + "</code></p>"
                + list(refusal)))
                .status(refusal.status());
    }

    /** What is wrong in particular, where there are several things. */
    private static String list(Refusal refusal) {
        StringBuilder list = new StringBuilder();
        refusal.details().path("findings").forEach(finding -> list.append("<li>")
                .append(Html.escape(finding.path("focus").asText() + " " + finding.path("path").asText() + ": "
                        + finding.path("message").asText()))
                .append("</li>\n"));
        return list.isEmpty() ? "" : "<ul>\n" + list + "</ul>";
    }

    private static Reply data(Refusal refusal, Optional<Offer> wanted) {
        return wanted.filter(RdfReply.OFFERS::contains)
                .flatMap(offer -> refusal.graph().map(graph -> RdfReply.of(graph, offer).status(refusal.status())))
                .orElseGet(() -> problem(refusal));
    }

    /** Gives the body of a reply that was made of a refusal. */
    static String text(Reply reply) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        try {
            reply.body().write(all);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    private static Reply problem(Refusal refusal) {
        return Reply.text(refusal.status(), "application/problem+json", refusal.problem() + "\n");
    }
}
