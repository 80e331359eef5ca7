// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.util.thread.Scheduler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.nutgraph.problem.Problem;

/** Through which every request comes: what is no route of ours reaches nothing. */
public final class FrontDoor implements Filter {
    private static final Logger LOG = LoggerFactory.getLogger(FrontDoor.class);

    private static final long AT_ONCE = 64 << 10;

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
                spool.put(Headers.preflight(methods(from)));
            } else {
                answer(from, spool, chain);
            }
            Gate.Permit turn = turn(from, spool);
            watch.answered(new Watch.Answered(from.getRemoteAddr(), from.getMethod(), from.getRequestURI(),
                    routes.of(from.getRequestURI()).map(Route::path).orElse(""), spool.getStatus(), spool.length(),
                    System.nanoTime() - begin));
            try {
                send(from, spool);
            } finally {
                turn.close();
            }
        }
    }

    private void answer(HttpServletRequest from, Spool spool, FilterChain chain) throws IOException, ServletException {
        try {
            String path = path(from);
            Route route = routes.of(path, from.getMethod()).orElseThrow(() -> none(from, path));
            if (route.lane() != Lane.EDIT && from.getContentLengthLong() > limits.requestBytes()) {
                throw Refusal.tooLarge(limits.requestBytes());
            }
            new Call(from, path, route.path()).requireEncoding();
            HttpServletRequest read = kept(from, route);
            enter(route, new Call(read, path, route.path()), read, spool, chain);
        } catch (Refusal refusal) {
            refuse(from, spool, refusal);
        } catch (Problem problem) {
            refuse(from, spool, Refusal.of(problem));
        } catch (RuntimeException unexpected) {
            refuse(from, spool, unexpected(from, unexpected));
        } catch (StackOverflowError deep) {
            refuse(from, spool, Refusal.tooDeep());
        } catch (Error fault) {
            // Else the page of the library would say it, with the insides of the program.
            LOG.error("{} {} failed", from.getMethod(), from.getRequestURI(), fault);
            refuse(from, spool, Failure.unexpected());
        }
    }

    private static void refuse(HttpServletRequest from, Spool spool, Refusal refusal) throws IOException {
        Headers.refused(spool);
        spool.put(Failure.of(refusal, Optional.ofNullable(from.getHeader("Accept"))));
    }

    /** What the client did wrong is no fault of ours, and whoever does it often does not fill the log. */
    private static Refusal unexpected(HttpServletRequest from, RuntimeException unexpected) {
        if (unexpected instanceof HttpException http && http.getCode() < HttpServletResponse.SC_INTERNAL_SERVER_ERROR) {
            return new Refusal(http.getCode(), "request-malformed", "The request cannot be read.",
                    "Send it as HTTP 1.1 says.").with("Connection", "close");
        }
        LOG.error("{} {} failed", from.getMethod(), from.getRequestURI(), unexpected);
        return Failure.unexpected();
    }

    /** Reads the body of a stranger; that of an editor is read after the token. */
    private HttpServletRequest kept(HttpServletRequest from, Route route) {
        if (!"POST".equals(from.getMethod()) || route.lane() == Lane.EDIT) {
            return from;
        }
        Gate.Permit turn = gate.transfer(from.getRemoteAddr());
        try {
            return KeptBody.of(from, limits);
        } finally {
            turn.close();
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
        Optional<String> tag = route.versioned() ? versions.tag(call) : Optional.empty();
        // Clients keep no answers to POST.
        Optional<String> told = tag.filter(it -> "GET".equals(call.method()));
        Headers.kept(spool, told);
        if (told.isPresent() && Versions.same(call.header("If-None-Match"), told.get())) {
            spool.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        Optional<Reply> known = tag.flatMap(kept::of);
        if (known.isPresent()) {
            spool.put(known.get());
            anyWill(call, told, spool);
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
            Headers.kept(spool, told.filter(it -> spool.getStatus() == HttpServletResponse.SC_OK));
        }
        if (tag.isPresent()) {
            kept.keep(tag.get(), reply, spool, System.nanoTime() - begin);
        }
        anyWill(call, told, spool);
    }

    /** To whom any answer will do that he has, it is said that there is one. */
    private static void anyWill(Call call, Optional<String> told, Spool spool) {
        if (told.isPresent() && spool.getStatus() == HttpServletResponse.SC_OK
                && call.header("If-None-Match").filter(any -> any.strip().equals("*")).isPresent()) {
            spool.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        }
    }

    /** A long answer waits in the memory of the system only in part: the rest holds a thread until it is taken. */
    private Gate.Permit turn(HttpServletRequest from, Spool spool) throws IOException {
        try {
            return spool.length() <= AT_ONCE ? () -> {} : gate.transfer(from.getRemoteAddr());
        } catch (Refusal busy) {
            refuse(from, spool, busy);
            return () -> {};
        }
    }

    private void send(HttpServletRequest from, Spool spool) throws IOException {
        boolean zip = Zip.worth(Optional.ofNullable(from.getHeader("Accept-Encoding")).orElse(""),
                Optional.ofNullable(spool.getContentType()).orElse(""), spool.length());
        Scheduler.Task end = SlowClients.hangUpAfter(from, limits.transfers().sending(spool.length()));
        try {
            spool.send("HEAD".equals(from.getMethod()), zip);
        } finally {
            end.cancel();
        }
    }

    private SortedSet<String> methods(HttpServletRequest from) {
        try {
            return routes.methods(path(from));
        } catch (Refusal malformed) {
            return new TreeSet<>();
        }
    }

    private static String path(HttpServletRequest from) {
        try {
            return URLDecoder.decode(from.getRequestURI().replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new Refusal(400, "address-malformed", "The address cannot be read.", "Correct its percent signs.");
        }
    }

    /** Fuseki knows no HEAD on queries; the body is dropped at the end. Nor does it know all our names of formats. */
    private static final class AsGet extends HttpServletRequestWrapper {
        AsGet(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "HEAD".equals(super.getMethod()) ? "GET" : super.getMethod();
        }

        @Override
        public @Nullable String getParameter(String name) {
            String value = super.getParameter(name);
            return "format".equals(name) && value != null
                    ? RdfReply.OFFERS.stream().filter(offer -> offer.named(value)).map(Offer::type).findFirst()
                            .orElse(value)
                    : value;
        }
    }
}
