// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.nutgraph.annotate.Token;

/**
 * The words that tell how firmly a clause is said: its own auxiliaries and adverbs, and the verbs and nouns it hangs from.
 *
 * @param heard       the words whose cues count
 * @param nouns       the nouns that it is the clause of: "evidence that"
 * @param verbs       the verbs that govern it, the nearest first
 * @param asked       those of them that have somebody else do it
 * @param untensed    those of them for which it has no tense: "suggested closing it"
 * @param conditional whether it has a condition
 * @param anchor      the head of the clause
 */
record Chain(List<Token> heard, List<Token> nouns, List<Token> verbs, List<Token> asked, List<Token> untensed,
        boolean conditional, Token anchor) {
    private static final Set<String> FUNCTION = Set.of("aux", "aux:pass", "advmod", "neg", "mark", "cop", "case", "cc");
    private static final Set<String> GOVERNED = Set.of("xcomp", "ccomp", "acl", "conj");
    private static final Set<String> TAKEN = Set.of("obj", "nsubj:pass");
    private static final Set<String> ITSELF = Set.of("it", "they", "he", "she");
    /** Before a participle these tie it to its verb as what the verb is about; others tell when and how. */
    private static final Set<String> TYING = Set.of("of", "from", "against", "about", "on", "in", "into", "for", "to",
            "with", "at");
    /** "Called for closing it", but "thinks about closing it". */
    private static final String OF_OTHERS = "for";
    private static final Set<String> QUESTION = Set.of("whether", "if");
    private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP");
    private static final Set<String> SINGULAR = Set.of("NN", "NNP");
    private static final int DEEPEST = 6;

    /** Keeps its own copies of the lists. */
    Chain {
        heard = List.copyOf(heard);
        nouns = List.copyOf(nouns);
        verbs = List.copyOf(verbs);
        asked = List.copyOf(asked);
        untensed = List.copyOf(untensed);
    }

    static Chain of(Syntax syntax, Token anchor) {
        List<Token> heard = new ArrayList<>(around(syntax, anchor));
        List<Token> nouns = new ArrayList<>();
        List<Token> verbs = new ArrayList<>();
        List<Token> asked = new ArrayList<>();
        List<Token> untensed = new ArrayList<>();
        Token at = anchor;
        for (int step = 0; step < DEEPEST && at.head() >= 0 && governed(syntax, at); step++) {
            Token above = syntax.sentence().token(at.head());
            boolean separate = separate(syntax, at);
            boolean beside = at.relation().equals("conj");
            if (beside && separate) {
                break;
            }
            if (!beside || !Syntax.verb(above)) {
                heard.add(above);
            }
            if (!separate && !(beside && ownTense(syntax, at, above))) {
                heard.addAll(around(syntax, above));
            }
            if (!beside && Syntax.verb(above)) {
                verbs.add(above);
                if (untensed(syntax, at)) {
                    untensed.add(above);
                }
                if (byOthers(syntax, at)) {
                    asked.add(above);
                }
            } else if (!beside && above.tag().startsWith("NN")) {
                nouns.add(above);
                taking(syntax, above).ifPresent(heard::add);
            }
            at = above;
        }
        return new Chain(heard, nouns, verbs, asked, untensed, !conditions(syntax, anchor).isEmpty(), anchor);
    }

    private static boolean separate(Syntax syntax, Token at) {
        return at.relation().equals("ccomp") && !Firmness.infinitive(syntax, at) || at.relation().equals("advcl")
                || at.relation().equals("conj") && syntax.has(at.index(), "nsubj");
    }

    /** "Did not resign and sued the bank": what has a tense of its own shares no auxiliary with the verb before it. */
    private static boolean ownTense(Syntax syntax, Token verb, Token before) {
        boolean finite = FINITE.contains(verb.tag()) && !verb.tag().equals(before.tag());
        return Syntax.verb(verb) && (finite || syntax.has(verb.index(), "aux"));
    }

    /** "To close it", "closing it", "that he close it". */
    private static boolean untensed(Syntax syntax, Token clause) {
        boolean helped = syntax.children(clause.index(), relation -> relation.startsWith("aux"))
                .anyMatch(aux -> !aux.tag().equals("VB"));
        return !helped && (clause.tag().equals("VB") || clause.tag().equals("VBG")
                || syntax.has(clause.index(), "mark") && clause.tag().equals("VBP") && syntax
                        .children(clause.index(), "nsubj"::equals)
                        .anyMatch(subject -> SINGULAR.contains(subject.tag())));
    }

    /** "The mayor wants the bank to pay": it is the bank that pays. */
    private static boolean byOthers(Syntax syntax, Token clause) {
        return clause.relation().equals("advcl") && (Firmness.infinitive(syntax, clause)
                || syntax.sentence().token(clause.index() - 1).text().equals(OF_OTHERS))
                || clause.relation().equals("ccomp") && syntax.has(clause.index(), "nsubj")
                        && !questioned(syntax, clause)
                || clause.relation().equals("xcomp") && syntax.children(clause.head(), "obl"::equals)
                        .anyMatch(noun -> noun.index() < clause.index() && Firmness.infinitive(syntax, clause))
                || clause.relation().equals("xcomp") && syntax.has(clause.head(), "obj");
    }

    /** "Asked whether it was sold": who asks takes no side. */
    static boolean questioned(Syntax syntax, Token clause) {
        return syntax.children(clause.index(), "mark"::equals).anyMatch(mark -> QUESTION.contains(mark.lemma()));
    }

    /** "Plans to sell it were scrapped", "denied reports that it was sold": the verb whose object or subject a noun is. */
    private static Optional<Token> taking(Syntax syntax, Token noun) {
        return Optional.of(noun)
                .filter(token -> token.head() >= 0 && token.tag().startsWith("NN") && TAKEN.contains(token.relation()))
                .map(token -> syntax.sentence().token(token.head())).filter(Syntax::verb);
    }

    /** Gives the verb whose object, or in the passive whose subject, is the event that a noun names. */
    static Optional<Token> taker(Syntax syntax, Token noun) {
        return taking(syntax, first(syntax, noun));
    }

    /** Gives the verb to which a preposition right behind it ties the event that a noun names: "called for the arrest". */
    static Optional<Token> tied(Syntax syntax, Token noun) {
        Token first = first(syntax, noun);
        return Optional.of(first).filter(token -> token.relation().equals("obl") && token.head() >= 0)
                .map(token -> syntax.sentence().token(token.head())).filter(Syntax::verb)
                .filter(verb -> syntax.children(first.index(), "case"::equals)
                        .anyMatch(preposition -> preposition.index() == verb.index() + 1));
    }

    /** Gives the verb that a noun is the subject of, and that may tell that the event that it names happens. */
    static Optional<Token> doing(Syntax syntax, Token noun) {
        return Optional.of(first(syntax, noun)).filter(token -> token.relation().equals("nsubj") && token.head() >= 0)
                .map(token -> syntax.sentence().token(token.head())).filter(Syntax::verb);
    }

    private static Token first(Syntax syntax, Token noun) {
        Token at = noun;
        while (at.relation().equals("conj") && at.head() >= 0) {
            at = syntax.sentence().token(at.head());
        }
        return at;
    }

    /** Gives the verbs that tell of what their own subject does: "warned that it would". */
    List<Token> own(Syntax syntax) {
        List<Token> subjects = syntax.children(anchor.index(), relation -> relation.startsWith("nsubj")).toList();
        boolean itself = subjects.stream().allMatch(subject -> ITSELF.contains(subject.lemma().toLowerCase(
                Locale.ROOT)));
        return itself ? verbs : List.of();
    }

    /** "They called on the council to pay": the parser has one asked to pay as a clause of its own. */
    private static boolean governed(Syntax syntax, Token verb) {
        return GOVERNED.contains(verb.relation()) || tiedOn(syntax, verb) || verb.relation().equals("advcl")
                && Firmness.infinitive(syntax, verb) && syntax.has(verb.index(), "nsubj");
    }

    /** "Accused of attacking it", "voted against opening it". */
    private static boolean tiedOn(Syntax syntax, Token verb) {
        return verb.tag().equals("VBG") && verb.index() > 0 && verb.relation().equals("advcl")
                && TYING.contains(syntax.sentence().token(verb.index() - 1).text());
    }

    /** Gives a word's auxiliaries and the like, the "no" before its nouns, and the "if" of a condition. */
    static List<Token> around(Syntax syntax, Token word) {
        int at = word.index();
        Stream<Token> own = syntax.children(at, FUNCTION::contains).flatMap(token -> Stream
                .concat(Stream.of(token), syntax.children(token.index(), "advmod"::equals)
                        .filter(inner -> inner.index() < token.index() && joined(inner, token))));
        Stream<Token> none = syntax.children(at, relation -> relation.startsWith("nsubj") || relation.equals("obj"))
                .flatMap(noun -> syntax.children(noun.index(), relation -> relation.equals("det")
                        || relation.equals("neg") || relation.equals("cc:preconj")));
        Stream<Token> nobody = syntax.children(at, relation -> relation.startsWith("nsubj") || relation.equals("obj"))
                .flatMap(noun -> Stream.concat(Stream.of(noun).filter(syntax::negative), negated(syntax, noun)));
        Stream<Token> modifiers = syntax.children(at, relation -> relation.equals("amod") || relation.equals("det"))
                .filter(token -> !Syntax.verb(word));
        return Stream.of(own, none, nobody, conditions(syntax, word).stream(), modifiers).flatMap(tokens -> tokens)
                .toList();
    }

    /** "Not a single driver". */
    private static Stream<Token> negated(Syntax syntax, Token noun) {
        return syntax.children(noun.index(), "advmod"::equals).filter(word -> word.lemma().equals("not"));
    }

    /** "No longer", "as long as" are one; "almost certainly", "not surprisingly" are not. */
    private static boolean joined(Token inner, Token outer) {
        return inner.index() == outer.index() - 1 && !outer.text().endsWith("ly");
    }

    private static List<Token> conditions(Syntax syntax, Token word) {
        return syntax.children(word.index(), "advcl"::equals)
                .flatMap(clause -> syntax.children(clause.index(), "mark"::equals)).toList();
    }
}
