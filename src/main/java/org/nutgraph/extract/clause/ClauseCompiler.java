// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.nutgraph.ontology.Pattern;
import org.nutgraph.problem.InvalidOntology;

/**
 * Compiles one plain variant of a clause to the tree it is matched as. What stands before the verb is its subject; a
 * slot behind it its object, two of them its recipient and its object; a preposition with what follows an oblique;
 * {@code to} with a verb its complement; {@code that} with a slot what is said; a slot before a noun modifies the noun. With {@code [be]} before a noun or
 * adjective that word is the head; with {@code 's} behind the first slot, or with a noun in front, the head is a noun; a verb in front, a slot right
 * behind it, leaves its subject open.
 */
final class ClauseCompiler {
    private static final String COPULA = "be";
    private static final String TO = "to";
    private static final String THAT = "that";
    private static final String POSSESSIVE = "'s";

    private final FunctionWords words;
    private final String source;
    private final List<Pattern> parts;
    private int next;

    private ClauseCompiler(FunctionWords words, String source, List<Pattern> parts) {
        this.words = words;
        this.source = source;
        this.parts = parts.stream().filter(part -> !(part instanceof Pattern.Word word
                && words.determiner(word.text()))).toList();
    }

    /** Gives the tree of a variant. Fails with {@link InvalidOntology} if it is not built like a clause. */
    static Node compile(FunctionWords words, String source, List<Pattern> variant) {
        ClauseCompiler compiler = new ClauseCompiler(words, source, variant);
        Node node = compiler.clause();
        if (compiler.next < compiler.parts.size()) {
            throw compiler.broken("has a part that no verb or noun can take");
        }
        return node;
    }

    private Node clause() {
        List<Node.Edge> edges = new ArrayList<>();
        if (peek() instanceof Pattern.Slot first) {
            next++;
            if (accept(POSSESSIVE)) {
                edges.add(edge(Node.Kind.POSSESSOR, "", Node.filler(first)));
                return nominal(edges);
            }
            edges.add(edge(Node.Kind.SUBJECT, "", Node.filler(first)));
            return predicate(edges);
        }
        if (next + 1 < parts.size() && peek() instanceof Pattern.Lemma
                && parts.get(next + 1) instanceof Pattern.Slot) {
            return predicate(edges);
        }
        Node noun = nominal(new ArrayList<>());
        if (more() && peek() instanceof Pattern.Lemma) {
            edges.add(edge(Node.Kind.SUBJECT, "", noun));
            return predicate(edges);
        }
        return noun;
    }

    private Node predicate(List<Node.Edge> edges) {
        if (!(more() && peek() instanceof Pattern.Lemma verb)) {
            throw broken("needs a verb in brackets, such as [fund|finance], behind what it is said of");
        }
        next++;
        boolean owned = owner();
        if (verb.lemmas().equals(Set.of(COPULA)) && more() && (owned || noun())) {
            edges.replaceAll(edge -> edge.kind() == Node.Kind.SUBJECT
                    ? edge(Node.Kind.BEARER, "", edge.child())
                    : edge);
            if (owned && peek() instanceof Pattern.Slot slot) {
                edges.add(edge(Node.Kind.POSSESSOR, "", Node.filler(slot)));
                next += 2;
            }
            return nominal(edges);
        }
        behind(edges);
        return Node.word(Node.Part.VERB, verb.lemmas(), edges);
    }

    /** Says whether a slot with {@code 's} comes next, whose is what follows: "{subject} [be] {object}'s [wife]". */
    private boolean owner() {
        return next + 2 < parts.size() && peek() instanceof Pattern.Slot
                && parts.get(next + 1) instanceof Pattern.Word word
                && word.text().equals(POSSESSIVE);
    }

    /** Reads what follows a verb. */
    private void behind(List<Node.Edge> edges) {
        while (more()) {
            if (peek() instanceof Pattern.Slot slot) {
                next++;
                object(edges, slot);
            } else if (content()) {
                content(edges);
            } else if (complement()) {
                next++;
                edges.add(edge(Node.Kind.COMPLEMENT, "", predicate(new ArrayList<>())));
            } else if (noun()) {
                edges.add(edge(Node.Kind.OBJECT, "", nominal(new ArrayList<>())));
            } else {
                oblique(edges, Node.Kind.PARTICLE);
            }
        }
    }

