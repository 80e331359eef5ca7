// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.commons.io.FileUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A Chromium without a window, driven over its DevTools protocol, with a profile of its own that goes with it. */
final class Browser implements AutoCloseable {
    private static final List<String> FLAGS = List.of("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--disable-dev-shm-usage", "--hide-scrollbars", "--remote-debugging-port=0", "about:blank");
    private static final List<String> PLACES = List.of("/usr/bin/chromium", "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome", "/snap/bin/chromium", "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final Path profile;
    private final DevTools tools;

    private Browser(Process process, Path profile, DevTools tools) {
        this.process = process;
        this.profile = profile;
        this.tools = tools;
    }

    /** Starts one. A test that calls it is skipped where there is none, but where CI=true it fails. */
    static Browser start() {
        Optional<Path> program = program();
        if (Boolean.parseBoolean(System.getenv("CI"))) {
            assertThat(program).as("a Chromium; .ci/run installs it").isPresent();
        }
        assumeTrue(program.isPresent(), "skipped: there is no Chromium (CHROMIUM=path, or apt-get install chromium)");
        try {
            Path profile = Files.createTempDirectory("chromium");
            List<String> command = new ArrayList<>(List.of(program.orElseThrow().toString(),
                    "--user-data-dir=" + profile));
            command.addAll(FLAGS);
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(profile.resolve("output.txt").toFile()).start();
            return new Browser(process, profile, DevTools.connect(HttpClient.newHttpClient(), address(process,
                    profile)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Opens an empty page, which has nothing in common with the others; whoever opens it closes it. */
    Page page() {
        String context = tools.ask("", "Target.createBrowserContext", Json.of()).get("browserContextId").asText();
        JsonNode target = tools.ask("", "Target.createTarget", Json.of("url", "about:blank", "browserContextId",
                context));
        JsonNode session = tools.ask("", "Target.attachToTarget", Json.of("targetId", target.get("targetId").asText(),
                "flatten", true));
        return Page.open(tools, session.get("sessionId").asText(), context);
    }

    @Override
    public void close() {
        tools.close();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        FileUtils.deleteQuietly(profile.toFile());
    }

    private static Optional<Path> program() {
        Stream<String> onPath = Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(
                File.pathSeparator)).flatMap(
                        folder -> Stream.of("chromium", "chromium-browser", "google-chrome").map(it -> folder + '/'
                                + it));
        return Stream.of(Stream.ofNullable(System.getenv("CHROMIUM")), PLACES.stream(), onPath).flatMap(it -> it)
                .map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** The browser writes where it listens into its profile. */
    private static URI address(Process process, Path profile) throws IOException {
        Path file = profile.resolve("DevToolsActivePort");
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() > 1) {
                return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
            }
            Waiting.moment();
        }
        throw new IOException("Chromium did not start: " + Files.readString(profile.resolve("output.txt")));
    }
}
