// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve;

import java.net.BindException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;

import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.system.FusekiLogging;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.WebContent;
import org.apache.jena.sparql.core.DatasetGraph;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.GracefulHandler;

import org.nutgraph.graph.Hardening;
import org.nutgraph.graph.Iris;
import org.nutgraph.ontology.AuthorityReader;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.problem.EnvironmentFault;
import org.nutgraph.problem.Problem;
import org.nutgraph.resolve.Identities;
import org.nutgraph.serve.articles.Articles;
import org.nutgraph.serve.articles.Reading;
import org.nutgraph.serve.check.ValidatePages;
import org.nutgraph.serve.console.QueryConsole;
import org.nutgraph.serve.docs.VocabularyPages;
import org.nutgraph.serve.edit.CorrectionPages;
import org.nutgraph.serve.edit.Editing;
import org.nutgraph.serve.edit.Editors;
import org.nutgraph.serve.edit.Tokens;
import org.nutgraph.serve.explore.DisagreementsPage;
import org.nutgraph.serve.explore.PromisesPage;
import org.nutgraph.serve.http.EarlyRefusals;
import org.nutgraph.serve.http.FrontDoor;
import org.nutgraph.serve.http.Limits;
import org.nutgraph.serve.http.Route;
import org.nutgraph.serve.http.Routes;
import org.nutgraph.serve.http.Site;
import org.nutgraph.serve.http.Versions;
import org.nutgraph.serve.http.Watch;
import org.nutgraph.serve.ops.Metrics;
import org.nutgraph.serve.ops.Operations;
import org.nutgraph.serve.query.Examples;
import org.nutgraph.serve.query.QueryPages;
import org.nutgraph.serve.resource.Resources;
import org.nutgraph.serve.sparql.SafeQuery;
import org.nutgraph.serve.sparql.Sparql;

/**
 * A store over HTTP (Fuseki): pages for people at {@code /}, SPARQL to read at {@code /sparql}; only those with a token
 * may write.
 */
public final class GraphServer implements AutoCloseable {
    // Rows that are sorted on disk: a batch is sorted and written to its end, whatever the limit of time says.
    private static final long SPILL = 50_000;
    private static final long STOP = 10_000;
    private static final int LEAST_THREADS = 4;
    /** More than all who may hold one for long: queries, slow bodies, slow readers; Fuseki's own twenty are fewer. */
    private static final int MOST_THREADS = 256;

    private final FusekiServer server;
    private final Companions companions;
    private final AtomicBoolean closed = new AtomicBoolean();

    private GraphServer(FusekiServer server, Companions companions) {
        this.server = server;
        this.companions = companions;
    }

    /**
     * How it is served.
     *
     * @param port     the port, 0 for any that is free
     * @param loopback whether to this machine alone, or to everybody who can reach it
     * @param limits   how much is done for strangers
     * @param watch    is told of each answer
     * @param tokens   who may write
     * @param deciding by what it is decided who things are, with the vocabulary of now; asked for at a correction
     * @param reading  what reads articles that are sent, if any
     */
    public record Options(int port, boolean loopback, Limits limits, Watch watch, Tokens tokens,
            Function<Ontology, Identities> deciding, Optional<Reading> reading) {
        /** Takes options under which no articles are read. */
        public Options(int port, boolean loopback, Limits limits, Watch watch, Tokens tokens,
                Function<Ontology, Identities> deciding) {
            this(port, loopback, limits, watch, tokens, deciding, Optional.empty());
        }

        /** Takes options under which nobody is told of answers, and nobody may write. */
        public Options(int port, boolean loopback, Limits limits) {
            this(port, loopback, limits, answered -> {}, Tokens.none());
        }

        /** Takes options under which the built-in vocabulary and authority decide who things are. */
        public Options(int port, boolean loopback, Limits limits, Watch watch, Tokens tokens) {
            this(port, loopback, limits, watch, tokens, ontology -> new Identities(ontology,
                    AuthorityReader.read(List.of()), Iris.DEFAULT.base()));
        }
    }

