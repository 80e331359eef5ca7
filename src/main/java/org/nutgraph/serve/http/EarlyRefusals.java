// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.util.Optional;

import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Tells what Jetty refuses before it reaches the front door in the words, and with the headers, of all other refusals. */
public final class EarlyRefusals extends ErrorHandler {
    /** Makes one. */
    public EarlyRefusals() {
        // Nothing to set up.
    }

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateCacheControl(Response response) {
        // Set with all other headers.
    }

    @Override
    protected void generateResponse(Request request, Response response, int status, @Nullable String message,
            @Nullable Throwable cause, Callback callback) {
        Reply reply = Failure.of(refusal(status, Optional.ofNullable(message)), Optional.empty());
        Headers.SAFE.forEach(response.getHeaders()::put);
        Headers.REFUSED.forEach(response.getHeaders()::put);
        reply.headers().forEach(response.getHeaders()::put);
        response.getHeaders().put(new HttpField("Content-Type", reply.type()));
        Content.Sink.write(response, true, Failure.text(reply), callback);
    }

    private static Refusal refusal(int status, Optional<String> message) {
        return switch (status) {
            case 413, 414, 431 -> new Refusal(status, "request-too-long", "The address or the headers are too long.",
                    "Send a long query as the body of a POST.");
            case 503 -> new Refusal(status, "server-busy", "The server has too much to do, or is being stopped.",
                    "Ask again in a few seconds.");
            case 404 -> Refusal.missing("this address");
            default -> status < 500
                    ? new Refusal(status, "request-malformed", "The request cannot be read"
                            + message.map(text -> ": " + text).orElse("") + ".", "Send it as HTTP 1.1 says.")
                    : status == 500
                            ? Failure.unexpected()
                            : new Refusal(status, "request-malformed", "The request cannot be read.",
                                    "Send it as HTTP 1.1 says.");
        };
    }
}
