// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.Dated;

/** A parse that is being mended: the words stay, what governs them may change. */
final class Draft {
    private static final Set<String> FINITE = Set.of("VBZ", "VBD", "VBP");

    private static final SortedSet<Integer> NONE = Collections.emptySortedSet();

    private final Sentence sentence;
    private final List<Token> tokens;
    private final Dated dates;
    private final Map<Integer, SortedSet<Integer>> governed = new HashMap<>();
    private boolean changed;

    Draft(Sentence sentence, Dated dates) {
        this.sentence = sentence;
        this.dates = dates;
        this.tokens = new ArrayList<>(sentence.tokens());
        tokens.forEach(token -> governed.computeIfAbsent(token.head(), head -> new TreeSet<>()).add(token.index()));
    }

    /** Gives the sentence as mended; the very same one if nothing was. */
    Sentence done() {
        return changed ? new Sentence(sentence.index(), sentence.block(), tokens) : sentence;
    }

    int size() {
        return tokens.size();
    }

    Token token(int at) {
        return tokens.get(at);
    }

    Stream<Token> tokens() {
        return List.copyOf(tokens).stream();
    }

    Stream<Token> children(int at) {
        return List.copyOf(governed.getOrDefault(at, NONE)).stream().map(tokens::get);
    }

    Stream<Token> children(int at, String relation) {
        return children(at).filter(token -> token.relation().equals(relation));
    }

    boolean has(int at, String relation) {
        return children(at, relation).findAny().isPresent();
    }

    static boolean noun(Token token) {
        return token.tag().startsWith("NN");
    }

    /** Says whether a verb stands in a tense, or has an auxiliary that does. */
    boolean finite(Token verb) {
        return FINITE.contains(verb.tag()) || Syntax.verb(verb) && has(verb.index(), "aux")
                && children(verb.index(), "mark").noneMatch(mark -> mark.tag().equals("TO"));
    }

    boolean date(Token token) {
        return dates.holds(token) || !dates.in(token.span()).isEmpty();
    }

    boolean comma(int at) {
        return at >= 0 && at < size() && token(at).text().equals(",");
    }

    /** Makes another part of speech of a word that the tagger mistook. */
    void retag(Token noun, String tag) {
        tokens.set(noun.index(), new Token(noun.index(), noun.span(), noun.text(), noun.lemma(), tag, noun.name(),
                noun.head(), noun.relation(), noun.spaced()));
        changed = true;
    }

    /** Hangs a token from another one; refuses what would make a circle. */
    void attach(Token token, int head, String relation) {
        int above = head;
        for (int step = 0; above >= 0 && step < size(); step++) {
            if (above == token.index()) {
                return;
            }
            above = token(above).head();
        }
        governed.getOrDefault(token(token.index()).head(), new TreeSet<>()).remove(token.index());
        governed.computeIfAbsent(head, top -> new TreeSet<>()).add(token.index());
        tokens.set(token.index(), token.under(head, relation));
        changed = true;
    }
}
