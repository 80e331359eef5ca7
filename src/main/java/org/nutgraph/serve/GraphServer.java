// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve;

import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.system.FusekiLogging;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.WebContent;

import org.nutgraph.graph.Hardening;
import org.nutgraph.problem.EnvironmentFault;
import org.nutgraph.store.GraphStore;
import org.nutgraph.store.SavedQueries;

/**
 * A store over HTTP (Fuseki): pages for people at {@code /}, SPARQL to read at {@code /sparql}. Nothing writes: no
 * credentials can be set yet, so {@code /update} is refused to everybody.
 */
public final class GraphServer implements AutoCloseable {
    private static final String TIMEOUTS = "10000,30000";
    private static final byte[] REFUSED = "Writing over HTTP needs credentials, and none are set up.\n"
            .getBytes(StandardCharsets.UTF_8);
    private static final byte[] HEALTHY = "{\"status\":\"up\"}\n".getBytes(StandardCharsets.UTF_8);

    private final FusekiServer server;

    private GraphServer(FusekiServer server) {
        this.server = server;
    }

    /**
     * Serves a store on a port, 0 for any that is free, to this machine alone or to everybody who can reach it.
     * Fails with {@link EnvironmentFault} if the port is taken.
     */
    public static GraphServer start(GraphStore store, SavedQueries queries, int port, boolean loopback) {
        Hardening.apply();
        FusekiLogging.markInitialized(true);
        FusekiServer server = built(store, queries, port, loopback);
        try {
            return new GraphServer(server.start());
        } catch (FusekiException fault) {
            server.stop();
            throw fault(port, fault);
        }
    }

    /** Gives the port it listens on. */
    public int port() {
        return server.getPort();
    }

    /** Gives the address of the start page, as seen from this machine. */
    public String address() {
        return "http://localhost:" + port() + "/";
    }

    /** Waits until it is stopped. */
    public void join() {
        server.join();
    }

    @Override
    public void close() {
        server.stop();
    }

    private static FusekiServer built(GraphStore store, SavedQueries queries, int port, boolean loopback) {
        store.data().getContext().set(ARQ.queryTimeout, TIMEOUTS);
        DataService.Builder service = DataService.newBuilder(store.data()).addEndpoint(Operation.Query, "sparql");
        SafeQuery query = new SafeQuery();
        return FusekiServer.create().port(port).loopback(loopback).fusekiModules(FusekiModules.create())
                .registerOperation(Operation.Query, WebContent.contentTypeSPARQLQuery, query)
                .registerOperation(Operation.Query, query).add("/", service)
                .addFilter("/*", new SafetyFilter(new StartPage(store, queries)))
                .addServlet("/update", new FixedReply(401, "text/plain; charset=utf-8", REFUSED,
                        Map.of("WWW-Authenticate", "Bearer realm=\"nutgraph\"")))
                .addServlet("/health", new FixedReply(200, "application/json", HEALTHY, Map.of()))
                .addServlet("/style.css", new FixedReply(200, "text/css; charset=utf-8", style(), Map.of()))
                .addServlet("/queries/*", new QueryPages(store, queries))
                .build();
    }

    private static EnvironmentFault fault(int port, FusekiException fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return new EnvironmentFault("port-taken", "Port " + port + " is in use by another program.",
                        "Choose another with --port, or 0 for any that is free.");
            }
        }
        return new EnvironmentFault("server-start", "The server does not start: " + fault.getMessage() + ".",
                "Check the port and the permissions.");
    }

    private static byte[] style() {
        try (InputStream in = GraphServer.class.getResourceAsStream("/org/nutgraph/web/style.css")) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException unreadable) {
            throw new EnvironmentFault("program-incomplete", "A file of the program cannot be read: "
                    + unreadable.getMessage() + ".", "Build it again.");
        }
    }
}
