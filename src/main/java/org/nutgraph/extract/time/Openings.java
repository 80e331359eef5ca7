// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each class of words and each kind of time can begin with: most words begin none, and need no reading. */
final class Openings {
    private static final Opening ANYTHING = new Opening(Set.of(), true, true);

    /** The words and marks to begin with, whether numbers do too, and whether it may read nothing at all. */
    private record Opening(Set<String> words, boolean number, boolean empty) {}

    /** A rule and what it can begin with. */
    private record Opened(Grammar.Rule rule, Opening opening) {}

    private final Map<String, Opening> byKind = new HashMap<>();
    private final Map<String, List<Opened>> rules = new HashMap<>();
    private final TimeWords words;
    private final Digits digits;
    private final Grammar grammar;

    Openings(TimeWords words, Digits digits, Grammar grammar) {
        this.words = words;
        this.digits = digits;
        this.grammar = grammar;
        grammar.kinds().forEach(this::of);
        grammar.kinds().forEach(kind -> rules.put(kind,
                grammar.rules(kind).stream().map(rule -> new Opened(rule, of(rule.elements()))).toList()));
    }

    /** Gives the rules for a kind that may begin with a piece, in their order; the others read nothing from it on. */
    List<Grammar.Rule> rules(String kind, Piece piece) {
        List<Grammar.Rule> some = new ArrayList<>();
        boolean number = digits.begin(piece);
        for (Opened opened : rules.getOrDefault(kind, List.of())) {
            Opening opening = opened.opening();
            if (opening.empty() || opening.number() && number || opening.words().contains(piece.lower())) {
                some.add(opened.rule());
            }
        }
        return some;
    }

    /** Says whether something of a kind may begin with a piece; where it says not, nothing does. */
    boolean allow(String kind, Piece piece) {
        Opening opening = byKind.getOrDefault(kind, ANYTHING);
        return opening.empty() || opening.words().contains(piece.lower()) || opening.number() && digits.begin(piece);
    }

    private Opening of(String kind) {
        Opening known = byKind.get(kind);
        if (known != null) {
            return known;
        }
        Opening opening = new Opening(words.first(kind), Digits.has(kind), Chart.EMPTY.contains(kind));
        for (Grammar.Rule rule : grammar.rules(kind)) {
            opening = either(opening, of(rule.elements()));
        }
        byKind.put(kind, opening);
        return opening;
    }

    private Opening of(List<Element> elements) {
        Opening opening = new Opening(Set.of(), false, true);
        for (Element element : elements) {
            Opening next = switch (element) {
                case Element.Before before -> new Opening(Set.of(), false, true);
                case Element.End end -> new Opening(Set.of(), false, true);
                case Element.Words some -> new Opening(some.words(), false, some.optional());
                case Element.Slot slot -> slot.optional()
                        ? either(of(slot.kind()), new Opening(Set.of(), false, true))
                        : of(slot.kind());
            };
            opening = new Opening(union(opening.words(), next.words()), opening.number() || next.number(),
                    next.empty());
            if (!next.empty()) {
                break;
            }
        }
        return opening;
    }

    private static Opening either(Opening one, Opening other) {
        return new Opening(union(one.words(), other.words()), one.number() || other.number(),
                one.empty() || other.empty());
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
