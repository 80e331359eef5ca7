// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The command line with good and bad input: one sentence, the right exit code, nothing half-written. */
final class CommandIT {
    private static final String STORM = "Storm in Lisbon\n\nThe mayor of Lisbon, Ana Ribeiro, said on Monday that over "
            + "1,200 people had left their homes.\n\n\"We will help them,\" Ribeiro said.\n";
    private static final String VOTE = "Vote in Oslo\n\nParliament in Oslo passed a budget of $3 billion on Friday.\n";

    @TempDir
    Path directory;

    private record Result(int code, String out, String err) {}

    private static Result run(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
        return new Result(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    @Test
    void bad_articles_are_told_and_the_good_ones_of_the_same_call_are_done() throws IOException {
        Path good = file("storm.txt", STORM);
        Path empty = file("empty.txt", "");
        Path binary = Files.write(directory.resolve("noise.txt"), new byte[]{0, 1, 2, 3, 0, 5, 6, 7, 0, 1});
        Path odd = file("odd.md", "---\ndate: never\n---\n\n# Vote\n\nOslo voted on Friday.\n");
        Path broken = file("broken.html", "<html><body><p>Lisbon <b>is under water<p>and the mayor, Ana Ribeiro, left");
        Result result = run("extract", good, empty, binary, odd, broken, directory.resolve("none.txt"));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("[article-empty]", "[article-binary]", "[article-missing]")
                .doesNotContain("Exception", "\tat ");
        assertThat(result.out().lines().filter(line -> line.contains(" a ng:Article"))).hasSize(3);
        assertThat(result.out()).contains("Ana Ribeiro", "1200");
    }

    @Test
    void the_same_bytes_come_from_one_thread_and_from_two_in_any_order() throws IOException {
        Path one = file("storm.txt", STORM);
        Path two = file("vote.txt", VOTE);
        String first = run("extract", one, two, "--threads", 1).out();
        assertThat(first).contains("Oslo");
        assertThat(run("extract", two, one, "--threads", 2).out()).isEqualTo(first);
    }

    @Test
    void what_is_loaded_can_be_asked_by_name_and_by_file() throws IOException {
        Path data = directory.resolve("data");
        assertThat(run("load", file("storm.txt", STORM), "--data", data).code()).isZero();
        Result named = run("query", "who-holds-which-post", "--data", data, "--format", "csv");
        assertThat(named.out()).contains("Ana Ribeiro", "mayor");
        Path query = file("q.rq", "SELECT ?value { ?f a <https://w3id.org/nutgraph/ont/Figure> ; "
                + "<https://w3id.org/nutgraph/ont/value> ?value }");
        assertThat(run("query", query, "--data", data, "--format", "csv").out()).contains("1200");
        assertThat(run("query", "no-such-query", "--data", data)).satisfies(result -> {
            assertThat(result.code()).isEqualTo(2);
            assertThat(result.err()).contains("[query-unknown]");
        });
        assertThat(run("query", file("bad.rq", "SELECT {"), "--data", data).err()).contains("[query-syntax]");
    }

    @Test
    void reports_of_one_event_are_one_also_when_they_come_as_rdf() throws IOException {
        Path data = directory.resolve("rdf-data");
        Path out = directory.resolve("two.trig");
        run("extract", file("one.md", "---\ndate: 2024-05-02\n---\nRebels kidnapped Ana Ribeiro Luz on Wednesday.\n"),
                file("other.md",
                        "---\ndate: 2024-05-03\n---\nAna Ribeiro Luz was kidnapped by rebels on 1 May 2024.\n"),
                "-o", out);
        assertThat(run("load", out, "--data", data).code()).isZero();
        Path query = file("one.rq", "PREFIX ng: <https://w3id.org/nutgraph/ont/> SELECT (COUNT(?report) AS ?reports)"
                + " (COUNT(DISTINCT ?event) AS ?events) { ?report ng:reportOf ?event }");
        assertThat(run("query", query, "--data", data, "--format", "csv").out()).contains("2,1");
    }

    @Test
    void invalid_data_is_a_finding() throws IOException {
        Path bad = file("bad.ttl", "<http://x.org/f> a <https://w3id.org/nutgraph/ont/Figure> .");
        Result result = run("validate", bad);
        assertThat(result.code()).isEqualTo(1);
        assertThat(result.out()).contains("bad.ttl", "value");
        assertThat(run("validate", file("broken.ttl", "<a> <b>")).err()).contains("[rdf-syntax]");
    }

    @Test
    void annotations_come_one_line_for_each_line_with_its_id() throws IOException {
        Path in = file("in.jsonl", "{\"id\": \"a\", \"text\": \"Ana Ribeiro left Lisbon.\", \"date\": \"2024-05-15\"}\n"
                + "{\"id\": 2, \"text\": \"\"}\n");
        Path out = directory.resolve("out.jsonl");
        assertThat(run("annotate", in, "-o", out).code()).isZero();
        List<String> lines = Files.readAllLines(out);
        assertThat(lines).hasSize(2);
        assertThat(lines.getFirst()).contains("\"id\":\"a\"", "\"type\":\"PERSON\"", "\"start\":0", "\"end\":11");
        assertThat(lines.getLast()).contains("\"id\":2", "\"entities\":[]");
        assertThat(run("annotate", file("no.jsonl", "nonsense\n")).err()).contains("[annotate-line]");
    }

    @Test
    void a_port_in_use_a_broken_store_and_a_full_disk_are_the_environments_fault() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Result result = run("serve", "--port", taken.getLocalPort(), "--data", directory.resolve("d"));
            assertThat(result.code()).isEqualTo(3);
            assertThat(result.err()).contains("[port-taken]").doesNotContain("Exception");
        }
        Path corrupt = Files.createDirectories(directory.resolve("c/tdb/Data-0001"));
        Files.writeString(corrupt.resolve("nodes.dat"), "rubbish");
        assertThat(run("query", "which-articles", "--data", directory.resolve("c"))).satisfies(result -> {
            assertThat(result.code()).isEqualTo(3);
            assertThat(result.err()).contains("[store-").doesNotContain("\tat ");
        });
        Path full = Path.of("/dev/full");
        if (Files.exists(full)) {
            Result result = run("extract", file("vote.txt", VOTE), "-o", "/dev/full/out.trig");
            assertThat(result.code()).isEqualTo(3);
            assertThat(result.err()).contains("[output-unwritable]");
        }
    }

    @Test
    void wrong_usage_is_told_with_the_way_to_help() {
        assertThat(run("extract")).satisfies(result -> {
            assertThat(result.code()).isEqualTo(2);
            assertThat(result.err()).contains("ARTICLE");
        });
        assertThat(run("fly").code()).isEqualTo(2);
        assertThat(run("extract", "x.txt", "--format", "pdf").err()).contains("[format-unknown]");
        for (String command : List.of("serve", "extract", "annotate", "load", "query", "validate", "evaluate",
                "authority")) {
            assertThat(run(command, "--help")).satisfies(result -> {
                assertThat(result.code()).isZero();
                assertThat(result.out()).contains("Usage: nutgraph " + command);
            });
        }
        assertThat(run("--version").out()).contains("nutgraph", "vocabulary");
    }
}
