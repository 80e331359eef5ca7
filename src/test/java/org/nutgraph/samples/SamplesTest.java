// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import org.nutgraph.Project;
import org.nutgraph.evaluate.Answers;
import org.nutgraph.ingest.Samples;
import org.nutgraph.ingest.Source;

import static org.assertj.core.api.Assertions.assertThat;

final class SamplesTest {
    private static final Path ARTICLES = Path.of("src/main/resources/org/nutgraph/samples");
    private static final Path ANSWERS = Path.of("src/test/resources/answers");
    private static final String SEED = "seed";
    /** As many words in a row as no two writers use by chance. */
    private static final int RUN = 8;
    /** Long official names are the same everywhere: so many words of a run must stand outside of them. */
    private static final int OWN = 4;

    @Test
    void every_article_is_in_the_index_and_has_answers() throws IOException {
        List<String> names = Samples.all().stream().map(Source::name).toList();
        assertThat(names).doesNotHaveDuplicates().containsExactlyElementsOf(stems(ARTICLES, ".md"));
        assertThat(stems(ANSWERS, ".json").stream().filter(name -> !name.equals(SEED)))
                .containsExactlyElementsOf(names);
    }

    @Test
    void the_index_is_in_order() throws IOException {
        assertThat(Files.readAllLines(ARTICLES.resolve("index"))).isSorted();
    }

    @Test
    void every_answer_about_a_sample_stands_in_it() throws IOException {
        for (Source sample : Samples.all()) {
            assertThat(missing(Answers.read(ANSWERS.resolve(sample.name() + ".json")),
                    Files.readString(ARTICLES.resolve(sample.name() + ".md")))).as(sample.name()).isEmpty();
        }
    }

    @Test
    void every_answer_about_the_seed_article_stands_in_it() throws IOException {
        Optional<Path> seed = Project.shared("articles/nacla-2019-07-24-amlo-migrants.txt");
        Assumptions.assumeTrue(seed.isPresent());
        assertThat(missing(Answers.read(ANSWERS.resolve(SEED + ".json")), Files.readString(seed.orElseThrow())))
                .isEmpty();
    }

    @Test
    void every_speaker_and_holder_of_a_post_is_one_of_the_entities() throws IOException {
        for (String name : stems(ANSWERS, ".json")) {
            Answers answers = Answers.read(ANSWERS.resolve(name + ".json"));
            List<String> known = answers.entities().stream().map(thing -> thing.names().getFirst()).toList();
            assertThat(answers.quotes().stream().flatMap(quote -> quote.speaker().stream())).as(name).isSubsetOf(known);
            assertThat(answers.posts()).as(name).allSatisfy(post -> assertThat(known).contains(post.holder()));
        }
    }

    @Test
    void no_sample_shares_a_run_of_words_with_the_articles_beside_the_project() throws IOException {
        Optional<Path> articles = Project.shared("articles");
        Assumptions.assumeTrue(articles.isPresent());
        Set<String> theirs = new HashSet<>();
        for (Path article : files(articles.orElseThrow())) {
            theirs.addAll(runs(Files.readString(article)));
        }
        assertThat(theirs).isNotEmpty();
        for (Source sample : Samples.all()) {
            List<String> names = names(sample);
            assertThat(runs(Files.readString(ARTICLES.resolve(sample.name() + ".md"))).stream().filter(theirs::contains)
                    .filter(run -> ownWords(run, names) >= OWN)).as(sample.name()).isEmpty();
        }
    }

    private static List<String> names(Source sample) throws IOException {
        return Answers.read(ANSWERS.resolve(sample.name() + ".json")).entities().stream()
                .flatMap(thing -> thing.names().stream()).map(name -> String.join(" ", words(name)))
                .sorted(Comparator.comparingInt(String::length).reversed()).toList();
    }

    private static int ownWords(String run, List<String> names) {
        String rest = run;
        for (String name : names) {
            rest = rest.replace(name, "");
        }
        return words(rest).length;
    }

    private static List<String> missing(Answers answers, String article) {
        String text = plain(article);
        return Stream
                .of(answers.entities().stream().flatMap(thing -> thing.names().stream()),
                        answers.figures().stream().map(Answers.Counted::text),
                        answers.quotes().stream().map(quote -> quote.text()),
                        answers.posts().stream().map(post -> post.role()))
                .flatMap(words -> words).filter(words -> !text.contains(plain(words))).toList();
    }

    private static String plain(String text) {
        return text.replace('“', '"').replace('”', '"').replace('’', '\'').replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }

    private static List<String> runs(String text) {
        String[] words = words(text);
        List<String> runs = new ArrayList<>();
        for (int at = 0; at + RUN <= words.length; at++) {
            runs.add(String.join(" ", List.of(words).subList(at, at + RUN)));
        }
        return runs;
    }

    private static String[] words(String text) {
        return text.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+", -1);
    }

    private static List<String> stems(Path folder, String ending) throws IOException {
        return files(folder).stream().map(file -> String.valueOf(file.getFileName()))
                .filter(name -> name.endsWith(ending))
                .map(name -> name.substring(0, name.length() - ending.length())).toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
