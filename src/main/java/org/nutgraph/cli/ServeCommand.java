// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import org.nutgraph.evaluate.PatternCheck;
import org.nutgraph.graph.Detail;
import org.nutgraph.ingest.LiveReading;
import org.nutgraph.ingest.Samples;
import org.nutgraph.ingest.Source;
import org.nutgraph.serve.GraphServer;
import org.nutgraph.serve.articles.Reading;
import org.nutgraph.serve.edit.Tokens;
import org.nutgraph.serve.http.Limits;
import org.nutgraph.serve.http.Site;
import org.nutgraph.serve.http.Vocabularies;
import org.nutgraph.serve.http.Watch;
import org.nutgraph.serve.ops.AccessLog;
import org.nutgraph.store.GraphStore;
import org.nutgraph.store.Groundwork;
import org.nutgraph.store.SavedQueries;
import org.nutgraph.store.ShippedGraphs;

/** Articles in, a SPARQL endpoint out. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Reads what is given, stores it and serves the store; with an empty store, the sample articles.")
final class ServeCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "ARTICLE", arity = "0..*", description = "Text, Markdown, HTML, RSS, Atom, NITF or NewsML-G2 files, or directories of them.")
    private List<Path> articles = new ArrayList<>();

    @Option(names = "--port", defaultValue = "3030", description = "The port to listen on; 0 for any that is free. Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(names = "--public", description = "Listen to every network, not to this machine alone.")
    private boolean everywhere;

    @Option(names = "--threads", paramLabel = "N", defaultValue = "2", description = "How many articles to read at a time. Default: ${DEFAULT-VALUE}.")
    private int threads;

    @Option(names = "--access-log", paramLabel = "FILE", description = "Write a line of JSON for each request to the end of FILE; what was asked is left out.")
    private Optional<Path> accessLog = Optional.empty();

    @Option(names = "--max-queries", paramLabel = "N", defaultValue = "32", description = "How many queries run at a time. Default: ${DEFAULT-VALUE}.")
    private int queries;

    @Option(names = "--max-queries-per-client", paramLabel = "N", defaultValue = "24", description = "How many of them for one client. Default: ${DEFAULT-VALUE}.")
    private int perClient;

    @Option(names = "--tokens", paramLabel = "FILE", description = "Let those write whose tokens are in FILE, which nutgraph token makes. Without it, nobody may.")
    private Optional<Path> tokens = Optional.empty();

    @Option(names = "--settle-after", paramLabel = "SECONDS", defaultValue = "30", description = "Decide who is who across articles when no article was sent for so long, or at the latest after ten times so long. Default: ${DEFAULT-VALUE}.")
    private int quiet;

    @Mixin
    private StoreOptions data = new StoreOptions();

    @Mixin
    private VocabularyOptions vocabulary = new VocabularyOptions();

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        Progress progress = new Progress(err);
        Vocabularies vocabularies = new Vocabularies(vocabulary.ontologies(), PatternCheck::read,
                read -> vocabulary.attempt(progress, read));
        try (GraphStore store = data.open();
                GraphServer server = GraphServer
                        .start(new Site(store, SavedQueries.builtIn(), vocabularies, vocabulary.entries()),
                                options(new LiveReading(vocabularies, now -> vocabulary.pipeline(progress, Detail.FULL,
                                        now.ontology(), now.validator()),
                                        settled -> new Intake(vocabulary, threads, err)
                                                .resolve(settled, vocabularies.ontology()),
                                        Duration.ofSeconds(Math.max(0, quiet)))))) {
            stopWith(server);
            int code = new Intake(vocabulary, threads, err).take(sources(store), store);
            announce(server, store);
            server.join();
            return code;
        }
    }

    /** Lets those who wait have their answers when the program is told to stop. */
    private static void stopWith(GraphServer server) {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        } catch (IllegalStateException stopping) {
            server.close();
        }
    }

    private GraphServer.Options options(Reading reading) {
        Watch watch = accessLog.<Watch>map(AccessLog::to).orElse(answered -> {});
        return new GraphServer.Options(port, !everywhere, Limits.USUAL.queries(queries, perClient), watch,
                tokens.map(Tokens::of).orElseGet(Tokens::none),
                vocabulary::identities, Optional.of(reading));
    }

    private List<Source> sources(GraphStore store) {
        if (articles.isEmpty() && Groundwork.articles(store).isEmpty()) {
            ShippedGraphs.load(store);
            return Samples.all();
        }
        return Sources.of(articles);
    }

    private void announce(GraphServer server, GraphStore store) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("Nutgraph serves " + Groundwork.articles(store).size() + " articles:");
        out.println("  " + server.address() + "  to read and ask");
        out.println("  " + server.address() + "sparql  the SPARQL endpoint, read-only");
        if (everywhere) {
            out.println("  Warning: everybody who can reach this machine can read all of it.");
            if (tokens.isPresent()) {
                out.println("  Warning: tokens travel as they are; put a server that speaks HTTPS in front.");
            }
        }
        out.println("Stop it with Ctrl-C.");
        out.flush();
    }
}
