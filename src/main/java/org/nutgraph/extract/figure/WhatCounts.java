// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.util.List;
import java.util.Optional;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;

/** Finds what the quantities of a sentence count, from their own words or from those of the figures before them. */
final class WhatCounts {
    private static final int NEAR = 0;
    private static final int FAR = 2;

    private final Sentence sentence;
    private final Vocabulary vocabulary;
    private final Antecedent antecedent;
    private final Counted counted;
    private final Persons persons;
    private int remembered;

    WhatCounts(Sentence sentence, Vocabulary vocabulary, Antecedent antecedent, Counted counted) {
        this.sentence = sentence;
        this.vocabulary = vocabulary;
        this.antecedent = antecedent;
        this.counted = counted;
        this.persons = new Persons(sentence, vocabulary.predicates());
    }

    /** The words for what is counted, the IRI of what it is in the vocabulary, and that of the unit of such things. */
    record What(Optional<List<Token>> noun, Optional<String> counts, String unit) {}

    /** Takes in the nouns up to a token that stand for others: after "the number of births" numbers count births. */
    void remember(int upTo) {
        while (remembered < upTo) {
            counted.meant(remembered).map(this::words)
                    .ifPresent(words -> antecedent.counted(words, sentence.index()));
            remembered++;
        }
    }

    /** Gives what a quantity counts, and keeps it for those behind that do not say it. */
    What of(Reading reading) {
        Optional<List<Token>> own = own(reading);
        Optional<String> predicate = own.isEmpty() && reading.sort().plain()
                ? persons.of(reading.wording().first(), reading.wording().last())
                : Optional.empty();
        Optional<List<Token>> noun = own.or(() -> predicate.isPresent() ? like(predicate) : earlier(reading));
        Measures measures = vocabulary.measures();
        String unit = predicate.map(measures::unitOf).or(() -> noun.map(measures::unit))
                .orElseGet(() -> measures.unit(List.of()));
        Optional<String> told = noun.flatMap(words -> reading.amounts()
                ? measures.measure(words)
                : measures.counted(words)).or(() -> predicate);
        Optional<String> byUnit = reading.quantity().unit().flatMap(Unit::measure);
        return new What(noun, reading.measured() ? byUnit : told.or(() -> byUnit), unit);
    }

    private Optional<List<Token>> own(Reading reading) {
        int first = reading.wording().first();
        int last = reading.wording().last();
        Optional<List<Token>> noun = (reading.verb().isPresent()
                ? counted.multiplied(reading.verb().get())
                : reading.aged() ? counted.aged(first) : counted.of(first, last, reading.sort())).map(this::words);
        noun.filter(words -> !reading.aged()).ifPresent(words -> keep(words, reading));
        return noun;
    }

    private void keep(List<Token> words, Reading reading) {
        int here = sentence.index();
        Sort sort = reading.sort();
        if (sort.plain() || sort.change()) {
            antecedent.counted(words, here);
        }
        if (!sort.plain() && !sort.timed()) {
            antecedent.measured(words, here, kind(reading));
        }
        if (reading.relative() && counted.partitive(reading.wording().last())) {
            antecedent.shared(words, here);
        }
    }

    /** "33 million people were hit. Eight million were displaced": what was counted last, if it is of this kind. */
    private Optional<List<Token>> like(Optional<String> predicate) {
        return antecedent.counted(sentence.index(), FAR)
                .filter(words -> vocabulary.measures().measure(words).equals(predicate));
    }

    private Optional<List<Token>> earlier(Reading reading) {
        int here = sentence.index();
        Sort sort = reading.sort();
        int first = reading.wording().first();
        if (sort.change()) {
            return antecedent.measured(here).or(() -> antecedent.counted(here, FAR));
        }
        if (sort.plain()) {
            return antecedent.counted(here, NEAR);
        }
        Optional<List<Token>> beside = !sort.timed() && vocabulary.changes().adds(sentence, first)
                ? antecedent.measured(here, kind(reading))
                : Optional.empty();
        return beside.or(() -> reading.relative() && counted.taken(first, reading.wording().last())
                ? antecedent.shared(here, FAR)
                : Optional.empty());
    }

    /** Percents and points are told of the same thing. */
    private static String kind(Reading reading) {
        return reading.relative() ? "" : reading.quantity().unit().map(Unit::iri).orElse("");
    }

    private List<Token> words(Noun noun) {
        return sentence.tokens().subList(noun.first(), noun.last());
    }
}
