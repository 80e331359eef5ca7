// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nutgraph.graph.Iris;
import org.nutgraph.graph.RdfFormat;
import org.nutgraph.store.GraphStore;
import org.nutgraph.store.Groundwork;

import static org.assertj.core.api.Assertions.assertThat;

/** A store written to a file, made of it again, and made smaller. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class BackupIT {
    private static final Path ARTICLE = Path.of("src/test/resources/articles/chile-elects-boric/graph.trig");
    private static final Path OTHER = Path.of("src/test/resources/articles/pakistan-floods-cost-billions/graph.trig");

    private static Path filled = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void make(@TempDir Path once) throws IOException {
        filled = once.resolve("data");
        try (GraphStore store = GraphStore.open(filled, Iris.DEFAULT)) {
            store.load(ARTICLE);
            store.load(OTHER);
        }
        Files.writeString(filled.resolve("about.ttl"), "# Ours.\n");
    }

    @BeforeEach
    void fill() throws IOException {
        FileUtils.copyDirectory(filled.toFile(), folder.resolve("data").toFile());
    }

    @Test
    void what_was_backed_up_is_there_again_to_the_byte_with_its_words() throws IOException {
        assertThat(run("backup", path("one.zip")).code()).isZero();
        Run restored = run("restore", path("one.zip"), "--data", path("other"));
        assertThat(restored.code()).isZero();
        assertThat(restored.out()).isEqualTo("graphs 2\n");
        assertThat(text("other")).isEqualTo(text("data"));
        assertThat(folder.resolve("other/about.ttl")).hasContent("# Ours.");
        assertThat(run("query", "where-do-these-words-stand", "words=Boric", "--data", path("other"), "--format", "csv")
                .out()).contains("Boric");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("data", "other",
                    "one.zip");
        }
    }

    @Test
    void a_store_is_replaced_only_when_that_is_wanted() {
        run("backup", path("one.zip"));
        change();
        String changed = text("data");
        assertThat(run("restore", path("one.zip")).err()).contains("store-exists");
        assertThat(text("data")).isEqualTo(changed);
        assertThat(run("restore", path("one.zip"), "--replace").code()).isZero();
        assertThat(text("data")).isNotEqualTo(changed).contains("boric");
    }

    @Test
    void a_broken_backup_changes_nothing() throws IOException {
        run("backup", path("one.zip"));
        byte[] whole = Files.readAllBytes(folder.resolve("one.zip"));
        String before = text("data");
        for (byte[] broken : java.util.List.of(new byte[0],
                "nonsense".getBytes(java.nio.charset.StandardCharsets.UTF_8),
                Arrays.copyOf(whole, whole.length / 2), flipped(whole))) {
            Files.write(folder.resolve("broken.zip"), broken);
            Run run = run("restore", path("broken.zip"), "--replace");
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("backup-unreadable");
            assertThat(text("data")).isEqualTo(before);
        }
        assertThat(folder.resolve("data.restoring")).doesNotExist();
        assertThat(run("restore", path("nowhere.zip"), "--data", path("new")).err()).contains("backup-unreadable");
        assertThat(folder.resolve("new")).doesNotExist();
    }

    private static byte[] flipped(byte[] whole) {
        byte[] copy = whole.clone();
        for (int at = copy.length / 4; at < copy.length / 4 + 50; at++) {
            copy[at] ^= 0x55;
        }
        return copy;
    }

    @Test
    void what_is_there_or_in_use_is_left_alone() {
        run("backup", path("one.zip"));
        assertThat(run("backup", path("one.zip")).err()).contains("backup-exists");
        assertThat(run("backup", path("two.zip"), "--data", path("nowhere")).err()).contains("store-missing");
        assertThat(run("compact", "--data", path("nowhere")).err()).contains("store-missing");
        assertThat(folder.resolve("nowhere")).doesNotExist();
        assertThat(run("backup", path("no/such/folder.zip")).code()).isEqualTo(3);
    }

    @Test
    void a_store_becomes_smaller_and_says_the_same() {
        try (GraphStore store = GraphStore.open(folder.resolve("data"), Iris.DEFAULT)) {
            Groundwork.put(store, java.util.List.of());
            store.withdraw(store.iris().graph("vocabulary"));
        }
        change();
        String before = text("data");
        Run run = run("compact");
        assertThat(run.code()).isZero();
        assertThat(Long.parseLong(run.out().replaceAll("\\D", ""))).isGreaterThan(100_000);
        assertThat(text("data")).isEqualTo(before);
        assertThat(run("query", "where-do-these-words-stand", "words=Boric", "--data", path("data"), "--format", "csv")
                .out()).contains("Boric");
    }

    private void change() {
        try (GraphStore store = GraphStore.open(folder.resolve("data"), Iris.DEFAULT)) {
            store.withdraw(Groundwork.articles(store).getFirst());
            store.load(ARTICLE);
            store.update("INSERT DATA { GRAPH <urn:x> { <urn:a> <urn:b> 1 } }", java.time.Duration.ofSeconds(10));
        }
    }

    private String text(String name) {
        try (GraphStore store = GraphStore.open(folder.resolve(name), Iris.DEFAULT)) {
            java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
            store.export(RdfFormat.NQUADS, out);
            return out.toString(java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private Run run(String... arguments) {
        boolean named = Arrays.asList(arguments).contains("--data");
        return Run.of(named
                ? arguments
                : Stream.concat(Arrays.stream(arguments), Stream.of("--data", path("data"))).toArray(String[]::new));
    }
}
