// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store.columns;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.binding.Binding;

/** How a basic graph pattern over everything, with conditions, is answered from columns. */
final class Plan {
    private static final int[] NOTHING = {};

    private final Reading reading;
    private final ExecutionContext context;
    private final Var[] names;
    private final List<Pattern> patterns;
    private final List<Condition> tests;

    /** Takes what is read, what the query is run with, the variables by their places, the patterns and conditions. */
    Plan(Reading reading, ExecutionContext context, List<Var> names, List<Pattern> patterns, List<Condition> tests) {
        this.reading = reading;
        this.context = context;
        this.names = names.toArray(Var[]::new);
        this.patterns = patterns;
        this.tests = tests;
    }

    Reading reading() {
        return reading;
    }

    ExecutionContext context() {
        return context;
    }

    List<Pattern> patterns() {
        return patterns;
    }

    /** Gives the variables by their places. */
    Var[] names() {
        return names;
    }

    /** Gives the place of a variable, or -1. */
    int place(Var name) {
        for (int place = 0; place < names.length; place++) {
            if (names[place].equals(name)) {
                return place;
            }
        }
        return -1;
    }

    /**
     * Begins to go through the rows that go with what is bound already, which must be {@linkplain Foreign none that is
     * written in another way than in the store}; none if there can be none.
     */
    Optional<Walk> walk(Binding bound) {
        long[] row = new long[names.length];
        BitSet known = new BitSet();
        for (int place = 0; place < names.length; place++) {
            if (bound.contains(names[place])) {
                row[place] = reading.nodes().id(bound.get(names[place]));
                known.set(place);
                if (row[place] == Nodes.NONE) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Walk(reading, steps(known), row));
    }

    /** The pattern that leaves fewest rows comes first, then again and again the next of those that hang together. */
    private Step[] steps(BitSet known) {
        List<Pattern> left = new ArrayList<>(patterns);
        List<Condition> untested = new ArrayList<>(tests);
        Step[] steps = new Step[left.size()];
        for (int at = 0; at < steps.length; at++) {
            Pattern best = left.getFirst();
            double least = Double.POSITIVE_INFINITY;
            for (Pattern pattern : left) {
                double rows = rows(pattern, known);
                if (rows < least) {
                    least = rows;
                    best = pattern;
                }
            }
            left.remove(best);
            steps[at] = step(best, known, untested);
        }
        return steps;
    }

    private Step step(Pattern pattern, BitSet known, List<Condition> untested) {
        boolean subjectKnown = known(pattern.subject(), known);
        boolean objectKnown = known(pattern.object(), known);
        int[] parts = subjectKnown || objectKnown ? NOTHING : parts(pattern);
        mark(pattern, known);
        List<RowTest> now = new ArrayList<>();
        untested.removeIf(test -> test.ready(known) && now.add(test.over(this)));
        return new Step(pattern, subjectKnown, objectKnown, parts, now);
    }

    private int[] parts(Pattern pattern) {
        return tests.stream().map(test -> test.letters(pattern.object().place())).flatMap(Optional::stream).findFirst()
                .map(letters -> pattern.column().words(reading.nodes()).holding(letters))
                .orElseGet(() -> new int[]{0, pattern.column().size()});
    }

    private double rows(Pattern pattern, BitSet known) {
        Column column = pattern.column();
        boolean subject = known(pattern.subject(), known);
        boolean object = known(pattern.object(), known);
        if (subject && object) {
            return 0.5;
        }
        if (object && !pattern.object().open()) {
            int from = column.byObject().from(pattern.object().id());
            return column.byObject().to(pattern.object().id(), from) - from;
        }
        if (object) {
            return (double) column.size() / Math.max(1, column.objects());
        }
        if (subject) {
            return 1;
        }
        // Patterns that hang together with what is known go before those that do not.
        double apart = known.isEmpty() ? 1 : column.size() + 1.0;
        return apart * column.size() * tests.stream().filter(test -> test.only(pattern.object().place()))
                .mapToDouble(Condition::share).reduce(1, (one, other) -> one * other);
    }

    private static boolean known(Pattern.End end, BitSet known) {
        return !end.open() || known.get(end.place());
    }

    private static void mark(Pattern pattern, BitSet known) {
        if (pattern.subject().open()) {
            known.set(pattern.subject().place());
        }
        if (pattern.object().open()) {
            known.set(pattern.object().place());
        }
    }
}
