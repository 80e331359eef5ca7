// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of names and descriptions, taken apart once. For one thread. */
final class Words {
    private static final int LONG_WORD = 4;

    private final Map<String, Set<String>> all = new HashMap<>();
    private final Map<String, Set<String>> longOnes = new HashMap<>();
    private final Map<Set<String>, Set<String>> themes = new HashMap<>();

    /** Gives the words of a folded name. */
    Set<String> of(String name) {
        return all.computeIfAbsent(name, text -> Set.copyOf(List.of(text.split(" ", -1))));
    }

    /** Gives those that tell much. */
    Set<String> longOnes(String name) {
        return longOnes.computeIfAbsent(name, text -> longOf(of(text)));
    }

    /** Gives those of some words that tell much. */
    Set<String> longOnes(Set<String> theme) {
        return themes.computeIfAbsent(theme, Words::longOf);
    }

    private static Set<String> longOf(Set<String> words) {
        Set<String> longOnes = new HashSet<>();
        words.stream().filter(word -> word.length() >= LONG_WORD).forEach(longOnes::add);
        return longOnes;
    }

    /** Gives the share of the words that two have in common. */
    static double alike(Set<String> one, Set<String> other) {
        int shared = 0;
        for (String word : one) {
            shared += other.contains(word) ? 1 : 0;
        }
        int all = one.size() + other.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }
}
