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
    private final Values values = new Values();

    /** Takes the vocabulary, for the names of units. */
    public FigureScore(Ontology ontology) {
        this.units = new UnitNames(ontology);
    }

    /** Gives the score of all cases together. */
    public Row score(List<Case> cases) {
        return byCollection(cases).values().stream().reduce(new Row(0, 0, 0, 0, 0, 0), Row::plus);
    }

    /** Gives the score of each collection by its name, in order of the names. */
    public Map<String, Row> byCollection(List<Case> cases) {
        Map<String, Set<String>> kinds = new TreeMap<>();
        cases.forEach(scored -> marked(scored.gold()).forEach(figure -> kinds
                .computeIfAbsent(scored.gold().collection(), name -> new HashSet<>()).add(figure.kind())));
        Map<String, Row> rows = new TreeMap<>();
        cases.forEach(scored -> Optional.ofNullable(kinds.get(scored.gold().collection()))
                .ifPresent(some -> rows.merge(scored.gold().collection(), row(scored, some), Row::plus)));
        return rows;
    }

    private Row row(Case scored, Set<String> kinds) {
        List<Figure> open = new ArrayList<>(scored.found());
        List<GoldFigure> marked = marked(scored.gold());
        int same = 0;
        int overlap = 0;
        int value = 0;
        int unit = 0;
        for (GoldFigure gold : marked) {
            Optional<Figure> match = match(gold, open);
            match.ifPresent(open::remove);
            boolean right = match.filter(figure -> values.right(gold, figure)).isPresent();
            same += match.filter(figure -> sameSpan(gold, figure)).isPresent() ? 1 : 0;
            overlap += match.isPresent() ? 1 : 0;
            value += right ? 1 : 0;
            unit += right && sameUnit(gold, match.orElseThrow()) ? 1 : 0;
        }
        int spurious = (int) open.stream().filter(figure -> of(kinds, figure)).count();
        return new Row(marked.size(), overlap + spurious, same, overlap, value, unit);
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
