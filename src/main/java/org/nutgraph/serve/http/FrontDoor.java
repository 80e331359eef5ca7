// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.nutgraph.problem.Problem;

/** Through which every request comes: what is no route of ours reaches nothing. */
public final class FrontDoor implements Filter {
    private static final Logger LOG = LoggerFactory.getLogger(FrontDoor.class);

    private final Routes routes;
    private final Versions versions;
    private final Limits limits;
    private final Gate gate;
    private final Watch watch;
    private final KeptReplies kept = new KeptReplies();

    /**
     * Takes the routes, what tells how old an answer is, the limits, where it tells how many queries are running, and
     * who is told of each answer.
     */
    public FrontDoor(Routes routes, Versions versions, Limits limits, AtomicInteger running, Watch watch) {
        this.routes = routes;
        this.versions = versions;
        this.limits = limits;
        this.gate = new Gate(limits, running);
        this.watch = watch;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest from = (HttpServletRequest) request;
        HttpServletResponse to = (HttpServletResponse) response;
        long begin = System.nanoTime();
        Headers.safe(to);
        try (Spool spool = new Spool(to, limits.replyBytes())) {
            if ("OPTIONS".equals(from.getMethod())) {
                spool.put(Headers.preflight(routes.methods(from.getRequestURI())));
            } else {
                answer(from, spool, chain);
            }
            watch.answered(new Watch.Answered(from.getRemoteAddr(), from.getMethod(), from.getRequestURI(),
                    routes.of(from.getRequestURI()).map(Route::path).orElse(""), spool.getStatus(), spool.length(),
                    System.nanoTime() - begin));
            send(from, spool);
        }
    }

    private void answer(HttpServletRequest from, Spool spool, FilterChain chain) throws IOException, ServletException {
        try {
            String path = path(from);
            Route route = routes.of(path, from.getMethod()).orElseThrow(() -> none(from, path));
            if (route.lane() != Lane.EDIT && from.getContentLengthLong() > limits.requestBytes()) {
                throw new Refusal(413, "body-too-large", "The body has more than " + limits.requestBytes() + " bytes.",
                        "Send less.").with("Connection", "close");
            }
            Call call = new Call(from, path, route.path());
            call.requireEncoding();
            enter(route, call, from, spool, chain);
        } catch (Refusal refusal) {
            spool.put(Failure.of(refusal, Optional.ofNullable(from.getHeader("Accept"))));
        } catch (Problem problem) {
            spool.put(Failure.of(Refusal.of(problem), Optional.ofNullable(from.getHeader("Accept"))));
        } catch (RuntimeException unexpected) {
            LOG.error("{} {} failed", from.getMethod(), from.getRequestURI(), unexpected);
            spool.put(Failure.of(Failure.unexpected(), Optional.ofNullable(from.getHeader("Accept"))));
        }
    }

    private Refusal none(HttpServletRequest from, String path) {
        SortedSet<String> methods = routes.methods(path);
        return methods.isEmpty()
                ? Refusal.missing(path)
                : new Refusal(405, "method-not-allowed", from.getMethod() + " is not taken at " + path + ".",
                        "Use " + String.join(" or ", methods) + ".").with("Allow", String.join(", ", methods));
    }

    private void enter(Route route, Call call, HttpServletRequest from, Spool spool, FilterChain chain)
            throws IOException, ServletException {
        Optional<String> tag = route.versioned() && "GET".equals(call.method()) ? versions.tag(call) : Optional.empty();
        Headers.kept(spool, tag);
        if (tag.isPresent() && Versions.same(call.header("If-None-Match"), tag.get())) {
            spool.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        Optional<Reply> known = tag.flatMap(kept::of);
        if (known.isPresent()) {
            spool.put(known.get());
            return;
        }
        long begin = System.nanoTime();
        Reply reply;
        Gate.Permit permit = gate.enter(route.lane(), from.getRemoteAddr());
        try {
            reply = route.responder().answer(call);
            if (reply.equals(Fuseki.PASS)) {
                Fuseki.pass(new AsGet(from), spool, chain);
            } else {
                spool.put(reply);
            }
        } finally {
            permit.close();
        }
        // A file knows its own tag.
        if (!reply.headers().containsKey("ETag")) {
            Headers.kept(spool, tag.filter(it -> spool.getStatus() == HttpServletResponse.SC_OK));
        }
        if (tag.isPresent()) {
            kept.keep(tag.get(), reply, spool, System.nanoTime() - begin);
        }
    }

    private static void send(HttpServletRequest from, Spool spool) throws IOException {
        boolean zip = Zip.worth(Optional.ofNullable(from.getHeader("Accept-Encoding")).orElse(""),
                Optional.ofNullable(spool.getContentType()).orElse(""), spool.length());
        spool.send("HEAD".equals(from.getMethod()), zip);
    }

    private static String path(HttpServletRequest from) {
        try {
            return URLDecoder.decode(from.getRequestURI().replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new Refusal(400, "address-malformed", "The address cannot be read.", "Correct its percent signs.");
        }
    }

    /** Fuseki knows no HEAD on queries; the body is dropped at the end. */
    private static final class AsGet extends HttpServletRequestWrapper {
        AsGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "HEAD".equals(super.getMethod()) ? "GET" : super.getMethod();
        }
    }
}
