// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import org.nutgraph.Project;
import org.nutgraph.graph.Iris;
import org.nutgraph.serve.Served;
import org.nutgraph.store.GraphStore;
import org.nutgraph.store.Groundwork;

import static org.assertj.core.api.Assertions.assertThat;

/** The launcher and what it keeps of a trial start, with a build of these very classes. */
final class FasterStartIT {
    @TempDir
    private Path home;
    private Path data = Path.of("");

    @BeforeEach
    void build() throws IOException {
        Files.copy(Path.of("nutgraph"), home.resolve("nutgraph"), StandardCopyOption.COPY_ATTRIBUTES);
        Path target = Files.createDirectory(home.resolve("target"));
        String[] path = Project.classPath().split(File.pathSeparator, -1);
        Files.writeString(target.resolve("classpath"), Arrays.stream(path).filter(part -> part.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator)));
        Path classes = Arrays.stream(path).map(Path::of)
                .filter(part -> Files.exists(part.resolve("org/nutgraph/cli/Main.class"))).findFirst().orElseThrow();
        pack(classes, target.resolve("nutgraph.jar"));
        data = home.resolve("data");
        try (GraphStore store = GraphStore.open(data, Iris.DEFAULT)) {
            Groundwork.put(store, List.of());
            store.put(List.of(Served.flood()));
        }
    }

    @Test
    @Timeout(300)
    void a_start_takes_much_less_processor_time_until_the_next_build() throws IOException, InterruptedException {
        Duration before = started();
        Process learning = new ProcessBuilder(home.resolve("nutgraph").toString(), "faster-start")
                .redirectError(home.resolve("err").toFile()).start();
        assertThat(learning.inputReader().lines()).isEmpty();
        assertThat(learning.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(learning.exitValue()).as(Files.readString(home.resolve("target/start.log"))).isZero();
        assertThat(kept()).hasSize(1);
        Duration after = started();
        System.out.printf(Locale.ROOT,
                "from the start of the JVM to the first answer: %.1f s of processor time, %.1f s "
                        + "after faster-start%n",
                before.toMillis() / 1e3, after.toMillis() / 1e3);
        assertThat(after).isLessThan(before.multipliedBy(3).dividedBy(4));
        Files.setLastModifiedTime(home.resolve("target/nutgraph.jar"), FileTime.fromMillis(0));
        assertThat(started()).as("what was kept is of another build").isGreaterThan(after.multipliedBy(5).dividedBy(4));
    }

    /** Gives the processor time from the start of the launcher to the answer to a query. */
    private Duration started() throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(home.resolve("nutgraph").toString(), "serve", "--port", "0",
                "--data", data.toString());
        command.environment().put("NUTGRAPH_HEAP", "512m");
        try (Launched server = Launched.start(command, home.resolve("err"))) {
            assertThat(server.status("sparql?query=ASK%7B%7D")).isEqualTo(200);
            Duration taken = server.processorTime();
            assertThat(server.stop()).isTrue();
            assertThat(home.resolve("err")).isEmptyFile();
            return taken;
        }
    }

    private List<String> kept() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("target"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("start-\\d+\\.(aot|jsa)"))
                    .toList();
        }
    }

    private static void pack(Path classes, Path jar) throws IOException {
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file);
                Stream<Path> all = Files.walk(classes)) {
            for (Path each : all.filter(path -> !path.equals(classes)).sorted().toList()) {
                boolean directory = Files.isDirectory(each);
                out.putNextEntry(new JarEntry(classes.relativize(each) + (directory ? "/" : "")));
                if (!directory) {
                    Files.copy(each, out);
                }
                out.closeEntry();
            }
        }
    }
}
