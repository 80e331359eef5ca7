// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;

/** Reads who does what off the dependencies of a sentence. */
public final class Grammar {
    private static final int DEEPEST = 12;
    private static final Set<String> SHARING = Set.of("conj", "xcomp", "advcl", "acl");

    private Grammar() {}

    /** Gives the first dependent of a token in a relation. */
    public static Optional<Token> child(Sentence sentence, int at, String relation) {
        return sentence.dependents(at).filter(token -> token.relation().equals(relation)).findFirst();
    }

    /** Gives the subject of a verb, its own or one it shares; for a relative clause, what it describes. */
    public static Optional<Token> subject(Sentence sentence, int verb) {
        int at = verb;
        for (int step = 0; step < DEEPEST && at >= 0; step++) {
            Optional<Token> own = nearest(sentence, at);
            if (own.isPresent()) {
                Token token = sentence.token(at);
                boolean relative = own.get().tag().startsWith("W") && token.relation().equals("acl:relcl");
                return relative && token.head() >= 0 ? Optional.of(sentence.token(token.head())) : own;
            }
            if (reportedAs(sentence, at)) {
                return child(sentence, sentence.token(at).head(), "nsubj:pass");
            }
            if (!SHARING.contains(sentence.token(at).relation()) || passive(sentence, at)) {
                return Optional.empty();
            }
            at = sentence.token(at).head();
        }
        return Optional.empty();
    }

    /** In "Ruiz, he said, was late" the parser may give a verb two subjects: its own is the one beside it. */
    private static Optional<Token> nearest(Sentence sentence, int verb) {
        return sentence.dependents(verb).filter(token -> token.relation().equals("nsubj"))
                .min(Comparator.comparingInt(token -> Math.abs(token.index() - verb)));
    }

    /** "She was quoted as saying". */
    private static boolean reportedAs(Sentence sentence, int verb) {
        int head = sentence.token(verb).head();
        return head >= 0 && passive(sentence, head) && sentence.dependents(verb)
                .anyMatch(token -> token.index() < verb && token.lemma().equals("as"));
    }

    /** Says whether a verb is in the passive. */
    public static boolean passive(Sentence sentence, int verb) {
        return sentence.dependents(verb).anyMatch(token -> token.relation().endsWith(":pass"));
    }

    /** Gives the tokens below a token, itself included. */
    public static BitSet subtree(Sentence sentence, int top) {
        BitSet inside = new BitSet(sentence.size());
        inside.set(top);
        Deque<Integer> open = new ArrayDeque<>(List.of(top));
        while (!open.isEmpty()) {
            sentence.dependents(open.pop()).filter(token -> !inside.get(token.index())).forEach(token -> {
                inside.set(token.index());
                open.push(token.index());
            });
        }
        return inside;
    }

    /** Gives the tokens above a token, the nearest first, itself included. */
    public static Stream<Token> upward(Sentence sentence, int at) {
        Stream.Builder<Token> above = Stream.builder();
        int next = at;
        for (int step = 0; step < DEEPEST && next >= 0; step++) {
            above.add(sentence.token(next));
            next = sentence.token(next).head();
        }
        return above.build();
    }
}
