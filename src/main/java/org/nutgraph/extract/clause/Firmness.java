// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.TokenMatcher;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Pattern;
import org.nutgraph.ontology.PatternParser;
import org.nutgraph.ontology.Term;

/**
 * How firmly a clause is said: by its auxiliaries, adverbs and negations, by the verbs and nouns it hangs from
 * ("threatened to", "a plan to"), and by conditions. Of several cues the one that says least is right: "could not" is
 * denied, "would possibly" is possible.
 */
final class Firmness {
    private static final String SCHEME = Lex.NGC + "factuality";
    private static final String POLARITY = Lex.NGC + "polarity";
    private static final String CERTAINTY = Lex.NGC + "certainty";
    private static final List<String> CERTAINTIES = List.of("possible", "probable", "certain");
    private static final Set<String> FUNCTION = Set.of("aux", "aux:pass", "advmod", "neg", "mark", "cop", "case");
    private static final Set<String> GOVERNED = Set.of("xcomp", "ccomp", "acl", "conj");
    private static final int DEEPEST = 6;

    private final Map<Pattern, Term> cues = new LinkedHashMap<>();
    private final String usual;
    private final String aim;

    Firmness(Ontology ontology) {
        ontology.scheme(SCHEME).forEach(code -> code.strings(Lex.CUE)
                .forEach(cue -> cues.put(PatternParser.parseCue(cue), code)));
        this.aim = ontology.scheme(SCHEME).stream().filter(code -> code.string(Lex.PURPOSE).isPresent())
                .map(Term::iri).findFirst().orElse(SCHEME);
        this.usual = ontology.defaultOf(SCHEME).map(Term::iri).orElse(SCHEME);
    }

    /** Says whether no cue set a code. */
    boolean usual(String code) {
        return code.equals(usual);
    }

    /** Gives the IRI of the code for what hangs from a word. */
    String of(Syntax syntax, Token anchor) {
        List<Token> heard = new ArrayList<>();
        Token at = anchor;
        heard.addAll(around(syntax, at));
        for (int step = 0; step < DEEPEST && at.head() >= 0 && GOVERNED.contains(at.relation()); step++) {
            Token above = syntax.sentence().token(at.head());
            boolean separate = at.relation().equals("ccomp")
                    || at.relation().equals("conj") && syntax.has(at.index(), "nsubj");
            if (at.relation().equals("conj") && separate) {
                break;
            }
            heard.add(above);
            if (!separate) {
                heard.addAll(around(syntax, above));
            }
            at = above;
        }
        return heard.stream().flatMap(token -> hits(syntax.sentence(), token, anchor))
                .min(Comparator.comparingInt(Firmness::firmness)).map(Term::iri)
                .orElse(purpose(syntax, anchor) ? aim : usual);
    }

    /** "She flew there to open a school": that it was opened is not said. */
    private static boolean purpose(Syntax syntax, Token anchor) {
        return Set.of("advcl", "acl").contains(anchor.relation())
                && syntax.children(anchor.index(), "mark"::equals).anyMatch(mark -> mark.tag().equals("TO"));
    }

    private static int firmness(Term code) {
        boolean negative = code.string(POLARITY).filter("-"::equals).isPresent();
        return negative ? -1 : CERTAINTIES.indexOf(code.string(CERTAINTY).orElse(CERTAINTIES.getLast()));
    }

    /** Gives a word's auxiliaries and the like, the "no" before its nouns, and the "if" of a condition. */
    private static List<Token> around(Syntax syntax, Token word) {
        int at = word.index();
        Stream<Token> own = syntax.children(at, FUNCTION::contains);
        Stream<Token> none = syntax.children(at, relation -> relation.startsWith("nsubj") || relation.equals("obj"))
                .flatMap(noun -> syntax.children(noun.index(), relation -> relation.equals("det")
                        || relation.equals("neg")));
        Stream<Token> condition = syntax.children(at, "advcl"::equals)
                .flatMap(clause -> syntax.children(clause.index(), "mark"::equals));
        Stream<Token> modifiers = syntax.children(at, relation -> relation.equals("amod") || relation.equals("det"))
                .filter(token -> !Syntax.verb(word));
        return Stream.of(own, none, condition, modifiers).flatMap(tokens -> tokens).toList();
    }

    /** A cue that is the anchor itself would make every threat a threat that is only threatened. */
    private Stream<Term> hits(Sentence sentence, Token token, Token anchor) {
        if (token.equals(anchor)) {
            return Stream.of();
        }
        return cues.entrySet().stream().filter(cue -> TokenMatcher.match(cue.getKey(), sentence, token.index())
                .filter(end -> end > token.index()).isPresent()).map(Map.Entry::getValue);
    }
}
