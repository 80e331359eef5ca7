// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.util.Optional;
import java.util.Set;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;

/** Finds the noun that a quantity is said of across the words that join them: "the budget was $5 million". */
final class Said {
    private static final Set<String> LOOSE = Set.of("IN", "TO", "CD", "$", "#", "SYM");
    private static final String SUBJECT = "nsubj";
    private static final String OBJECT = "obj";
    /** What takes the place of an object for the parser: "cut the working week". */
    private static final String TIME_OBJECT = "obl:tmod";
    private static final String NAME = "NNP";
    private static final Set<String> COMMON = Set.of("NN", "NNS");
    private static final int HIGHEST = 6;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Nouns nouns;

    Said(Sentence sentence, Lexicon lexicon, Nouns nouns) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.nouns = nouns;
    }

    /** Gives what the quantity at the tokens from first up to, not including, last is said of. */
    Optional<Noun> of(int first, int last, Sort sort) {
        return sentence.tokens().subList(first, last).stream()
                .filter(token -> token.head() < first || token.head() >= last)
                .flatMap(token -> top(token, new Place(first, last, sort)).stream()).findFirst();
    }

    /** Gives the object of a verb, else its subject. */
    Optional<Noun> by(int verb) {
        return dependent(verb, OBJECT).or(() -> subject(verb));
    }

    /** Says whether the quantity at these tokens is the object of a verb. */
    boolean object(int first, int last) {
        return sentence.tokens().subList(first, last).stream().anyMatch(token -> token.relation().equals(OBJECT)
                && token.head() < first && token.head() >= 0 && sentence.token(token.head()).tag().startsWith("VB"));
    }

    private record Place(int first, int last, Sort sort) {}

    /** The words of the quantity that are governed from outside it stand for all of it. */
    private Optional<Noun> top(Token top, Place place) {
        Optional<Noun> own = dependent(top.index(), SUBJECT);
        if (own.isPresent() || top.head() < 0 || (place.sort().timed() && !towards(place.first()))) {
            return own;
        }
        if (top.relation().equals("appos")) {
            return place.sort().plain() ? Optional.empty() : beside(top.head(), place.first());
        }
        return governed(top, place);
    }

    /** The parser hangs sums from prepositions and from other sums: the first word above that is neither governs. */
    private Optional<Noun> governed(Token top, Place place) {
        Token below = top;
        for (int step = 0; step < HIGHEST && below.head() >= 0; step++) {
            Token above = sentence.token(below.head());
            if (!loose(above) && !each(above, place)) {
                return clause(above, below, place);
            }
            Optional<Noun> own = dependent(above.index(), SUBJECT).filter(noun -> noun.head() < place.first());
            if (own.isPresent()) {
                return place.sort().plain() ? Optional.empty() : own;
            }
            below = above;
        }
        return Optional.empty();
    }

    /** "Fell by $4 a barrel": the parser hangs the amount from what it is for each of. */
    private boolean each(Token token, Place place) {
        return token.index() == place.last() + 1 && word(Quantities.PER, place.last());
    }

    private boolean loose(Token token) {
        return LOOSE.contains(token.tag()) || nouns.dated(token.index()) || nouns.measures(token.index(), lexicon);
    }

    private Optional<Noun> clause(Token above, Token below, Place place) {
        boolean tied = towards(place.first()) || place.sort().change();
        boolean put = !place.sort().plain() && place.first() > 0 && word(Quantities.AT, place.first() - 1);
        if (above.tag().startsWith("VB") && above.index() < place.first()) {
            boolean equates = lexicon.is(Quantities.EQUATION, Lexicon.lower(above.lemma()));
            return tied || put || equates
                    ? object(above, place, tied).or(() -> subject(above.index()))
                            .filter(noun -> noun.head() < place.first())
                    : Optional.empty();
        }
        boolean measured = !below.relation().startsWith("obl") || below.relation().equals("obl:npmod");
        boolean adjective = above.tag().startsWith("JJ") || above.tag().startsWith("RB");
        return adjective && (tied || measured && !place.sort().plain())
                ? dependent(above.index(), SUBJECT).or(() -> climbed(above, place))
                : Optional.empty();
    }

    /** "Prices were down 3 percent": what an adverb is of is what its verb is of. */
    private Optional<Noun> climbed(Token adverb, Place place) {
        return adverb.head() >= 0 && adverb.head() < place.first()
                && sentence.token(adverb.head()).tag().startsWith("VB")
                        ? subject(adverb.head())
                        : Optional.empty();
    }

    private Optional<Noun> object(Token verb, Place place, boolean tied) {
        return dependent(verb.index(), OBJECT).filter(noun -> noun.head() < place.first())
                .or(() -> tied
                        ? dependent(verb.index(), TIME_OBJECT).filter(noun -> noun.head() < place.first())
                        : Optional.empty());
    }

    /** "raise the tariff to 25 percent", "from 20 to 30", "fell by 28 percent". */
    private boolean towards(int first) {
        return first > 0 && (word(Quantities.RANGE_JOINER, first - 1) || word(Quantities.BY, first - 1)
                || word(Quantities.RANGE_OPENER, first - 1));
    }

    /** "The price, $5 million, is high"; a name beside money is somebody who has it. */
    private Optional<Noun> beside(int head, int first) {
        return Optional.of(head).filter(noun -> noun < first && !sentence.token(noun).tag().startsWith(NAME))
                .flatMap(noun -> noun(sentence.token(noun)));
    }

    /** The subject of a verb, its own or that of the verb or noun it hangs from. */
    private Optional<Noun> subject(int verb) {
        Token token = sentence.token(verb);
        Optional<Token> own = sentence.dependents(verb).filter(word -> word.relation().startsWith(SUBJECT))
                .filter(word -> word.index() < verb).reduce((first, second) -> second);
        if (own.isPresent()) {
            return own.get().tag().startsWith("W") ? described(token) : noun(own.get());
        }
        if (token.head() < 0) {
            return Optional.empty();
        }
        Token above = sentence.token(token.head());
        return switch (token.relation()) {
            case "xcomp" -> dependent(above.index(), OBJECT).filter(noun -> noun.head() < verb)
                    .or(() -> dependent(above.index(), SUBJECT));
            case "conj" -> dependent(above.index(), SUBJECT);
            case "dep", "parataxis", "acl" -> above.tag().startsWith("VB")
                    ? dependent(above.index(), SUBJECT)
                    : described(token);
            default -> Optional.empty();
        };
    }

    /** "The rover, which weighs 26 kilograms": the noun before the clause that says it. */
    private Optional<Noun> described(Token verb) {
        return Optional.of(verb.head()).filter(head -> head >= 0 && head < verb.index())
                .flatMap(head -> noun(sentence.token(head)));
    }

    private Optional<Noun> dependent(int governor, String relation) {
        return sentence.dependents(governor).filter(token -> token.relation().startsWith(relation)).findFirst()
                .flatMap(this::noun);
    }

    /** Of "the rover Pragyan" what it is, rather than its name. */
    private Optional<Noun> noun(Token token) {
        int before = token.index() - 1;
        boolean named = token.tag().startsWith(NAME) && before >= 0 && COMMON.contains(sentence.token(before).tag())
                && sentence.token(before).head() == token.index();
        return nouns.measures(token.index(), lexicon)
                ? Optional.empty()
                : nouns.endingWith(named ? before : token.index());
    }

    private boolean word(String property, int at) {
        return lexicon.is(property, Lexicon.lower(sentence.token(at).text()));
    }
}
