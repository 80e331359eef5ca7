// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.article.Article;
import org.nutgraph.article.Span;
import org.nutgraph.extract.Dated;
import org.nutgraph.facts.Figure;
import org.nutgraph.facts.Setting;
import org.nutgraph.ontology.Term;

/** Finds the figures of one sentence. */
final class SentenceFigures {
    private final Article article;
    private final Sentence sentence;
    private final Vocabulary vocabulary;
    private final Pieces pieces;
    private final QuantityReader reader;
    private final NotFigures notFigures;
    private final Moves moves;
    private final Factors factors;
    private final WhatCounts whatCounts;
    private final UnitLabels labels;
    private final Commitment.Stated stated;
    private Optional<Unit> age = Optional.empty();
    private int agedUpTo = -1;

    SentenceFigures(Article article, Sentence sentence, Vocabulary vocabulary, Antecedent antecedent, Dated times,
            InchMarks inches) {
        this.article = article;
        this.sentence = sentence;
        this.vocabulary = vocabulary;
        this.pieces = new Pieces(sentence);
        this.reader = new QuantityReader(pieces, vocabulary.lexicon(), vocabulary.units(), inches.of(pieces));
        this.notFigures = new NotFigures(pieces, vocabulary.lexicon(), times);
        this.moves = new Moves(pieces, vocabulary, reader);
        this.factors = new Factors(pieces, vocabulary);
        this.whatCounts = new WhatCounts(sentence, vocabulary, antecedent,
                new Counted(sentence, vocabulary, times));
        this.labels = new UnitLabels(pieces, vocabulary, times);
        this.stated = vocabulary.commitment().in(sentence, times);
    }

    List<Figure> all() {
        List<Figure> figures = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            List<Quantity> read = read(at);
            read.stream().map(this::reading).filter(found -> !notFigures.holds(found)).map(this::figure)
                    .forEach(figures::add);
            at = read.isEmpty() ? at + 1 : read.getLast().end();
        }
        whatCounts.remember(sentence.size());
        return new TwoSided(article, vocabulary).joined(figures);
    }

    private List<Quantity> read(int at) {
        List<Quantity> moved = moves.read(at);
        return moved.isEmpty() ? factors.read(at).or(() -> reader.read(at)).stream().toList() : moved;
    }

    private Reading reading(Quantity bare) {
        int first = pieces.at(bare.first()).token();
        int last = pieces.at(bare.end() - 1).token() + 1;
        Optional<Unit> years = bare.unit().isEmpty() ? aged(bare, first, last) : Optional.empty();
        Quantity quantity = years.isEmpty()
                ? bare
                : new Quantity(bare.first(), bare.end(), bare.amount(), bare.upper(), years);
        Wording.Found wording = vocabulary.wording().of(sentence, first, last);
        Optional<Integer> verb = factors.verb(quantity) ? Optional.of(first) : Optional.empty();
        boolean compares = quantity.unit().filter(unit -> unit.relative() || Factors.unit(unit)).isPresent();
        Optional<Integer> sign = verb.isPresent()
                ? Optional.of(1)
                : vocabulary.changes().sign(sentence, wording.first(), last, compares);
        return new Reading(quantity, wording, sign, years.isPresent(), verb);
    }

    /** "The mayor, 54, resigned": what stands before the number says that it counts years of age. */
    private Optional<Unit> aged(Quantity bare, int first, int last) {
        Optional<Unit> unit = vocabulary.ages().of(sentence, first, last, bare.value())
                .or(() -> joined(first, last) ? age : Optional.empty());
        age = unit.or(() -> age);
        agedUpTo = unit.isPresent() ? last : agedUpTo;
        return unit;
    }

    /** "Two boys aged 9 and 11." */
    private boolean joined(int first, int last) {
        return agedUpTo >= 0 && agedUpTo < first && first - agedUpTo <= 2 && Ages.bare(sentence, last)
                && sentence.tokens().subList(agedUpTo, first).stream().allMatch(token -> token.text().equals(",")
                        || vocabulary.lexicon().is(Quantities.CONJUNCTION, Lexicon.lower(token.text())));
    }

    private Figure figure(Reading reading) {
        whatCounts.remember(pieces.at(reading.quantity().first()).token());
        WhatCounts.What what = whatCounts.of(reading);
        Wording.Found wording = what.noun().map(words -> vocabulary.wording().past(sentence, reading.wording(),
                words.getLast().index() + 1)).orElse(reading.wording());
        UnitLabels.Label unit = labels.of(reading.quantity().unit(), what.unit(), what.noun(),
                reading.wording().last());
        Term code = vocabulary.wording().code(reading.quantity(), wording.code()).orElseThrow();
        Span span = span(reading, wording);
        return new Figure(span, article.words(span), core(reading.quantity()), Wording.plain(reading.value()),
                reading.lower(code), reading.upper(code), code.iri(), unit.iri(), unit.text(), unit.per(),
                what.noun().map(UnitLabels::text), what.counts(), reading.change(),
                stated.of(wording.first(), wording.last(), reading.change()),
                Setting.NONE,
                sentence.span());
    }

    private Span span(Reading reading, Wording.Found wording) {
        Quantity quantity = reading.quantity();
        Span own = pieces.span(quantity.first(), quantity.end());
        boolean ahead = wording.first() < pieces.at(quantity.first()).token();
        boolean behind = wording.last() > pieces.at(quantity.end() - 1).token() + 1;
        return own.cover(ahead ? sentence.token(wording.first()).span() : own)
                .cover(behind ? sentence.token(wording.last() - 1).span() : own);
    }

    /** The "from" and "between" of a range are its wording. */
    private Span core(Quantity quantity) {
        boolean opened = vocabulary.lexicon().is(Quantities.RANGE_OPENER, pieces.at(quantity.first()).lower());
        return pieces.span(opened ? quantity.first() + 1 : quantity.first(), quantity.end());
    }
}
