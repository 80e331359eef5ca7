// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;

/**
 * Clauses that a sentence takes in and goes on behind: "Moss closed the mine, a day after it had flooded, and said why". The
 * parser may hang what goes on, or a condition, from the last words before it; the parse is mended before it is read.
 */
final class Interruptions {
    private static final Set<String> TENSED = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> SUBJECT = Set.of("nsubj", "nsubj:pass", "expl");
    private static final String COMMA = ",";

    private Interruptions() {}

    /** Gives the article with such parses mended. */
    static AnnotatedArticle mended(AnnotatedArticle article) {
        return new AnnotatedArticle(article.article(),
                article.sentences().stream().map(Interruptions::mended).toList());
    }

    private static Sentence mended(Sentence sentence) {
        List<Token> hung = sentence.tokens().stream().flatMap(token -> resumed(sentence, token)
                .or(() -> condition(sentence, token)).stream()).toList();
        if (hung.isEmpty()) {
            return sentence;
        }
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        hung.forEach(token -> tokens.set(token.index(), token));
        return new Sentence(sentence.index(), sentence.block(), tokens);
    }

    /** Behind a clause between commas, ", and" with a verb of the same tense goes on with the verb before the clause. */
    private static Optional<Token> resumed(Sentence sentence, Token verb) {
        int joint = joint(sentence, verb);
        if (!verb.relation().equals("conj") || !TENSED.contains(verb.tag()) || joint < 1
                || !comma(sentence, joint - 1) || has(sentence, verb, SUBJECT)) {
            return Optional.empty();
        }
        Token inner = sentence.token(verb.head());
        return main(sentence, inner).filter(main -> main.tag().equals(verb.tag()) && has(sentence, main, SUBJECT)
                && comma(sentence, begin(sentence, inner, main.index()) - 1))
                .map(main -> verb.under(main.index(), "conj"));
    }

    /** Gives where the "and" stands that joins a verb to what is before it; -1 if none does. */
    private static int joint(Sentence sentence, Token verb) {
        return sentence.dependents(verb.index())
                .filter(token -> token.relation().equals("cc") && token.index() < verb.index()).mapToInt(Token::index)
                .max().orElse(-1);
    }

    /** Gives the verb of the sentence, if another verb with a subordinating word is the inner one. */
    private static Optional<Token> main(Sentence sentence, Token inner) {
        boolean subordinate = inner.tag().startsWith("VB") && inner.head() >= 0 && has(sentence, inner, Set.of("mark"))
                && has(sentence, inner, SUBJECT) && !inner.relation().equals("ccomp");
        return sentence.tokens().stream().filter(token -> subordinate && token.relation().equals("root")
                && token.index() < inner.index()).findFirst();
    }

    /** "Would end its strike if": a condition hangs from no noun, but from the verb that governs it. */
    private static Optional<Token> condition(Sentence sentence, Token verb) {
        boolean loose = verb.relation().equals("dep") && TENSED.contains(verb.tag()) && verb.head() >= 0
                && verb.head() < verb.index() && sentence.token(verb.head()).tag().startsWith("NN")
                && has(sentence, verb, SUBJECT) && sentence.dependents(verb.index())
                        .anyMatch(token -> token.relation().equals("mark") && token.lemma().equals("if"));
        return Optional.of(verb).filter(clause -> loose)
                .flatMap(clause -> governor(sentence, sentence.token(clause.head())))
                .map(above -> verb.under(above, "advcl"));
    }

    private static Optional<Integer> governor(Sentence sentence, Token noun) {
        Set<Integer> seen = new HashSet<>();
        int at = noun.head();
        while (at >= 0 && seen.add(at) && !sentence.token(at).tag().startsWith("VB")) {
            at = sentence.token(at).head();
        }
        return at >= 0 && sentence.token(at).tag().startsWith("VB") ? Optional.of(at) : Optional.empty();
    }

    /** Gives where the clause of a verb begins, behind another word. */
    private static int begin(Sentence sentence, Token verb, int from) {
        int begin = verb.index();
        for (int at = begin - 1; at > from; at--) {
            if (below(sentence, at, verb.index())) {
                begin = at;
            }
        }
        return begin;
    }

    private static boolean below(Sentence sentence, int token, int above) {
        Set<Integer> seen = new HashSet<>();
        int at = token;
        while (at >= 0 && at != above && seen.add(at)) {
            at = sentence.token(at).head();
        }
        return at == above;
    }

    private static boolean comma(Sentence sentence, int at) {
        return at >= 0 && sentence.token(at).text().equals(COMMA);
    }

    private static boolean has(Sentence sentence, Token token, Set<String> relations) {
        return sentence.dependents(token.index()).anyMatch(other -> relations.contains(other.relation()));
    }
}
