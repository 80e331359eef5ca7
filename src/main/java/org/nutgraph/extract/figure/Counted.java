// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.util.Optional;
import java.util.Set;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.Dated;

/** Finds the noun that a quantity counts or measures, near it or across the verb. */
final class Counted {
    private static final Set<String> PREPOSITIONS = Set.of("IN", "TO");
    private static final String SUBJECT = "nsubj";
    private static final Set<String> QUOTES = Set.of("``", "''");
    private static final String OBJECT = "obj";

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Nouns nouns;

    Counted(Sentence sentence, Lexicon lexicon, Dated times) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.nouns = new Nouns(sentence, times);
    }

    /**
     * Gives the noun of the quantity at the tokens from first up to, not including, last.
     * A plain number takes the noun behind it; one with a unit takes what the unit is of, and else what it is said of;
     * how long something took is said of nothing.
     */
    Optional<Noun> of(int first, int last, boolean plain, boolean timed) {
        return partOf(last).or(() -> behind(last, plain)).or(() -> spentOn(last, plain)).or(() -> ahead(first))
                .or(() -> said(first, last, timed))
                .or(() -> bracketed(first));
    }

    /** "28 percent of voters", "60 of the 400 seats", "hundreds of thousands of jobs", also with marks between. */
    private Optional<Noun> partOf(int last) {
        int at = skipMarks(last);
        return word(Quantities.PARTITIVE, at) ? nouns.among(at + 1).flatMap(this::past) : Optional.empty();
    }

    private Optional<Noun> behind(int last, boolean plain) {
        int at = skipMarks(last);
        if (at >= sentence.size() || sentence.token(at).tag().equals("DT")) {
            return Optional.empty();
        }
        if (isHyphen(at)) {
            Optional<Noun> compound = nouns.at(at + 1);
            return plain ? compound.map(noun -> new Noun(at + 1, at + 2)) : compound;
        }
        return nouns.at(at).filter(noun -> plain || (noun.first() == at && !nouns.dated(at))).flatMap(this::past);
    }

    /** "a 204 percent increase in arrivals" is of arrivals; without it, the increase says nothing of what it counts. */
    private Optional<Noun> past(Noun noun) {
        if (!transparent(noun.head())) {
            return Optional.of(noun);
        }
        boolean complement = word(Quantities.PARTITIVE, noun.last()) || word(Quantities.MONEY_FOR, noun.last());
        return complement
                ? nouns.at(noun.last() + 1).filter(inner -> inner.first() <= noun.last() + 2)
                : Optional.empty();
    }

    /** "$5 million in funding". */
    private Optional<Noun> spentOn(int last, boolean plain) {
        return !plain && word(Quantities.MONEY_FOR, last)
                ? nouns.at(last + 1).filter(noun -> noun.first() == last + 1)
                        .filter(noun -> !nouns.head(noun).tag().startsWith("NNP"))
                : Optional.empty();
    }

    /** "a budget of $5 million", "tariffs of 5 percent". */
    private Optional<Noun> ahead(int first) {
        return first >= 2 && word(Quantities.PARTITIVE, first - 1)
                ? nouns.endingWith(first - 2).flatMap(this::past)
                : Optional.empty();
    }

    /** The words of the quantity that are governed from outside it stand for all of it. */
    private Optional<Noun> said(int first, int last, boolean timed) {
        return sentence.tokens().subList(first, last).stream()
                .filter(token -> token.head() < first || token.head() >= last)
                .flatMap(token -> saidOf(token.index(), first, timed).stream()).findFirst();
    }

    /** "the budget was $5 million", "raise the tariff to 25 percent", "arrivals fell by 28 percent". */
    private Optional<Noun> saidOf(int number, int first, boolean timed) {
        Token token = governed(number);
        Optional<Noun> own = dependent(number, SUBJECT);
        if (own.isPresent() || timed || token.head() < 0) {
            return own;
        }
        Token verb = sentence.token(token.head());
        boolean argument = token.relation().startsWith("obl") || token.relation().startsWith(OBJECT)
                || token.relation().startsWith("xcomp") || token.relation().startsWith("ccomp")
                || token.relation().startsWith("adv") || token.relation().startsWith("nmod");
        boolean moves = verb.index() < number && verb.tag().startsWith("VB") && argument;
        boolean equates = lexicon.is(Quantities.EQUATION, Lexicon.lower(verb.lemma()));
        boolean towards = first > 0 && (word(Quantities.RANGE_JOINER, first - 1) || word(Quantities.BY, first - 1)
                || word(Quantities.RANGE_OPENER, first - 1));
        if (!moves || (!equates && !towards)) {
            return Optional.empty();
        }
        boolean object = sentence.dependents(verb.index())
                .anyMatch(noun -> noun.relation().startsWith(OBJECT) && noun.index() < first);
        return dependent(verb.index(), object ? OBJECT : SUBJECT).filter(noun -> noun.head() < first);
    }

    /** "raised to $40": the parser hangs the sum from the preposition, and that from the verb. */
    private Token governed(int number) {
        Token token = sentence.token(number);
        boolean loose = token.relation().equals("dep") && token.head() == number - 1
                && PREPOSITIONS.contains(sentence.token(token.head()).tag());
        return loose ? sentence.token(token.head()) : token;
    }

    private Optional<Noun> dependent(int governor, String relation) {
        return sentence.dependents(governor).filter(token -> token.relation().startsWith(relation)).findFirst()
                .flatMap(token -> nouns.endingWith(token.index())).flatMap(this::past);
    }

    /** "the levy (12 percent)". */
    private Optional<Noun> bracketed(int first) {
        return first >= 2 && sentence.token(first - 1).text().equals("(")
                ? nouns.endingWith(first - 2)
                : Optional.empty();
    }

    /** Gives what the noun at a token stands for, if it stands for another and says which: migrants. */
    Optional<Noun> meant(int at) {
        return transparent(at) && word(Quantities.PARTITIVE, at + 1) ? nouns.at(at + 2) : Optional.empty();
    }

    /** Says whether the noun at a token stands for another: the number of migrants. */
    boolean transparent(int at) {
        return lexicon.is(Quantities.TRANSPARENT, Lexicon.lower(sentence.token(at).lemma()))
                || lexicon.is(Quantities.TRANSPARENT, Lexicon.lower(sentence.token(at).text()));
    }

    private boolean word(String property, int at) {
        return at < sentence.size() && lexicon.is(property, Lexicon.lower(sentence.token(at).text()));
    }

    private boolean isHyphen(int at) {
        return sentence.token(at).text().equals("-") && !sentence.token(at).spaced();
    }

    private int skipMarks(int at) {
        int next = at;
        while (next < sentence.size() && QUOTES.contains(sentence.token(next).tag())) {
            next++;
        }
        return next;
    }
}
