// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.TokenMatcher;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Pattern;
import org.nutgraph.ontology.PatternParser;

/** Whether a clause looks ahead, by the vocabulary's cues at its verb and right before the words for a time. */
final class Tenses {
    private static final String AHEAD = Lex.NGC + "lookingAhead";
    private static final Set<String> OPEN_CLAUSE = Set.of("xcomp", "advcl", "acl");
    private static final int NEAR = 3;

    private final List<Pattern> ahead;

    Tenses(Ontology ontology) {
        this.ahead = ontology.term(AHEAD).map(term -> term.strings(Lex.CUE)).orElse(List.of()).stream()
                .map(PatternParser::parse).toList();
    }

    /** Gives the tenses of a sentence. */
    Clauses in(Sentence sentence) {
        return new Clauses(sentence);
    }

    /** The tenses of one sentence. */
    final class Clauses {
        private final Sentence sentence;
        private Optional<Boolean> whole = Optional.empty();

        private Clauses(Sentence sentence) {
            this.sentence = sentence;
        }

        /** Gives the tense of the clause that a token belongs to; without a verb, that of the whole sentence. */
        Tense of(int token) {
            Optional<Integer> verb = verb(sentence, token);
            boolean before = IntStream.range(Math.max(0, token - NEAR), token)
                    .anyMatch(at -> cue(sentence, at, token));
            boolean told = verb.map(at -> group(sentence, at).stream()
                    .anyMatch(word -> cue(sentence, word, sentence.size()))).orElseGet(this::anywhere);
            return before || told || verb.filter(at -> conditional(sentence, at)).isPresent()
                    ? Tense.FUTURE
                    : Tense.PAST;
        }

        private boolean anywhere() {
            boolean found = whole.orElseGet(() -> IntStream.range(0, sentence.size())
                    .anyMatch(at -> cue(sentence, at, sentence.size())));
            whole = Optional.of(found);
            return found;
        }
    }

    /** "Could lose the money if it failed to start by May": a condition of what may be lies ahead, whatever its tense. */
    private static boolean conditional(Sentence sentence, int verb) {
        int at = verb;
        for (int depth = 0; at >= 0 && depth < NEAR; depth++) {
            int above = sentence.token(at).head();
            boolean condition = sentence.dependents(at)
                    .anyMatch(token -> token.relation().equals("mark") && token.lemma().equals("if"));
            if (condition && above >= 0 && helped(sentence, above).stream()
                    .anyMatch(helper -> sentence.token(helper).tag().equals("MD"))) {
                return true;
            }
            at = OPEN_CLAUSE.contains(sentence.token(at).relation()) ? above : -1;
        }
        return false;
    }

    /** "Theresa May" permits nothing. */
    private boolean cue(Sentence sentence, int at, int end) {
        return !sentence.token(at).tag().startsWith("NNP") && ahead.stream().anyMatch(
                cue -> TokenMatcher.match(cue, sentence, at).filter(last -> last <= end).isPresent());
    }

    private static Optional<Integer> verb(Sentence sentence, int token) {
        Set<Integer> seen = new HashSet<>();
        int at = token;
        while (at >= 0 && seen.add(at)) {
            if ((sentence.token(at).tag().startsWith("VB") || predicate(sentence, at)) && at != token) {
                return Optional.of(at);
            }
            at = sentence.token(at).head();
        }
        return Optional.empty();
    }

    /** "There will be 300 boats": a noun with a verb that only joins it. */
    private static boolean predicate(Sentence sentence, int at) {
        return sentence.dependents(at).anyMatch(token -> token.relation().equals("cop"));
    }

    /** A verb with the words that help it, and the verb it completes with the words that help that. */
    private static List<Integer> group(Sentence sentence, int verb) {
        List<Integer> group = new ArrayList<>();
        int at = verb;
        boolean open = true;
        for (int depth = 0; open && at >= 0 && depth < NEAR; depth++) {
            group.addAll(helped(sentence, at));
            open = OPEN_CLAUSE.contains(sentence.token(at).relation());
            at = sentence.token(at).head();
        }
        return group;
    }

    /** A verb with the words that help it; none of them if it tells what was before: "had agreed", "would have closed". */
    private static List<Integer> helped(Sentence sentence, int verb) {
        List<Token> helpers = sentence.dependents(verb).filter(token -> token.relation().startsWith("aux")).toList();
        boolean back = helpers.stream().anyMatch(token -> token.lemma().equals("have")
                && (token.tag().equals("VBD") || token.tag().equals("VB")));
        return back ? List.of() : Stream.concat(Stream.of(verb), helpers.stream().map(Token::index)).toList();
    }
}