    /** Serves a site. Fails with {@link EnvironmentFault} if the port is taken. */
    public static GraphServer start(Site site, Options options) {
        Hardening.apply();
        FusekiLogging.markInitialized(true);
        site.store().put(List.of(Examples.graph(site.queries(), site.store().iris())));
        Companions companions = new Companions(site, options.reading());
        FusekiServer server = built(site, options, companions);
        try {
            server.start();
            companions.begin();
            return new GraphServer(server, companions);
        } catch (FusekiException fault) {
            try {
                server.stop();
            } catch (FusekiException late) {
                // Whoever still waits by then is cut off; the rest of the server ends all the same.
                server.getJettyServer().setStopTimeout(0);
            } finally {
                companions.close();
            }
            throw fault(options.port(), fault);
        } catch (Problem fault) {
            try {
                server.stop();
            } catch (FusekiException late) {
                // Whoever still waits by then is cut off; the rest of the server ends all the same.
                server.getJettyServer().setStopTimeout(0);
            } finally {
                companions.close();
            }
            throw fault;
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
        try {
            server.join();
        } catch (FusekiException stopped) {
            // Who is told to stop while starting has nothing to wait for.
            if (!closed.get()) {
                throw stopped;
            }
        }
    }

    /** Stops it; doing so again changes nothing. */
    @Override
    public void close() {
        if (!closed.getAndSet(true)) {
            try {
                server.stop();
            } catch (FusekiException late) {
                // Whoever still waits by then is cut off; the rest of the server ends all the same.
                server.getJettyServer().setStopTimeout(0);
            } finally {
                companions.close();
            }
        }
    }

    private static FusekiServer built(Site site, Options options, Companions companions) {
        DatasetGraph data = site.store().data();
        data.getContext().set(ARQ.spillToDiskThreshold, SPILL);
        DataService.Builder service = DataService.newBuilder(data).addEndpoint(Operation.Query, "sparql");
        SafeQuery query = new SafeQuery(options.limits().rows());
        Versions versions = new Versions(site.store()::version, Long.toHexString(System.currentTimeMillis()));
        Metrics metrics = new Metrics();
        AtomicInteger running = new AtomicInteger();
        Editors editors = new Editors(site.store(), options.tokens());
        FrontDoor door = new FrontDoor(routes(site, companions, Stream.of(
                Operations.routes(site, metrics, running::get), Editing.routes(site, editors),
                CorrectionPages.routes(site, editors, options.deciding()),
                Articles.routes(site, editors, companions::desk)).flatMap(List::stream).toList()), versions,
                options.limits(), running, answered -> {
                    metrics.answered(answered);
                    options.watch().answered(answered);
                });
        FusekiServer server = FusekiServer.create().port(options.port()).loopback(options.loopback())
                .fusekiModules(FusekiModules.create())
                .registerOperation(Operation.Query, WebContent.contentTypeSPARQLQuery, query)
                .registerOperation(Operation.Query, query).add("/", service)
                .numServerThreads(LEAST_THREADS, MOST_THREADS).addFilter("/*", door)
                .build();
        server.getJettyServer().setErrorHandler(new EarlyRefusals());
        stopGently(server.getJettyServer());
        return server;
    }

    /** Those who wait for an answer get it before the server stops. */
    private static void stopGently(Server jetty) {
        GracefulHandler graceful = new GracefulHandler();
        graceful.setHandler(jetty.getHandler());
        jetty.setHandler(graceful);
        jetty.setStopTimeout(STOP);
    }

    /** Puts together what is served: each package of the server gives its routes. */
    private static Routes routes(Site site, Companions companions, List<Route> more) {
        List<Route> all = new ArrayList<>(more);
        all.addAll(PromisesPage.routes(site));
        all.addAll(DisagreementsPage.routes(site));
        all.addAll(Sparql.routes(site));
        all.addAll(QueryPages.routes(site));
        all.addAll(QueryConsole.routes(site));
        all.addAll(Resources.routes(site));
        all.addAll(VocabularyPages.routes(site));
        all.addAll(ValidatePages.routes(site));
        all.addAll(Fixed.routes());
        all.addAll(companions.routes());
        return new Routes(all);
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
}
