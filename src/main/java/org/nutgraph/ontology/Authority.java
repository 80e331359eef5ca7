// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The things that are known beforehand, by name. Immutable and safe for use by many threads. */
public final class Authority {
    private static final Comparator<Known> ORDER = Comparator.comparingLong(Known::weight).reversed()
            .thenComparing(Known::iri);

    private final Map<String, List<Known>> byName = new HashMap<>();
    private final Map<String, Known> byDemonym = new HashMap<>();

    /** Takes all that is known. */
    public Authority(Collection<Known> known) {
        for (Known thing : known) {
            Stream.concat(Stream.of(thing.label()), thing.names().stream()).distinct()
                    .forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>()).add(thing));
            thing.demonyms().forEach(word -> byDemonym.merge(word, thing, Authority::weightier));
        }
        byName.values().forEach(things -> things.sort(ORDER));
    }

    /** Gives the things of exactly this name, the most prominent first. */
    public List<Known> named(String name) {
        return List.copyOf(byName.getOrDefault(name, List.of()));
    }

    private static Known weightier(Known one, Known other) {
        return ORDER.compare(one, other) <= 0 ? one : other;
    }

    /** Gives the most prominent thing that a word such as an adjective of nationality belongs to. */
    public Optional<Known> ofDemonym(String word) {
        return Optional.ofNullable(byDemonym.get(word));
    }

    /** Gives the number of different names. */
    public int size() {
        return byName.size();
    }
}
