// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nutgraph.Engine;
import org.nutgraph.Project;
import org.nutgraph.extract.Extractor;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Facts;
import org.nutgraph.facts.Figure;
import org.nutgraph.facts.Period;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Figures of invented sentences with all that stands around them, answered by what the sentences mean. What was missed
 * in the first file was looked at when the rules were mended. The second was written after that, and 18 of its 20 were
 * read whole at once; one rule was mended because of it ("dropped" denies nothing that it counts). Of the 40 of the
 * third, written later in the ways of news, 22 were read whole at once and 0.852 of the fields; the rules were mended on
 * what was missed, and nine answers were set right in how they are written, or where they were slips.
 */
final class FigureAnswersIT {
    private static final Path FOLDER = Path.of("src/test/resources/figures");
    private static final String EITHER = "*";
    private static final List<String> FIELDS = List.of("words", "value", "least", "most", "unit", "counted", "about",
            "place", "days", "compared", "source", "firmness");
    private static final Extractor EXTRACTOR = new Extractor(Project.ONTOLOGY, Project.authority());

    @ParameterizedTest
    @CsvSource({"first.tsv, 0.99, 0.97", "later.tsv, 0.99, 0.9", "news.tsv, 0.98, 0.85"})
    void figures_say_all_that_their_sentences_say(String file, double fields, double whole) throws IOException {
        List<List<String>> lines = Files.readAllLines(FOLDER.resolve(file)).stream()
                .filter(line -> !line.startsWith("#")).map(line -> List.of(line.split("\t", -1))).toList();
        Map<String, Integer> wrong = new TreeMap<>();
        int asked = 0;
        int all = 0;
        for (List<String> line : lines) {
            List<String> missed = missed(line);
            missed.forEach(miss -> wrong.merge(miss.split(" ", 2)[0], 1, Integer::sum));
            missed.forEach(miss -> System.err.println(miss + ": " + line.getLast()));
            asked += (int) line.stream().limit(FIELDS.size()).filter(cell -> !cell.equals(EITHER)).count();
            all += missed.isEmpty() ? 1 : 0;
        }
        double right = 1 - (double) wrong.values().stream().mapToInt(Integer::intValue).sum() / asked;
        System.err.println(String.format(Locale.ROOT, "figures, %s: %d of %d whole, %.3f of %d fields, wrong %s", file,
                all, lines.size(), right, asked, wrong));
        assertThat(right).isGreaterThanOrEqualTo(fields);
        assertThat((double) all / lines.size()).isGreaterThanOrEqualTo(whole);
    }

    /** The names of the fields that are wrong, with what was asked and found. */
    private static List<String> missed(List<String> asked) {
        Facts facts = EXTRACTOR.extract(Engine.read(asked.getLast(), "2024-05-15"));
        Optional<Figure> figure = facts.facts(Figure.class).stream()
                .filter(found -> found.text().equalsIgnoreCase(asked.getFirst())
                        || asked.getLast().indexOf(asked.getFirst()) == asked.getLast().indexOf(found.text()))
                .findFirst();
        if (figure.isEmpty()) {
            return FIELDS.stream().filter(field -> !asked.get(FIELDS.indexOf(field)).equals(EITHER))
                    .map(field -> field + " not found").toList();
        }
        List<String> found = found(figure.get(), facts);
        List<String> missed = new ArrayList<>();
        for (int at = 0; at < FIELDS.size(); at++) {
            if (!asked.get(at).equals(EITHER) && !asked.get(at).equalsIgnoreCase(found.get(at))) {
                missed.add(FIELDS.get(at) + " asked " + asked.get(at) + ", found " + found.get(at));
            }
        }
        return missed;
    }

    private static List<String> found(Figure figure, Facts facts) {
        Map<String, String> labels = facts.entities().stream()
                .collect(Collectors.toMap(Entity::id, Entity::label, (one, other) -> one));
        return List.of(figure.text(), number(Optional.of(figure.value())), number(figure.lower()),
                number(figure.upper()), local(figure.unit()) + figure.per().map(per -> " per " + local(per)).orElse(""),
                figure.of().orElse("-"), name(figure.setting().about(), labels),
                name(figure.setting().location(), labels), days(figure.setting().period()),
                days(figure.setting().compared()), name(figure.setting().statedBy(), labels),
                local(figure.factuality()));
    }

    private static String number(Optional<BigDecimal> value) {
        return value.map(number -> number.stripTrailingZeros().toPlainString()).orElse("-");
    }

    private static String local(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }

    private static String name(Optional<String> id, Map<String, String> labels) {
        return id.map(it -> labels.getOrDefault(it, it)).map(label -> label.replaceFirst("^[Tt]he ", "")).orElse("-");
    }

    private static String days(Optional<Period> period) {
        return period.map(found -> day(found.first()) + "/" + day(found.last())).orElse("-");
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