    /** Says whether a slot for what is said, promised or asked comes next: a clause with or without "that", or "to" and a verb. */
    private boolean content() {
        return more() && word().equals(THAT) && next + 1 < parts.size()
                && parts.get(next + 1) instanceof Pattern.Slot;
    }

    private void content(List<Node.Edge> edges) {
        next++;
        Pattern.Slot slot = (Pattern.Slot) peek();
        next++;
        edges.add(edge(Node.Kind.CONTENT, "", Node.filler(slot)));
    }

    private boolean complement() {
        return word().equals(TO) && next + 1 < parts.size() && parts.get(next + 1) instanceof Pattern.Lemma;
    }

    private void object(List<Node.Edge> edges, Pattern.Slot slot) {
        boolean possessive = accept(POSSESSIVE);
        if (more() && noun()) {
            Node.Kind kind = possessive ? Node.Kind.POSSESSOR : Node.Kind.MODIFIER;
            List<Node.Edge> inner = new ArrayList<>(List.of(edge(kind, "", Node.filler(slot))));
            edges.add(edge(Node.Kind.OBJECT, "", nominal(inner)));
            return;
        }
        edges.replaceAll(known -> known.kind() == Node.Kind.OBJECT
                ? edge(Node.Kind.RECIPIENT, "", known.child())
                : known);
        edges.add(edge(Node.Kind.OBJECT, "", Node.filler(slot)));
    }

    /** Reads a noun or adjective and the prepositions behind it. */
    private Node nominal(List<Node.Edge> edges) {
        if (!more() || !noun()) {
            throw broken("needs a word in brackets, such as [support]");
        }
        Set<String> lemmas = parts.get(next) instanceof Pattern.Lemma lemma
                ? lemma.lemmas()
                : Set.of(word().toLowerCase(Locale.ROOT));
        next++;
        while (more() && !noun() && !content() && !(peek() instanceof Pattern.Slot)) {
            oblique(edges, Node.Kind.PARTICLE);
        }
        if (content()) {
            content(edges);
        }
        return Node.word(Node.Part.NOMINAL, lemmas, edges);
    }

    /** Reads a preposition and what follows it, or a particle with nothing behind it. */
    private void oblique(List<Node.Edge> edges, Node.Kind alone) {
        String preposition = word();
        next++;
        while (more() && peek() instanceof Pattern.Word && words.preposition(preposition + " " + word())) {
            preposition += " " + word();
            next++;
        }
        if (more() && peek() instanceof Pattern.Slot slot) {
            next++;
            edges.add(edge(Node.Kind.OBLIQUE, preposition, Node.filler(slot)));
        } else if (more() && noun()) {
            edges.add(edge(Node.Kind.OBLIQUE, preposition, nominal(new ArrayList<>())));
        } else {
            edges.add(edge(alone, preposition, Node.word(Node.Part.NOMINAL, Set.of(), List.of())));
        }
    }

    private boolean noun() {
        return !content() && (peek() instanceof Pattern.Lemma || peek() instanceof Pattern.Word
                && !words.preposition(word()) && !word().equals(POSSESSIVE));
    }

    private String word() {
        return peek() instanceof Pattern.Word word ? word.text().toLowerCase(Locale.ROOT) : "";
    }

    private Pattern peek() {
        if (!more()) {
            throw broken("ends too early");
        }
        return parts.get(next);
    }

    private boolean more() {
        return next < parts.size();
    }

    private boolean accept(String word) {
        boolean there = more() && word().equals(word);
        next += there ? 1 : 0;
        return there;
    }

    private static Node.Edge edge(Node.Kind kind, String word, Node child) {
        return new Node.Edge(kind, word, child);
    }

    private InvalidOntology broken(String why) {
        return new InvalidOntology("ontology-clause", "The clause \"" + source + "\" " + why + ".",
                "Write it as a plain active sentence; ontology/EDITING.md shows how.");
    }
}
