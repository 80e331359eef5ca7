// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.Grammar;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Term;

/**
 * How firmly a clause is said: by its auxiliaries, adverbs and negations, by the verbs and nouns it hangs from
 * ("threatened to", "a plan to"), and by conditions. Of several cues the one that says least is right: "could not" is
 * denied, "would possibly" is possible.
 */
final class Firmness {
    private static final String SCHEME = Lex.NGC + "factuality";
    private static final String CERTAINTY = Lex.NGC + "certainty";
    private static final List<String> CERTAINTIES = List.of("possible", "probable", "certain");
    private static final Set<String> NOMINAL = Set.of("nmod", "obj", "obl", "nsubj:pass", "conj", "dep");
    /** Of equal cues these say least: "predicted that it would" is a prediction. */
    private static final Set<String> HELPING = Set.of("aux", "aux:pass", "mark");
    private static final int DEEPEST = 6;

    private final FirmnessCues cues;
    private final Map<String, Term> inversions = new LinkedHashMap<>();
    private final String usual;
    private final String aim;

    Firmness(Ontology ontology) {
        this.cues = new FirmnessCues(ontology);
        ontology.scheme(SCHEME)
                .forEach(code -> code.strings(Lex.INVERSION).forEach(word -> inversions.put(word, code)));
        this.aim = ontology.scheme(SCHEME).stream().filter(code -> code.string(Lex.PURPOSE).isPresent())
                .map(Term::iri).findFirst().orElse(SCHEME);
        this.usual = ontology.defaultOf(SCHEME).map(Term::iri).orElse(SCHEME);
    }

    /** Says whether no cue set a code. */
    boolean usual(String code) {
        return code.equals(usual);
    }

    /** Gives the IRI of the code where no cue sets one. */
    String usual() {
        return usual;
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
            heard.addAll(Chain.around(syntax, at));
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
        return heard.stream().flatMap(token -> cues.at(syntax.sentence(), token,
                token.index() + (token.tag().startsWith("NN") ? 2 : 1)));
    }

    private String firmest(Syntax syntax, List<Token> heard) {
        return hits(syntax, heard).min(Comparator.comparingInt(Firmness::firmness)).map(Term::iri).orElse(usual);
    }

    private String said(Syntax syntax, Token anchor) {
        Chain chain = Chain.of(syntax, anchor);
        Stream<Term> cued = cued(syntax, chain);
        Stream<Term> open = chain.untensed().stream()
                .filter(verb -> cues.found(syntax, verb).noneMatch(cue -> cue.last() > verb.index() + 1
                        && !syntax.sentence().token(cue.last() - 1).relation().equals("mark")))
                .flatMap(verb -> cues.ofUntensed(syntax.sentence(), verb));
        Stream<Term> tied = chain.nouns().stream().flatMap(noun -> cues.endingAt(syntax.sentence(), noun));
        Stream<Term> others = chain.asked().stream().flatMap(verb -> cues.ofOthers(syntax.sentence(), verb));
        List<Term> all = Stream.of(cued, open, tied, others, circumstances(syntax, anchor),
                Inversion.of(syntax, anchor, inversions).stream(),
                named(syntax, anchor)).flatMap(codes -> codes).toList();
        return threatened(syntax, chain, all).or(() -> all.stream()
                .min(Comparator.comparingInt(Firmness::firmness))).map(Term::iri)
                .orElseGet(() -> unsaid(syntax, anchor));
    }

    /** Where no cue tells: of a noun what is said of its verb that only tells that it happens, else a purpose or a fact. */
    private String unsaid(Syntax syntax, Token anchor) {
        boolean event = anchor.tag().startsWith("NN");
        return Chain.taker(syntax, anchor).or(() -> Chain.doing(syntax, anchor))
                .filter(verb -> event && cues.carries(syntax.sentence(), verb)).map(verb -> said(syntax, verb))
                .orElseGet(() -> aimed(syntax, anchor) ? aim : usual);
    }

    /** "The council cancelled her visit to Lima": the verb tells how firm the event is that its object names. */
    private Stream<Term> named(Syntax syntax, Token anchor) {
        Stream<Term> taken = Chain.taker(syntax, anchor).stream()
                .flatMap(verb -> cues.ofNoun(syntax, verb, verb.index() + 1));
        Stream<Term> tied = Chain.tied(syntax, anchor).stream()
                .flatMap(verb -> cues.ofNoun(syntax, verb, verb.index() + 2));
        return anchor.tag().startsWith("NN") ? Stream.concat(taken, tied) : Stream.of();
    }

