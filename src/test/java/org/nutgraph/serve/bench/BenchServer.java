// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.system.FusekiLogging;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextDatasetFactory;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.store.MMapDirectory;

import org.nutgraph.graph.Iris;
import org.nutgraph.graph.Vocabulary;
import org.nutgraph.serve.GraphServer;
import org.nutgraph.serve.edit.Tokens;
import org.nutgraph.serve.http.Limits;
import org.nutgraph.serve.http.Site;
import org.nutgraph.store.GraphStore;
import org.nutgraph.store.SavedQueries;

/** One side of the bench in a process of its own: tells its addresses, and what memory it uses when it is asked. */
final class BenchServer {
    private BenchServer() {}

    /** Takes the side, ours or plain, the directory of its store, and for ours a file of tokens. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path directory = Path.of(arguments[1]);
        out.println(arguments[0].equals("plain") ? plain(directory) : ours(directory, Path.of(arguments[2])));
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            while (in.readLine() != null) {
                System.gc();
                out.println("MEMORY " + ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() + " "
                        + ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                                .filter(pool -> pool.getName().equals("direct"))
                                .mapToLong(BufferPoolMXBean::getMemoryUsed)
                                .sum());
            }
        }
        Runtime.getRuntime().halt(0);
    }

    private static String ours(Path directory, Path tokens) throws IOException {
        GraphStore store = GraphStore.open(directory, Iris.DEFAULT);
        GraphServer server = GraphServer.start(new Site(store, SavedQueries.builtIn()),
                new GraphServer.Options(0, true, Limits.USUAL, answered -> {}, Tokens.of(tokens)));
        return "READY " + server.address() + "sparql " + server.address() + "update";
    }

    /** TDB2 with the index of words of jena-text, as Fuseki has it, and all graphs in the default one. */
    private static String plain(Path directory) throws IOException {
        FusekiLogging.markInitialized(true);
        DatasetGraph base = DatabaseMgr.connectDatasetGraph(directory.resolve("tdb").toString());
        EntityDefinition entity = new EntityDefinition("uri", "label", "graph");
        entity.setPrimaryPredicate(RDFS.label.asNode());
        entity.set("name", Vocabulary.NAME);
        entity.set("headline", Vocabulary.HEADLINE);
        entity.set("text", Vocabulary.TEXT);
        entity.setUidField("uid");
        entity.setLangField("lang");
        TextIndexConfig config = new TextIndexConfig(entity);
        config.setAnalyzer(new StandardAnalyzer());
        config.setValueStored(true);
        DatasetGraph data = TextDatasetFactory.createLucene(base,
                new MMapDirectory(Files.createDirectories(directory.resolve("text"))), config);
        base.getContext().set(TDB2.symUnionDefaultGraph, true);
        data.getContext().set(TDB2.symUnionDefaultGraph, true);
        FusekiServer server = FusekiServer.create().port(0).loopback(true).add("/ds", data).start();
        String address = "http://localhost:" + server.getPort() + "/ds/";
        return "READY " + address + "sparql " + address + "update";
    }
}
