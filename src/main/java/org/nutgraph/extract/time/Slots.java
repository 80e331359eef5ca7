// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.time;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What filled the slots of a rule, by their names. */
record Slots(Map<String, Edge> filled) {
    static final Slots NONE = new Slots(Map.of());

    /** Keeps its own copy. */
    Slots {
        filled = Map.copyOf(filled);
    }

    Slots with(String name, Edge edge) {
        Map<String, Edge> more = new HashMap<>(filled);
        more.put(name, edge);
        return new Slots(more);
    }

    boolean has(String name) {
        return filled.containsKey(name);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(filled.get(name)).map(Edge::text);
    }

    Optional<Integer> number(String name) {
        return text(name).map(Integer::valueOf);
    }

    Optional<BigDecimal> decimal(String name) {
        return text(name).map(BigDecimal::new);
    }

    Optional<Time> time(String name) {
        return Optional.ofNullable(filled.get(name)).flatMap(Edge::time);
    }
}
