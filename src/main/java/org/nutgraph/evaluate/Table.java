// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A table of scores, ours beside those of the bare engine on the same texts in the same run.
 *
 * @param title what was scored
 * @param rows  a row for each measure
 */
public record Table(String title, List<Row> rows) {
    /**
     * One measure, from 0 to 1.
     *
     * @param measure what is measured
     * @param ours    what extraction reaches
     * @param engine  what the bare engine reaches
     */
    public record Row(String measure, double ours, double engine) {}

    /** Keeps its own copy of the list. */
    public Table {
        rows = List.copyOf(rows);
    }

    /** Gives it as lines of text. */
    public List<String> lines() {
        return Stream.concat(
                Stream.of(title, String.format(Locale.ROOT, "  %-28s %8s %8s", "", "nutgraph", "CoreNLP")),
                rows.stream().map(row -> String.format(Locale.ROOT, "  %-28s %8.3f %8.3f", row.measure(), row.ours(),
                        row.engine())))
                .toList();
    }
}
