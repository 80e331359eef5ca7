// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.util.Optional;
import java.util.Set;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.Dated;

/** Finds noun phrases by the tags of the words: what begins at a token, and what ends with a noun. */
final class Nouns {
    private static final Set<String> OPENING = Set.of("DT", "PDT", "PRP$", "WP$", "``", "''");
    private static final Set<String> PLURAL = Set.of("NNS", "NNPS");
    private static final Set<String> NUMBER = Set.of("CD");
    private static final Set<String> INNER = Set.of("nmod", "conj");
    private static final int LONGEST = 8;

    private final Sentence sentence;
    private final Dated times;

    Nouns(Sentence sentence, Dated times) {
        this.times = times;
        this.sentence = sentence;
    }

    /** Gives the noun phrase that begins at a token, past its determiner. */
    Optional<Noun> at(int from) {
        int first = past(from, OPENING);
        int end = first;
        int last = first;
        while (end < Math.min(sentence.size(), first + LONGEST) && continues(first, last, end)) {
            end++;
            last = tag(end - 1).startsWith("NN") ? end : last;
        }
        int whole = last > first ? governor(last - 1, first) + 1 : last;
        return last > first && !dated(last - 1) ? Optional.of(new Noun(first, whole)) : Optional.empty();
    }

    /** Gives the noun phrase that begins at a token, past its determiner, number and owner: "the club's 400 seats". */
    Optional<Noun> among(int from) {
        Optional<Noun> owner = at(past(past(from, OPENING), NUMBER));
        return owner.filter(noun -> noun.last() < sentence.size() && tag(noun.last()).equals("POS"))
                .flatMap(noun -> at(past(noun.last() + 1, NUMBER))).or(() -> owner);
    }

    private int past(int from, Set<String> tags) {
        int at = from;
        while (at < sentence.size() && tags.contains(tag(at))) {
            at++;
        }
        return at;
    }

    /** "humanitarian, development, and economic assistance": a noun that qualifies a later one is not the head. */
    private int governor(int noun, int first) {
        Token token = sentence.token(noun);
        boolean qualifies = token.relation().equals("compound") || token.relation().equals("amod");
        int head = token.head();
        return qualifies && head > noun && head < first + LONGEST && tag(head).startsWith("NN") ? head : noun;
    }

    /** Adjectives, participles and nouns go on; after a noun only nouns do, after a plural only a plain noun. */
    private boolean continues(int first, int last, int at) {
        String tag = tag(at);
        boolean noun = last > first;
        boolean plural = noun && last == at && PLURAL.contains(tag(at - 1));
        if (tag.startsWith("NN")) {
            return !plural || (tag.equals("NNS") && sentence.token(at).head() > at);
        }
        boolean joins = at + 1 < sentence.size() && qualifies(tag(at + 1));
        boolean hyphen = sentence.token(at).text().equals("-") && !sentence.token(at).spaced() && at > first;
        boolean coordinate = (tag.equals("CC") || tag.equals(",")) && at > first && joins
                && (tag(at - 1).startsWith("JJ") || tag(at - 1).equals("VBN"));
        boolean adverb = tag.equals("RB") && joins;
        boolean inner = tag.equals("JJ") && joins && sentence.token(at).head() > at && tag(at + 1).startsWith("NN");
        return hyphen || (noun ? !plural && inner : qualifies(tag) || adverb || coordinate);
    }

    private static boolean qualifies(String tag) {
        return tag.startsWith("JJ") || tag.equals("VBN") || tag.equals("VBG") || tag.equals("VBD")
                || tag.startsWith("NN");
    }

    /** Gives the noun phrase that ends with the noun at a token. */
    Optional<Noun> endingWith(int head) {
        if (head < 0 || head >= sentence.size() || !tag(head).startsWith("NN") || dated(head)) {
            return Optional.empty();
        }
        int first = head;
        while (first > 0 && (tag(first - 1).startsWith("NN") || tag(first - 1).startsWith("JJ"))
                && governedWithin(first - 1, head)) {
            first -= hyphenated(first - 1) ? 3 : 1;
        }
        return Optional.of(new Noun(first, head + 1));
    }

    /** "Left-wing": three tokens are one word. */
    private boolean hyphenated(int at) {
        return at >= 2 && sentence.token(at - 1).text().equals("-") && !sentence.token(at - 1).spaced()
                && !sentence.token(at).spaced();
    }

    /** Gives the head of the phrase that a noun ends: loss, for "the loss of income and output". */
    Optional<Integer> governing(int noun) {
        if (noun < 0 || !tag(noun).startsWith("NN")) {
            return Optional.empty();
        }
        int at = noun;
        Token token = sentence.token(at);
        while (INNER.contains(token.relation()) && token.head() >= 0 && token.head() < at
                && tag(token.head()).startsWith("NN")) {
            at = token.head();
            token = sentence.token(at);
        }
        return Optional.of(at);
    }

    private boolean governedWithin(int at, int head) {
        int governor = sentence.token(at).head();
        return governor > at && governor <= head;
    }

    /** Says whether the noun at a token is the unit of a number: the percent of "3 percent". */
    boolean measures(int at, Lexicon lexicon) {
        return tag(at).startsWith("NN")
                && (lexicon.is(Quantities.UNIT, Lexicon.lower(sentence.token(at).lemma()))
                        || lexicon.is(Quantities.UNIT, Lexicon.lower(sentence.token(at).text())))
                && sentence.dependents(at).anyMatch(token -> NUMBER.contains(token.tag()));
    }

    /** Says whether a token is part of words for a day or a time. */
    boolean dated(int at) {
        return times.holds(sentence.token(at));
    }

    private String tag(int at) {
        return sentence.token(at).tag();
    }

    Token head(Noun noun) {
        return sentence.token(noun.head());
    }
}
