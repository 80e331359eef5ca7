// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import java.util.List;

import org.apache.jena.graph.Node;

import org.nutgraph.facts.TimeMention;

/** Writes the times an article names. */
final class TimeTriples {
    private TimeTriples() {}

    static void write(Sheet sheet, List<TimeMention> times) {
        for (int at = 0; at < times.size(); at++) {
            TimeMention time = times.get(at);
            Node node = sheet.numbered("d", at + 1);
            sheet.type(node, Vocabulary.TIME_MENTION);
            sheet.place(node, time.span());
            sheet.text(node, time.text(), sheet.full());
            sheet.add(node, Vocabulary.TIME_TYPE, Literals.plain(time.type()));
            sheet.add(node, Vocabulary.TIME_VALUE, Literals.plain(time.value()));
        }
    }
}
