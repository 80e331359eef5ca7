// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.time;

import java.math.BigDecimal;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What filled the slots of a rule, by their names, the last filled first: rules fill one at a time, and most fail. */
record Slots(String name, @Nullable Edge edge, @Nullable Slots rest) {
    static final Slots NONE = new Slots("", null, null);

    Slots with(String slot, Edge filler) {
        return new Slots(slot, filler, this);
    }

    private Optional<Edge> filler(String slot) {
        for (Slots at = this; at != null; at = at.rest) {
            if (at.edge != null && at.name.equals(slot)) {
                return Optional.of(at.edge);
            }
        }
        return Optional.empty();
    }

    boolean has(String slot) {
        return filler(slot).isPresent();
    }

    Optional<String> text(String slot) {
        return filler(slot).map(Edge::text);
    }

    Optional<Integer> number(String slot) {
        return text(slot).map(Integer::valueOf);
    }

    Optional<BigDecimal> decimal(String slot) {
        return text(slot).map(BigDecimal::new);
    }

    Optional<Time> time(String slot) {
        return filler(slot).flatMap(Edge::time);
    }
}
