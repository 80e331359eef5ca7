// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.nutgraph.article.Span;

/** Whether the names that somebody marked as one thing are one thing of ours, pair by pair of the names found. */
final class Coreference {
    private static final Set<String> KINDS = Set.of("PERSON", "ORG", "PLACE");

    private record Found(int thing, String entity) {}

    private Coreference() {}

    static Score of(GoldRelations gold, StatedRelations stated) {
        List<Found> all = new ArrayList<>();
        for (int thing = 0; thing < gold.things().size(); thing++) {
            if (KINDS.contains(gold.things().get(thing).kind())) {
                for (Span mention : gold.things().get(thing).mentions()) {
                    Optional<String> entity = stated.entity(mention);
                    int at = thing;
                    entity.ifPresent(id -> all.add(new Found(at, id)));
                }
            }
        }
        return pairs(all);
    }

    private static Score pairs(List<Found> all) {
        int right = 0;
        int joined = 0;
        int expected = 0;
        for (int one = 0; one < all.size(); one++) {
            for (int other = one + 1; other < all.size(); other++) {
                boolean same = all.get(one).thing() == all.get(other).thing();
                boolean ours = all.get(one).entity().equals(all.get(other).entity());
                right += same && ours ? 1 : 0;
                joined += ours ? 1 : 0;
                expected += same ? 1 : 0;
            }
        }
        return new Score(right, joined, expected);
    }
}
