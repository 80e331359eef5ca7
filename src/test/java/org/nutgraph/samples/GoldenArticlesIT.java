// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.nutgraph.ingest.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

/**
 * What each stage makes of each sample article is what it made of it when somebody last looked. It is no claim that all
 * of it is right ({@link SamplesIT} counts that): a change shows what it changes. After a look at the difference,
 * {@code mvn test -Dtest=GoldenArticlesIT -Dgolden=update} writes the folders anew.
 */
final class GoldenArticlesIT {
    private static final Path FOLDERS = Path.of("src/test/resources/articles");
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    @TempDir
    static Path directory;

    static List<Named<Outcome.Done>> samples() {
        return SampleRuns.all().stream().map(done -> Named.of(done.source(), done)).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("samples")
    void every_stage_makes_of_an_article_what_its_folder_shows(Outcome.Done done) throws IOException {
        Path folder = FOLDERS.resolve(done.source());
        Map<String, String> made = Stages.of(done, directory);
        if (UPDATE) {
            write(folder, made);
        }
        Map<String, String> shown = read(folder);
        assertThat(made).containsOnlyKeys(shown.keySet().toArray(String[]::new));
        made.forEach((name, text) -> assertThat(text).as(folder.resolve(name).toString()).isEqualTo(shown.get(name)));
    }

    @Test
    void every_folder_belongs_to_an_article() throws IOException {
        assumeFalse(UPDATE, "the folders are being written");
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()).sorted())
                    .containsExactlyElementsOf(SampleRuns.all().stream().map(Outcome.Done::source).toList());
        }
    }

    private static void write(Path folder, Map<String, String> texts) throws IOException {
        FileUtils.deleteDirectory(folder.toFile());
        for (Map.Entry<String, String> text : texts.entrySet()) {
            FileUtils.writeStringToFile(folder.resolve(text.getKey()).toFile(), text.getValue(), "UTF-8");
        }
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(folder.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