    /** "The firm warned that it would leave unless rents fell": under a condition a warning of one's own is a threat. */
    private Optional<Term> threatened(Syntax syntax, Chain chain, List<Term> all) {
        boolean positive = all.stream().noneMatch(code -> firmness(code) < 0);
        return chain.conditional() && positive
                ? chain.own(syntax).stream().flatMap(verb -> cues.conditional(syntax.sentence(), verb)).findFirst()
                : Optional.empty();
    }

    /**
     * "She flew there to open a school", "she agreed to open it": that it was opened is not said; it is with "managed
     * to". A verb that is joined to another without a subject of its own is said as firmly as that one.
     */
    private boolean aimed(Syntax syntax, Token anchor) {
        Token at = anchor;
        for (int step = 0; step < DEEPEST; step++) {
            if (at.head() < 0) {
                return headline(syntax, at);
            }
            Token above = syntax.sentence().token(at.head());
            boolean infinitive = infinitive(syntax, at);
            switch (at.relation()) {
                case "advcl", "acl" -> {
                    return infinitive && !perfect(syntax, at) && !caused(syntax.sentence(), at)
                            && !cues.leads(syntax.sentence(), above, at);
                }
                case "xcomp", "ccomp" -> {
                    if (infinitive && !perfect(syntax, at) && Syntax.verb(above)
                            && !cues.achieves(syntax.sentence(), above)
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

    /** "Ministry to close the port": a headline has no verb for what is going to be. */
    private static boolean headline(Syntax syntax, Token verb) {
        return Syntax.verb(verb) && infinitive(syntax, verb) && syntax.children(verb.index(), "mark"::equals)
                .allMatch(mark -> syntax.children(verb.index(), relation -> relation.startsWith("nsubj"))
                        .anyMatch(subject -> subject.index() < mark.index()));
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
                && sentence.token(first - 1).relation().equals("punct")
                && cues.achieves(sentence, sentence.token(first));
    }

    /** "Is known to have closed it": what has been done is not still to be done. */
    private static boolean perfect(Syntax syntax, Token verb) {
        return verb.tag().equals("VBN") && syntax.children(verb.index(), "aux"::equals)
                .anyMatch(aux -> aux.tag().equals("VB"));
    }

    static boolean infinitive(Syntax syntax, Token verb) {
        return syntax.children(verb.index(), "mark"::equals).anyMatch(mark -> mark.tag().equals("TO"));
    }

    private static int firmness(Term code) {
        return code.denies() ? -1 : CERTAINTIES.indexOf(code.string(CERTAINTY).orElse(CERTAINTIES.getLast()));
    }

    /** A cue that is the anchor itself would make every threat a threat that is only threatened; a longer cue says more. */
    private Stream<Term> cued(Syntax syntax, Chain chain) {
        List<FirmnessCues.Found> found = Stream.of(true, false).flatMap(own -> chain.heard().stream()
                .filter(token -> own == !HELPING.contains(token.relation())))
                .filter(token -> !token.equals(chain.anchor())).flatMap(token -> cues.found(syntax, token)).toList();
        return found.stream().filter(cue -> found.stream().noneMatch(cue::within) && !tensed(syntax, chain, cue))
                .flatMap(cue -> cue.code().stream());
    }

    /** "Suggested that it had closed" is no proposal, as "suggested closing it" is. */
    private boolean tensed(Syntax syntax, Chain chain, FirmnessCues.Found cue) {
        Token verb = syntax.sentence().token(cue.first());
        return cue.last() == cue.first() + 1 && !chain.untensed().contains(verb)
                && cues.ofUntensed(syntax.sentence(), verb).anyMatch(code -> cue.code().equals(Optional.of(code)));
    }

    /** "In the event of a strike, they would close it": the noun and what stands before it are the cue. */
    private Stream<Term> circumstances(Syntax syntax, Token anchor) {
        return syntax.children(anchor.index(), "obl"::equals).flatMap(noun -> cues.at(syntax.sentence(),
                syntax.sentence().token(Grammar.subtree(syntax.sentence(), noun.index()).nextSetBit(0)),
                noun.index() + 1));
    }
}
