// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nutgraph.Engine;
import org.nutgraph.Project;
import org.nutgraph.article.Span;
import org.nutgraph.evaluate.Score;
import org.nutgraph.extract.Extractor;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Mention;

import static org.assertj.core.api.Assertions.assertThat;

/** What pronouns and descriptions of short invented texts stand for, and which of them are left open. */
final class PronounsIT {
    private static final Path FOLDER = Path.of("src/test/resources/pronouns");
    private static final Pattern MARKED = Pattern.compile("\\[([^|\\]]+)\\|([^\\]]*)\\]");
    private static final Extractor EXTRACTOR = new Extractor(Project.ONTOLOGY, Project.authority());

    /** A word, by code points, and the name of what it stands for; none if that has no name. */
    private record Marked(Span span, String word, Optional<String> name) {}

    @ParameterizedTest
    @CsvSource({"tuned.txt, 0.95, 0.9", "fresh.txt, 0.8, 0.7"})
    void most_stand_for_the_right_one_and_few_for_a_wrong_one(String file, double precision, double recall)
            throws IOException {
        Map<String, Score> scores = new TreeMap<>();
        for (String line : Files.readAllLines(FOLDER.resolve(file))) {
            if (!line.startsWith("#")) {
                score(line.replace("||", "\n\n"), scores);
            }
        }
        Score all = scores.values().stream().reduce(Score.NONE, Score::plus);
        scores.put("all", all);
        scores.forEach((kind, score) -> System.err.printf(Locale.ROOT, "%s %-10s %s P %.3f R %.3f%n", file, kind,
                score, score.precision(), score.recall()));
        assertThat(all.precision()).isGreaterThanOrEqualTo(precision);
        assertThat(all.recall()).isGreaterThanOrEqualTo(recall);
    }

    private static void score(String line, Map<String, Score> scores) {
        List<Marked> words = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher next = MARKED.matcher(line);
        while (next.find()) {
            next.appendReplacement(text, "");
            int begin = text.codePointCount(0, text.length());
            text.append(next.group(1));
            words.add(new Marked(new Span(begin, text.codePointCount(0, text.length())), next.group(1),
                    Optional.of(next.group(2)).filter(name -> !name.isEmpty())));
        }
        String plain = next.appendTail(text).toString();
        List<Entity> entities = EXTRACTOR.extract(Engine.read(plain)).entities();
        for (Marked word : words) {
            Optional<String> found = entities.stream()
                    .filter(entity -> entity.mentions().stream().anyMatch(Mention::named))
                    .filter(entity -> entity.mentions().stream().anyMatch(mention -> !mention.named()
                            && mention.span().equals(word.span())))
                    .map(Entity::label).findFirst();
            boolean right = found.isPresent() && word.name().isPresent() && (found.get().contains(word.name().get())
                    || word.name().get().contains(found.get()));
            if (found.isPresent() ? !right : word.name().isPresent()) {
                System.err.println(word.word() + " " + word.name() + " found " + found + " in: " + line);
            }
            scores.merge(kind(word.word()), new Score(right ? 1 : 0, found.isPresent() ? 1 : 0,
                    word.name().isPresent() ? 1 : 0), Score::plus);
        }
    }

    private static String kind(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (lower.startsWith("the ")) {
            return "the ...";
        }
        return List.of("it", "its", "they", "their", "them").contains(lower) ? "it, they" : "he, she";
    }
}
