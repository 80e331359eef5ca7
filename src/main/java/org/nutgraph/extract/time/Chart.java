// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** All that the rules read in one sentence, each thing read once. */
final class Chart {
    /** What reads nothing: always, where no noun or adjective follows, where no plural follows. */
    static final Set<String> EMPTY = Set.of("nothing", "unnamed", "uncounted");
    private static final Set<String> NAMED = Set.of("NN", "NNS", "NNP", "NNPS", "JJ", "CD", "VBG");
    private static final String PLURAL = "NNS";

    private static final int NO_END = -1;

    private final Pieces pieces;
    private final TimeLexicon lexicon;
    private final IntFunction<Anchor> anchors;
    private final Map<String, Map<Integer, List<Edge>>> known = new HashMap<>();

    /** Takes the pieces, the vocabulary, and what the words at a token are resolved against. */
    Chart(Pieces pieces, TimeLexicon lexicon, IntFunction<Anchor> anchors) {
        this.pieces = pieces;
        this.lexicon = lexicon;
        this.anchors = anchors;
    }

    /** Gives what a class of words or a kind of time reads from a piece on. */
    List<Edge> read(String kind, int at) {
        if (pieces.has(at) && !lexicon.openings().allow(kind, pieces.at(at))) {
            return List.of();
        }
        Map<Integer, List<Edge>> before = known.computeIfAbsent(kind, key -> new HashMap<>());
        List<Edge> found = before.get(at);
        if (found == null) {
            found = fresh(kind, at);
            before.put(at, found);
        }
        return found;
    }

    private List<Edge> fresh(String kind, int at) {
        return switch (kind) {
            case "nothing" -> nothing(at);
            case "unnamed" -> pieces.has(at) && NAMED.contains(pieces.at(at).tag()) ? List.of() : nothing(at);
            case "uncounted" -> pieces.has(at) && pieces.at(at).tag().equals(PLURAL) ? List.of() : nothing(at);
            default -> pieces.has(at) ? words(kind, at) : List.of();
        };
    }

    private static List<Edge> nothing(int at) {
        return List.of(Edge.word(at, ""));
    }

    private List<Edge> words(String kind, int at) {
        List<Edge> edges = new ArrayList<>(lexicon.words().read(kind, pieces, at));
        edges.addAll(lexicon.digits().read(kind, pieces, at));
        for (Grammar.Rule rule : lexicon.openings().rules(kind, pieces.at(at))) {
            match(rule.elements(), 0, at, NO_END, Slots.NONE, (end, slots) -> lexicon.readings()
                    .read(rule.reading(), slots, anchors.apply(pieces.at(at).token()))
                    .ifPresent(time -> edges.add(Edge.of(end, time))));
        }
        return List.copyOf(edges);
    }

    private interface Found {
        void at(int end, Slots slots);
    }

    private void match(List<Element> elements, int next, int at, int stop, Slots slots, Found found) {
        if (next == elements.size()) {
            found.at(stop == NO_END ? at : stop, slots);
            return;
        }
        switch (elements.get(next)) {
            case Element.Before(Set<String> words) -> {
                if (pieces.has(at - 1) && words.contains(pieces.at(at - 1).lower())) {
                    match(elements, next + 1, at, stop, slots, found);
                }
            }
            case Element.End() -> match(elements, next + 1, at, at, slots, found);
            case Element.Words(Set<String> words, boolean optional, boolean glued) -> {
                if (pieces.has(at) && words.contains(pieces.at(at).lower()) && (!glued || pieces.glued(at))) {
                    match(elements, next + 1, at + 1, stop, slots, found);
                }
                if (optional) {
                    match(elements, next + 1, at, stop, slots, found);
                }
            }
            case Element.Slot(String kind, String name, boolean optional, boolean glued) -> {
                if (!glued || pieces.glued(at)) {
                    read(kind, at).forEach(
                            edge -> match(elements, next + 1, edge.end(), stop, slots.with(name, edge), found));
                }
                if (optional) {
                    match(elements, next + 1, at, stop, slots, found);
                }
            }
        }
    }
}
