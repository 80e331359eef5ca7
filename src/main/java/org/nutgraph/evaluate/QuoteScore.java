// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How well quotations and their speakers were found.
 *
 * @param expected the quotations there are
 * @param found    the quotations found
 * @param right    the quotations found that are there
 * @param speakers of these, those with the right speaker, or rightly left open
 * @param guessed  of these, those given to the wrong speaker
 */
public record QuoteScore(int expected, int found, int right, int speakers, int guessed) {
    private static final double ENOUGH = 0.6;

    /** A quotation: its words, its kind (direct, mixed or indirect) and the name of its speaker, empty if open. */
    public record Quote(String text, String kind, Optional<String> speaker) {}

    /** Takes what there is and what was found, and gives the counts. */
    public static QuoteScore of(List<Quote> expected, List<Quote> found) {
        List<Quote> open = new ArrayList<>(found);
        int right = 0;
        int speakers = 0;
        int guessed = 0;
        for (Quote quote : expected) {
            Optional<Quote> match = open.stream().filter(other -> same(quote, other)).findFirst();
            if (match.isPresent()) {
                open.remove(match.get());
                boolean agrees = match.get().speaker().equals(quote.speaker());
                right++;
                speakers += agrees ? 1 : 0;
                guessed += !agrees && match.get().speaker().isPresent() ? 1 : 0;
            }
        }
        return new QuoteScore(expected.size(), found.size(), right, speakers, guessed);
    }

    /** Quotations are the same if most of their words are, and both or neither stand between marks. */
    private static boolean same(Quote one, Quote other) {
        Set<String> shared = words(one.text());
        shared.retainAll(words(other.text()));
        int most = Math.max(words(one.text()).size(), words(other.text()).size());
        return told(one) == told(other) && shared.size() >= ENOUGH * most;
    }

    private static boolean told(Quote quote) {
        return quote.kind().equalsIgnoreCase("indirect");
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).strip().split("[^\\p{L}\\p{N}]+", -1)));
    }

    /** Gives the counts of two texts together. */
    public QuoteScore plus(QuoteScore other) {
        return new QuoteScore(expected + other.expected, found + other.found, right + other.right,
                speakers + other.speakers, guessed + other.guessed);
    }

    /** Gives the share of what was found that is right, from 0 to 1; 1 if nothing was found. */
    public double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    /** Gives the share of what there is that was found, from 0 to 1; 1 if there is nothing. */
    public double recall() {
        return expected == 0 ? 1 : (double) right / expected;
    }

    /** Gives the share of what was rightly found that has the right speaker, from 0 to 1. */
    public double speakerAccuracy() {
        return right == 0 ? 1 : (double) speakers / right;
    }
}
