// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.nutgraph.Project;
import org.nutgraph.graph.Iris;
import org.nutgraph.serve.Served;
import org.nutgraph.store.GraphStore;
import org.nutgraph.store.Groundwork;

import static org.assertj.core.api.Assertions.assertThat;

/** The command as it is started: a JVM of its own, told to stop as an operator would. */
final class ServeStartIT {
    @Test
    @Timeout(120)
    void a_store_that_is_there_is_served_without_a_class_or_a_file_of_the_language_engine(@TempDir Path directory)
            throws IOException, InterruptedException {
        Path data = directory.resolve("data");
        try (GraphStore store = GraphStore.open(data, Iris.DEFAULT)) {
            Groundwork.put(store, List.of());
            store.put(List.of(Served.flood()));
        }
        Path classes = directory.resolve("classes");
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED", "-Xlog:class+load:file=" + classes, "-cp", Project.classPath(),
                "org.nutgraph.cli.Main", "serve", "--port", "0", "--public", "--data", data.toString());
        try (Launched server = Launched.start(command, directory.resolve("err"))) {
            for (String path : new String[]{"", "sparql?query=ASK%7B%7D", "id/person/ines-falk", "ont/Person",
                    "search?q=falk", "queries/who-said-what", "reconcile"}) {
                assertThat(server.status(path)).as(path).isEqualTo(200);
            }
            assertThat(server.line()).contains("sparql");
            assertThat(server.line()).contains("Warning", "everybody who can reach this machine");
            assertThat(server.stop()).isTrue();
        }
        List<String> loaded = Files.readAllLines(classes);
        assertThat(loaded).anyMatch(line -> line.contains(" org.nutgraph.serve.GraphServer "));
        assertThat(loaded.stream().filter(line -> line.contains(" edu.stanford."))).isEmpty();
        // Nothing is said there but what went wrong.
        assertThat(Files.readString(directory.resolve("err"))).doesNotContain("Exception", "loading language models");
    }
}
