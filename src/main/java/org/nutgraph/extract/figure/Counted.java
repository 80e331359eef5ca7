// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.extract.Dated;
import org.nutgraph.extract.Grammar;

/** Finds the noun that a quantity counts or measures, near it or across the verb. */
final class Counted {
    private static final Set<String> COMMON = Set.of("NN", "NNS");
    private static final Set<String> KINDS = Set.of("NN", "JJ");
    private static final Set<String> QUOTES = Set.of("``", "''");

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Nouns nouns;
    private final Said said;
    private final Changes changes;

    Counted(Sentence sentence, Vocabulary vocabulary, Dated times) {
        this.sentence = sentence;
        this.lexicon = vocabulary.lexicon();
        this.changes = vocabulary.changes();
        this.nouns = new Nouns(sentence, times);
        this.said = new Said(sentence, lexicon, nouns);
    }

    /**
     * Gives the noun of the quantity at the tokens from first up to, not including, last.
     * A plain number takes the noun behind it; one with a unit takes what the unit is of, and else what it is said of;
     * how long something took is said of nothing.
     */
    Optional<Noun> of(int first, int last, Sort sort) {
        return partOf(last).or(() -> behind(last, sort.plain()))
                .or(() -> reached(first) ? Optional.empty() : worth(last, sort, Quantities.MONEY_FOR))
                .or(() -> ahead(first)).or(() -> sort.plain() ? members(first) : Optional.empty())
                .or(() -> sort.plain() ? Optional.empty() : putAt(first, sort))
                .or(() -> said.of(first, last, sort).flatMap(this::past)).or(() -> bracketed(first))
                .or(() -> sort.priced() ? worth(last, sort, Quantities.SPENT_ON) : Optional.empty());
    }

    /** Says whether words between a part and its whole stand at a token. */
    boolean partitive(int at) {
        return word(Quantities.PARTITIVE, skipMarks(at));
    }

    /** Says whether somebody gets or has the share at these tokens: "She won 40 percent." */
    boolean taken(int first, int last) {
        return said.object(first, last);
    }

    /** Gives what a verb that multiplies is said of, as in "The board halved its budget" and "Exports doubled". */
    Optional<Noun> multiplied(int verb) {
        return said.by(verb).flatMap(this::past);
    }

    /** "28 percent of voters", "60 of the 400 seats", "hundreds of thousands of jobs", also with marks between. */
    private Optional<Noun> partOf(int last) {
        int at = skipMarks(last);
        return word(Quantities.PARTITIVE, at)
                ? nouns.among(at + 1).flatMap(noun -> past(noun).or(() -> Optional.of(noun).filter(this::alone)))
                : Optional.empty();
    }

    /** "70 percent of the total." */
    private boolean alone(Noun noun) {
        return noun.last() >= sentence.size() || !sentence.token(noun.last()).word();
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
        if (!complement && kind(noun)) {
            return Optional.of(noun);
        }
        return complement
                ? nouns.at(noun.last() + 1).filter(inner -> inner.first() <= noun.last() + 2)
                : Optional.empty();
    }

    /** "The interest rate", "its main rate": which one is meant says what it is, but a sharp increase is of something. */
    private boolean kind(Noun noun) {
        return noun.head() > noun.first() && !changes.noun(sentence, noun.head())
                && KINDS.contains(sentence.token(noun.head() - 1).tag());
    }

    /** "$5 million in funding", "spent $5 million on roads"; a length of time in something is not of it. */
    private Optional<Noun> worth(int last, Sort sort, String joiner) {
        return !sort.plain() && !sort.timed() && word(joiner, last)
                ? nouns.at(last + 1).filter(noun -> noun.first() <= last + 2)
                        .filter(noun -> !nouns.head(noun).tag().startsWith("NNP"))
                : Optional.empty();
    }

    /** "Rose to $5 in early trading": what comes to an amount is not spent. */
    private boolean reached(int first) {
        return first > 0 && (word(Quantities.RANGE_JOINER, first - 1) || word(Quantities.AT, first - 1)
                || word(Quantities.BY, first - 1));
    }

    /** "put the damage at $5 million", "inflation, at 4 percent, is high". */
    private Optional<Noun> putAt(int first, Sort sort) {
        if (first < 2 || !word(Quantities.AT, first - 1)) {
            return Optional.empty();
        }
        int before = sentence.token(first - 2).text().equals(",") ? first - 3 : first - 2;
        Optional<Noun> noun = nouns.governing(before).flatMap(nouns::endingWith);
        return sort.priced() ? noun : noun.flatMap(this::past);
    }

    /** "a budget of $5 million", "tariffs of 5 percent", "goods worth $5 million". */
    private Optional<Noun> ahead(int first) {
        return first >= 2 && (word(Quantities.PARTITIVE, first - 1) || word(Quantities.WORTH, first - 1))
                && !grouping(first - 2)
                        ? nouns.endingWith(first - 2).flatMap(this::past)
                        : Optional.empty();
    }

    /** "Pupils work in groups of three": a group of a number is of those who act, or are acted on, in it. */
    private Optional<Noun> members(int first) {
        return first >= 2 && word(Quantities.PARTITIVE, first - 1) && grouping(first - 2)
                ? Grammar.upward(sentence, first - 2).filter(token -> token.tag().startsWith("VB")).findFirst()
                        .flatMap(verb -> said.by(verb.index())).filter(noun -> noun.last() < first - 1)
                : Optional.empty();
    }

    private boolean grouping(int at) {
        return lexicon.is(Quantities.GROUPING, Lexicon.lower(sentence.token(at).lemma()));
    }

    /** "A girl of six", "people over 65", "two boys aged 9": whose age the number before these tokens is. */
    Optional<Noun> aged(int first) {
        return IntStream.of(first - 1, first - 2).filter(at -> at >= 0).mapToObj(sentence::token)
                .filter(token -> COMMON.contains(token.tag())).findFirst()
                .flatMap(token -> nouns.endingWith(token.index()));
    }

    /** "the levy (12 percent)". */
    private Optional<Noun> bracketed(int first) {
        return first >= 2 && sentence.token(first - 1).text().equals("(")
                ? nouns.endingWith(first - 2).filter(noun -> !nouns.measures(noun.head(), lexicon))
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
