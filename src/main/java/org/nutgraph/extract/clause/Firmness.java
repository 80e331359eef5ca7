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
    private static final Set<String> NOMINAL = Set.of("nmod", "obj", "obl", "nsubj:pass", "conj", "dep");
    /** Of equal cues these say least: "predicted that it would" is a prediction. */
    private static final Set<String> HELPING = Set.of("aux", "aux:pass", "mark");
    /** Before a participle these tie it to its verb as what the verb is about; others tell when and how. */
    private static final Set<String> TYING = Set.of("of", "from", "against", "about", "on", "in", "into", "for", "to");
    private static final int DEEPEST = 6;

    private final Map<Pattern, Term> cues = new LinkedHashMap<>();
    private final List<Pattern> achieving;
    private final Map<String, Term> inversions = new LinkedHashMap<>();
    private final String usual;
    private final String aim;

    Firmness(Ontology ontology) {
        ontology.scheme(SCHEME).stream().filter(code -> ontology.defaultOf(SCHEME).filter(code::equals).isEmpty())
                .forEach(code -> code.strings(Lex.CUE).forEach(cue -> cues.put(PatternParser.parseCue(cue), code)));
        ontology.scheme(SCHEME)
                .forEach(code -> code.strings(Lex.INVERSION).forEach(word -> inversions.put(word, code)));
        this.achieving = ontology.defaultOf(SCHEME).stream().flatMap(code -> code.strings(Lex.CUE).stream())
                .map(PatternParser::parseCue).toList();
        this.aim = ontology.scheme(SCHEME).stream().filter(code -> code.string(Lex.PURPOSE).isPresent())
                .map(Term::iri).findFirst().orElse(SCHEME);
        this.usual = ontology.defaultOf(SCHEME).map(Term::iri).orElse(SCHEME);
    }

    /** Says whether no cue set a code. */
    boolean usual(String code) {
        return code.equals(usual);
    }

    /** Gives the IRI of the code for what hangs from a word; of a preposition, for what it ties to its noun. */
    String of(Syntax syntax, Token anchor) {
        return anchor.relation().equals("case") ? tied(syntax, anchor) : said(syntax, anchor);
    }

    /** "They will open a clinic in Oslo": it is planned there; "they will visit the clinic in Oslo": it is there. */
    private String tied(Syntax syntax, Token preposition) {
        Token at = syntax.sentence().token(preposition.head());
        List<Token> heard = new ArrayList<>();
        for (int step = 0; step < DEEPEST && at.head() >= 0 && NOMINAL.contains(at.relation()); step++) {
            at = syntax.sentence().token(at.head());
            if (Syntax.verb(at)) {
                String code = said(syntax, at);
                return usual(code) || hits(syntax, heard).findAny().isPresent() ? firmest(syntax, heard) : code;
            }
            heard.add(at);
            heard.addAll(around(syntax, at));
            if (!newcomer(syntax, at)) {
                break;
            }
        }
        return firmest(syntax, heard);
    }

    /** "A clinic" may be yet to come; "the clinic" and "clinics" are there. */
    private static boolean newcomer(Syntax syntax, Token noun) {
        return syntax.children(noun.index(), "det"::equals).anyMatch(word -> word.lemma().equals("a"));
    }

    private Stream<Term> hits(Syntax syntax, List<Token> heard) {
        return heard.stream().flatMap(token -> cues.entrySet().stream()
                .filter(cue -> TokenMatcher.match(cue.getKey(), syntax.sentence(), token.index())
                        .filter(end -> end > token.index() + (token.tag().startsWith("NN") ? 1 : 0)).isPresent())
                .map(Map.Entry::getValue));
    }

    private String firmest(Syntax syntax, List<Token> heard) {
        return hits(syntax, heard).min(Comparator.comparingInt(Firmness::firmness)).map(Term::iri).orElse(usual);
    }

    private String said(Syntax syntax, Token anchor) {
        List<Token> heard = new ArrayList<>();
        Token at = anchor;
        heard.addAll(around(syntax, at));
        for (int step = 0; step < DEEPEST && at.head() >= 0 && governed(syntax, at); step++) {
            Token above = syntax.sentence().token(at.head());
            boolean separate = at.relation().equals("ccomp") && !infinitive(syntax, at) || at.relation().equals("advcl")
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
        Stream<Term> cued = Stream.of(true, false).flatMap(own -> heard.stream()
                .filter(token -> own == !HELPING.contains(token.relation())))
                .flatMap(token -> hits(syntax.sentence(), token, anchor));
        return Stream.concat(cued, Inversion.of(syntax, anchor, inversions).stream())
                .min(Comparator.comparingInt(Firmness::firmness)).map(Term::iri)
                .orElse(aimed(syntax, anchor) ? aim : usual);
    }

    /**
     * "She flew there to open a school", "she agreed to open it": that it was opened is not said; it is with "managed
     * to". A verb that is joined to another without a subject of its own is said as firmly as that one.
     */
    private boolean aimed(Syntax syntax, Token anchor) {
        Token at = anchor;
        for (int step = 0; step < DEEPEST && at.head() >= 0; step++) {
            Token above = syntax.sentence().token(at.head());
            boolean infinitive = infinitive(syntax, at);
            switch (at.relation()) {
                case "advcl", "acl" -> {
                    return infinitive && !caused(syntax.sentence(), at) && !leading(syntax.sentence(), above, at);
                }
                case "xcomp", "ccomp" -> {
                    if (infinitive && Syntax.verb(above) && !achieves(syntax.sentence(), above)
                            && !caused(syntax.sentence(), at)) {
                        return true;
                    }
                }
                case "conj" -> {
                    if (infinitive && !infinitive(syntax, above)) {
                        return true;
                    }
                    if (syntax.has(at.index(), "nsubj")) {
                        return false;
                    }
                }
                default -> {
                    return false;
                }
            }
            at = above;
        }
        return false;
    }

    /** ", leading the council to cancel it": the parser takes the participle for an adjective of the council. */
    private boolean caused(Sentence sentence, Token verb) {
        int to = verb.index() - 1;
        while (to > 0 && !sentence.token(to).tag().equals("TO")) {
            to--;
        }
        if (to < 2 || !sentence.token(to - 1).tag().startsWith("NN")) {
            return false;
        }
        int first = NounPhrases.first(sentence, sentence.token(to - 1));
        return first > 0 && sentence.token(first).tag().equals("VBG")
                && sentence.token(first - 1).relation().equals("punct") && achieves(sentence, sentence.token(first));
    }

    /** "They called on the council to pay": the parser has one asked to pay as a clause of its own. */
    private static boolean governed(Syntax syntax, Token verb) {
        return GOVERNED.contains(verb.relation()) || tiedOn(syntax, verb)
                || verb.relation().equals("advcl") && infinitive(syntax, verb) && syntax.has(verb.index(), "nsubj");
    }

    /** "Accused of attacking it", "voted against opening it". */
    private static boolean tiedOn(Syntax syntax, Token verb) {
        return verb.tag().equals("VBG") && verb.index() > 0 && verb.relation().equals("advcl")
                && TYING.contains(syntax.sentence().token(verb.index() - 1).text());
    }

    private static boolean infinitive(Syntax syntax, Token verb) {
        return syntax.children(verb.index(), "mark"::equals).anyMatch(mark -> mark.tag().equals("TO"));
    }

    private boolean achieves(Sentence sentence, Token verb) {
        return achieving.stream().anyMatch(cue -> TokenMatcher.match(cue, sentence, verb.index())
                .filter(end -> end > verb.index()).isPresent());
    }

    /** "Went on to open it": words that lead up to the verb say that it was done. */
    private boolean leading(Sentence sentence, Token above, Token verb) {
        return achieving.stream().anyMatch(cue -> TokenMatcher.match(cue, sentence, above.index())
                .filter(end -> end == verb.index() && end > above.index() + 1).isPresent());
    }

    private static int firmness(Term code) {
        boolean negative = code.string(POLARITY).filter("-"::equals).isPresent();
        return negative ? -1 : CERTAINTIES.indexOf(code.string(CERTAINTY).orElse(CERTAINTIES.getLast()));
    }

    /** Gives a word's auxiliaries and the like, the "no" before its nouns, and the "if" of a condition. */
    private static List<Token> around(Syntax syntax, Token word) {
        int at = word.index();
        Stream<Token> own = syntax.children(at, FUNCTION::contains).flatMap(token -> Stream
                .concat(Stream.of(token), syntax.children(token.index(), "advmod"::equals)));
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
