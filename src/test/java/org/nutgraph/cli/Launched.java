// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server that was started as a program of its own, as an operator would, and says where it is. */
final class Launched implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/");
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int PATIENCE = 30;

    private final Process process;
    private final BufferedReader out;
    private final String address;

    private Launched(Process process, BufferedReader out, String address) {
        this.process = process;
        this.out = out;
        this.address = address;
    }

    /** Starts it and waits until it says its address; what it says of errors goes to a file. */
    static Launched start(ProcessBuilder command, Path errors) throws IOException {
        Process process = command.redirectError(errors.toFile()).start();
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher found = ADDRESS.matcher(line);
            if (found.find()) {
                return new Launched(process, out, found.group());
            }
        }
        process.destroyForcibly();
        throw new IOException("The server says no address.");
    }

    /** Gives the next line of what it says. */
    String line() throws IOException {
        return out.readLine();
    }

    /** Gives the status of the answer at a path. */
    int status(String path) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(URI.create(address + path)).build(),
                HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    /** Sends a request to a path, made up as somebody likes, and gives the answer; redirects are not followed. */
    HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> making)
            throws IOException, InterruptedException {
        return HTTP.send(making.apply(HttpRequest.newBuilder(URI.create(address + path))).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Gives the processor time that it has taken so far. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    /** Asks it to stop, and says whether it has. */
    boolean stop() throws InterruptedException {
        process.destroy();
        return process.waitFor(PATIENCE, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
