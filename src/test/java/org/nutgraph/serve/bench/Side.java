// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.nutgraph.Project;
import org.nutgraph.serve.Served;

import static org.assertj.core.api.Assertions.assertThat;

/** A server of the bench, in a process of its own with the same flags as the other. */
final class Side implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final BufferedReader told;
    // As Linux shortens their names.
    private static final Pattern COMPILER = Pattern.compile("C[12] Compiler");

    private final String endpoint;
    private final String update;
    private final String token;

    private Side(Process process, String token) throws IOException {
        this.process = process;
        this.token = token;
        this.told = process.inputReader(StandardCharsets.UTF_8);
        String[] words = line("READY").split(" ", -1);
        this.endpoint = words[1];
        this.update = words[2];
    }

    /**
     * What was answered.
     *
     * @param rows   the rows, in some order of their own
     * @param millis how long it took
     * @param cpu    how many milliseconds of processor time the server took
     */
    record Answer(List<String> rows, double millis, double cpu) {}

    /** Starts one with so much memory. */
    static Side start(String heap, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"),
                "-Xmx" + heap, "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow", "-cp",
                Project.classPath(), BenchServer.class.getName()));
        command.addAll(List.of(arguments));
        return new Side(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start(),
                arguments.length > 3 ? arguments[3] : "");
    }

    String endpoint() {
        return endpoint;
    }

    /** Gives the status of a query and what came with it. */
    HttpResponse<String> reply(String query) {
        return send(HttpRequest.newBuilder(URI.create(endpoint + "?query=" + Served.encoded(query)))
                .header("Accept", "text/csv").timeout(Duration.ofMinutes(2)).build());
    }

    /** Asks a query. */
    Answer ask(String query) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(endpoint + "?query=" + Served.encoded(query)))
                .header("Accept", "text/csv").timeout(Duration.ofMinutes(2)).build();
        double cpu = cpu();
        long begin = System.nanoTime();
        HttpResponse<String> response = send(request);
        double millis = (System.nanoTime() - begin) / 1e6;
        assertThat(response.statusCode()).as(query + response.body()).isEqualTo(200);
        return new Answer(response.body().lines().sorted().toList(), millis, cpu() - cpu);
    }

    /** Changes its data. */
    void change(String text) {
        HttpResponse<String> response = send(HttpRequest.newBuilder(URI.create(update))
                .header("Content-Type", "application/sparql-update").header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofString(text)).build());
        assertThat(response.statusCode()).as(response.body()).isBetween(200, 204);
    }

    /** Gives the megabytes in use once what is no longer needed is gone: of the heap, and besides it. */
    long[] memory() throws IOException {
        process.outputWriter(StandardCharsets.UTF_8).append("memory\n").flush();
        String[] words = line("MEMORY").split(" ", -1);
        return new long[]{Long.parseLong(words[1]) >> 20, Long.parseLong(words[2]) >> 20};
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    /**
     * Gives the milliseconds of processor time of all its threads but the compilers of the JVM: what these do is done
     * once, whenever it happens to be, and would be charged to whatever is asked meanwhile.
     */
    private double cpu() {
        try (Stream<Path> threads = Files.list(Path.of("/proc/" + process.pid() + "/task"))) {
            return threads.filter(thread -> !compiles(thread)).mapToLong(Side::nanos).sum() / 1e6;
        } catch (IOException elsewhere) {
            return process.info().totalCpuDuration().map(Duration::toMillis).orElse(0L);
        }
    }

    private static boolean compiles(Path thread) {
        try {
            return COMPILER.matcher(Files.readString(thread.resolve("comm"))).lookingAt();
        } catch (IOException | UncheckedIOException gone) {
            return true;
        }
    }

    private static long nanos(Path thread) {
        try {
            return Long.parseLong(Files.readString(thread.resolve("schedstat")).split(" ", 2)[0]);
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }

    private String line(String begin) throws IOException {
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            if (line.startsWith(begin)) {
                return line;
            }
        }
        throw new IOException("the server ended");
    }

    private static HttpResponse<String> send(HttpRequest request) {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
