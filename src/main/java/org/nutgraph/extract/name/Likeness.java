// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.nutgraph.ontology.Folded;
import org.nutgraph.ontology.Known;

/** Which names may be longer forms of another or name the same known thing, so that not each is set beside each. */
final class Likeness {
    private final Map<String, List<String>> folded = new HashMap<>();
    private final List<String> all = new ArrayList<>();
    private final Map<String, List<String>> byWord = new HashMap<>();
    private final Map<String, List<String>> byInitials = new HashMap<>();
    private final Map<String, List<String>> byThing = new HashMap<>();

    /** Takes the key of a name, its text, and the thing best known by it. */
    void add(String key, String text, Optional<Known> known) {
        all.add(key);
        words(text).stream().distinct().forEach(word -> put(byWord, word, key));
        Initials.of(text).forEach(initials -> put(byInitials, initials, key));
        known.ifPresent(thing -> put(byThing, thing.iri(), key));
    }

    private static void put(Map<String, List<String>> index, String by, String key) {
        index.computeIfAbsent(by, word -> new ArrayList<>()).add(key);
    }

    /** Gives the folded words of a name. */
    List<String> words(String text) {
        return folded.computeIfAbsent(text, Folded::words);
    }

    /** Gives the keys of the names that have all words of a text, or it as their initials, or the same thing. */
    Stream<String> of(String text, Optional<Known> known) {
        List<String> longer = words(text).stream().map(word -> byWord.getOrDefault(word, List.of()))
                .min(Comparator.comparingInt(List::size)).orElse(all);
        List<String> spelt = byInitials.getOrDefault(Initials.letters(text), List.of());
        List<String> same = known.map(thing -> byThing.getOrDefault(thing.iri(), List.of())).orElse(List.of());
        return Stream.of(longer, spelt, same).flatMap(List::stream);
    }
}
