// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.nutgraph.extract.figure.UnitNames;
import org.nutgraph.facts.Figure;
import org.nutgraph.ontology.Ontology;

/**
 * Scores figures against gold. A collection of texts that marks only some kinds of figures is scored on these kinds
 * alone; ordinals, and unit names without a number, are no figures.
 */
public final class FigureScore {
    private static final String ORDINAL = "ordinal";
    private static final String ANY = "quantity";
    private static final String RANGE = "numberrange";
    private static final String COUNT = "number";
    private static final Row NONE = new Row(0, 0, 0, 0, 0, 0);

    /** A text with what was marked and what was found in it. */
    public record Case(GoldText gold, List<Figure> found) {
        /** Keeps its own copy of the list. */
        public Case {
            found = List.copyOf(found);
        }
    }

    /**
     * One row of the table.
     *
     * @param gold    how many figures were marked
     * @param found   how many were found, of the kinds that were marked
     * @param same    how many have the same span
     * @param overlap how many share words with one that was marked
     * @param value   how many marked ones were found with the right value
     * @param unit    how many marked ones were found with the right value and the right unit, if one is marked
     */
    public record Row(int gold, int found, int same, int overlap, int value, int unit) {
        /** Gives the F1 of spans that are the same, from 0 to 1. */
        public double strictF1() {
            return f1(same);
        }

        /** Gives the F1 of spans that share words, from 0 to 1. */
        public double overlapF1() {
            return f1(overlap);
        }

        /** Gives the share of the marked ones that were found with the right value. */
        public double valueRight() {
            return gold == 0 ? 1 : (double) value / gold;
        }

        /** Gives the share of the marked ones that were found with the right value and unit. */
        public double unitRight() {
            return gold == 0 ? 1 : (double) unit / gold;
        }

        private double f1(int right) {
            return gold + found == 0 ? 1 : 2.0 * right / (gold + found);
        }

        Row plus(Row other) {
            return new Row(gold + other.gold, found + other.found, same + other.same, overlap + other.overlap,
                    value + other.value, unit + other.unit);
        }
    }

    private final UnitNames units;
    private final Values values;

    /** Takes the vocabulary, for the names of units. */
    public FigureScore(Ontology ontology) {
        this.units = new UnitNames(ontology);
        this.values = new Values(units);
    }

    /** Gives the score of all cases together. */
    public Row score(List<Case> cases) {
        return byCollection(cases).values().stream().reduce(NONE, Row::plus);
    }

    /** Gives the score of each collection by its name, in order of the names. */
    public Map<String, Row> byCollection(List<Case> cases) {
        Map<String, Set<String>> kinds = kinds(cases);
        Map<String, Row> rows = new TreeMap<>();
        cases.forEach(scored -> Optional.ofNullable(kinds.get(scored.gold().collection()))
                .ifPresent(some -> rows.merge(scored.gold().collection(),
                        judge(scored, some).stream().map(Judged::row).reduce(NONE, Row::plus), Row::plus)));
        return rows;
    }

    /**
     * Gives a line for each figure that was missed, found too much, or read with the wrong value or unit, sorted by
     * these.
     */
    public List<String> misses(List<Case> cases) {
        Map<String, Set<String>> kinds = kinds(cases);
        return cases.stream().filter(scored -> kinds.containsKey(scored.gold().collection()))
                .flatMap(scored -> judge(scored, kinds.getOrDefault(scored.gold().collection(), Set.of())).stream()
                        .flatMap(judged -> judged.fault().stream().map(fault -> fault + "  " + judged.words(scored))))
                .sorted().toList();
    }

    /** A figure that was marked, found, or both. */
    private record Judged(Optional<GoldFigure> gold, Optional<Figure> found, boolean same, boolean value,
            boolean unit) {
        Optional<String> fault() {
            return gold.isEmpty()
                    ? Optional.of("spurious")
                    : found.isEmpty()
                            ? Optional.of("missed")
                            : value ? Optional.of("unit").filter(it -> !unit) : Optional.of("value");
        }

        String words(Case scored) {
            return gold.map(marked -> String.valueOf(marked.value().orElse("")) + " "
                    + marked.unit().orElse("")).orElse("-") + " | "
                    + found.map(
                            figure -> figure.text() + " = " + figure.value() + " " + figure.lower().orElse(null) + ".."
                                    + figure.upper().orElse(null) + " " + figure.unitLabel())
                            .orElse("-")
                    + " | " + scored.gold().collection() + ": " + scored.gold().text();
        }

        Row row() {
            return new Row(gold.isPresent() ? 1 : 0, found.isPresent() ? 1 : 0, same ? 1 : 0,
                    gold.isPresent() && found.isPresent() ? 1 : 0, value ? 1 : 0, unit ? 1 : 0);
        }
    }

    private static Map<String, Set<String>> kinds(List<Case> cases) {
        Map<String, Set<String>> kinds = new TreeMap<>();
        cases.forEach(scored -> marked(scored.gold()).forEach(figure -> kinds
                .computeIfAbsent(scored.gold().collection(), name -> new HashSet<>()).add(figure.kind())));
        return kinds;
    }

    private List<Judged> judge(Case scored, Set<String> kinds) {
        List<Figure> open = new ArrayList<>(scored.found());
        List<Judged> all = new ArrayList<>();
        for (GoldFigure gold : marked(scored.gold())) {
            Optional<Figure> match = match(gold, open);
            match.ifPresent(open::remove);
            boolean right = match.filter(figure -> values.right(gold, figure)).isPresent();
            all.add(new Judged(Optional.of(gold), match, match.filter(figure -> sameSpan(gold, figure)).isPresent(),
                    right, right && sameUnit(gold, match.orElseThrow())));
        }
        open.stream().filter(figure -> of(kinds, figure))
                .forEach(figure -> all.add(new Judged(Optional.empty(), Optional.of(figure), false, false, false)));
        return all;
    }

    private static List<GoldFigure> marked(GoldText text) {
        return text.figures().stream().filter(figure -> !figure.kind().startsWith(ORDINAL))
                .filter(figure -> figure.value().filter(value -> !value.equals("null")).isPresent()).toList();
    }

    private Optional<Figure> match(GoldFigure gold, List<Figure> open) {
        return open.stream().filter(figure -> sameSpan(gold, figure)).findFirst()
                .or(() -> open.stream().filter(figure -> figure.span().overlaps(gold.span())).findFirst());
    }

    private static boolean sameSpan(GoldFigure gold, Figure figure) {
        return figure.core().equals(gold.span()) || figure.span().equals(gold.span());
    }

    private boolean sameUnit(GoldFigure gold, Figure figure) {
        List<String> known = gold.unit().map(units::iris).orElse(List.of());
        return gold.unit().isEmpty() || (known.isEmpty() ? counts(figure) : known.contains(figure.unit()));
    }

    private boolean counts(Figure figure) {
        return units.quantity(figure.unit()).filter(COUNT::equals).isPresent();
    }

    private boolean of(Set<String> kinds, Figure figure) {
        String kind = units.quantity(figure.unit()).orElse(COUNT);
        return kinds.contains(ANY) || kinds.contains(kind) || (kinds.contains(RANGE) && kind.equals(COUNT));
    }
}
