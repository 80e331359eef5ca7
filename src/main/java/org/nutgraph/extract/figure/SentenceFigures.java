// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.article.Article;
import org.nutgraph.article.Span;
import org.nutgraph.extract.Dated;
import org.nutgraph.facts.Figure;
import org.nutgraph.facts.Setting;
import org.nutgraph.ontology.Term;

/** Finds the figures of one sentence. */
final class SentenceFigures {
    private static final int NEAR = 0;
    private static final int FAR = 2;

    private final Article article;
    private final Sentence sentence;
    private final Vocabulary vocabulary;
    private final Antecedent antecedent;
    private final Dated times;
    private final Pieces pieces;
    private final QuantityReader reader;
    private final NotFigures notFigures;
    private final Counted counted;
    private int remembered;

    SentenceFigures(Article article, Sentence sentence, Vocabulary vocabulary, Antecedent antecedent, Dated times) {
        this.article = article;
        this.sentence = sentence;
        this.vocabulary = vocabulary;
        this.antecedent = antecedent;
        this.times = times;
        this.pieces = new Pieces(sentence);
        this.reader = new QuantityReader(pieces, vocabulary.lexicon(), vocabulary.units());
        this.notFigures = new NotFigures(pieces, vocabulary.lexicon(), times);
        this.counted = new Counted(sentence, vocabulary.lexicon(), times);
    }

    List<Figure> all() {
        List<Figure> figures = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            int from = at;
            Optional<Quantity> quantity = reader.read(at).flatMap(found -> unlessMove(found, from));
            quantity.filter(found -> !notFigures.holds(found)).map(this::figure).ifPresent(figures::add);
            at = quantity.map(Quantity::end).orElse(at + 1);
        }
        remember(sentence.size());
        return new TwoSided(article, vocabulary).joined(figures);
    }

    /** "rose from 7 to 12" gives two figures, where it was and where it came to, and no range. */
    private Optional<Quantity> unlessMove(Quantity quantity, int at) {
        boolean opened = quantity.upper().isPresent() && opened(quantity) > quantity.first();
        boolean moved = opened && vocabulary.changes().moves(sentence, pieces.at(at).token());
        return moved ? reader.single(at + 1) : Optional.of(quantity);
    }

    private void remember(int upTo) {
        while (remembered < upTo) {
            counted.meant(remembered).map(noun -> sentence.tokens().subList(noun.first(), noun.last()))
                    .ifPresent(words -> antecedent.counted(words, sentence.index()));
            remembered++;
        }
    }

    private Figure figure(Quantity read) {
        int first = pieces.at(read.first()).token();
        int last = pieces.at(read.end() - 1).token() + 1;
        Quantity quantity = read.unit().isPresent() ? read : aged(read, first, last);
        remember(first);
        Wording.Found wording = vocabulary.wording().of(sentence, first, last);
        Optional<Integer> sign = vocabulary.changes().sign(sentence, wording.first(), last, share(quantity));
        BigDecimal value = sign.filter(way -> way < 0).isPresent() ? quantity.value().negate() : quantity.value();
        Span core = pieces.span(opened(quantity), quantity.end());
        Span span = pieces.span(quantity.first(), quantity.end())
                .cover(wording.first() < first ? sentence.token(wording.first()).span() : core)
                .cover(wording.last() > last ? sentence.token(wording.last() - 1).span() : core);
        Optional<List<Token>> of = of(quantity, wording, sign.isPresent());
        Labelled unit = unit(quantity, of, wording.last());
        Term code = vocabulary.wording().code(quantity, wording.code()).orElseThrow();
        return new Figure(span, article.words(span), core, Wording.plain(value), low(quantity, code, sign),
                high(quantity, code, sign), code.iri(), unit.iri(), unit.label(), unit.per(), of.map(this::text),
                of.flatMap(vocabulary.measures()::measure).or(() -> quantity.unit().flatMap(Unit::measure)),
                sign.isPresent(), vocabulary.commitment().of(sentence, wording.first(), wording.last(), times),
                Setting.NONE, sentence.span());
    }

    /** "The mayor, 54, resigned": what stands before the number says that it counts years of age. */
    private Quantity aged(Quantity bare, int first, int last) {
        Optional<Unit> unit = vocabulary.ages().of(sentence, first, last, bare.value());
        return unit.isEmpty()
                ? bare
                : new Quantity(bare.first(), bare.end(), bare.amount(), bare.upper(), unit);
    }

    /** The "from" and "between" of a range are its wording. */
    private int opened(Quantity quantity) {
        return vocabulary.lexicon().is(Quantities.RANGE_OPENER, pieces.at(quantity.first()).lower())
                ? quantity.first() + 1
                : quantity.first();
    }

    private static boolean share(Quantity quantity) {
        return quantity.unit().filter(Unit::relative).isPresent();
    }

    private Optional<List<Token>> of(Quantity quantity, Wording.Found wording, boolean change) {
        boolean plain = quantity.unit().isEmpty();
        Optional<List<Token>> noun = counted.of(wording.first(), wording.last(), plain, timed(quantity))
                .map(found -> sentence.tokens().subList(found.first(), found.last()));
        noun.filter(words -> plain || change).ifPresent(words -> antecedent.counted(words, sentence.index()));
        return noun.or(() -> plain || change
                ? antecedent.within(sentence.index(), change ? FAR : NEAR)
                : Optional.empty());
    }

    private static boolean timed(Quantity quantity) {
        return quantity.unit().filter(unit -> unit.measure().isPresent() && !unit.relative()).isPresent();
    }

    private record Labelled(String iri, String label, Optional<String> per) {}

    private Labelled unit(Quantity quantity, Optional<List<Token>> of, int last) {
        String iri = quantity.unit().map(Unit::iri).or(() -> of.map(vocabulary.measures()::unit))
                .orElseGet(() -> vocabulary.measures().unit(List.of()));
        String named = vocabulary.units().named(iri).map(Unit::label).orElse(iri);
        String label = quantity.unit().isPresent() ? named : of.map(this::text).orElse(named);
        int behind = of.map(words -> words.getLast().index() + 1).filter(end -> end > last).orElse(last);
        return rate(iri, label, last).or(() -> rate(iri, label, behind))
                .orElseGet(() -> new Labelled(iri, label, Optional.empty()));
    }

    /** "20 people a day": the unit is a rate, if the vocabulary has it; its label and what it is per say it in any case. */
    private Optional<Labelled> rate(String iri, String label, int at) {
        boolean per = at + 1 < sentence.size()
                && vocabulary.lexicon().is(Quantities.PER, Lexicon.lower(sentence.token(at).text()));
        return per
                ? vocabulary.units().behind(pieces, pieces.firstOf(at + 1), BigDecimal.ONE)
                        .filter(found -> found.unit().measure().isPresent())
                        .map(found -> new Labelled(vocabulary.units().per(iri, found.unit()).map(Unit::iri).orElse(iri),
                                label + "/" + found.unit().label(), Optional.of(found.unit().iri())))
                : Optional.empty();
    }

    private Optional<BigDecimal> low(Quantity quantity, Term code, Optional<Integer> sign) {
        boolean falls = sign.filter(way -> way < 0).isPresent();
        BigDecimal end = falls
                ? quantity.upper().map(Amount::value).orElse(quantity.amount().value()).negate()
                : quantity.amount().value();
        return Wording.lower(code, end);
    }

    private Optional<BigDecimal> high(Quantity quantity, Term code, Optional<Integer> sign) {
        boolean falls = sign.filter(way -> way < 0).isPresent();
        BigDecimal end = falls
                ? quantity.amount().value().negate()
                : quantity.upper().map(Amount::value).orElse(quantity.amount().value());
        return Wording.upper(code, end);
    }

    private String text(List<Token> words) {
        StringBuilder text = new StringBuilder();
        for (Token word : words) {
            text.append(text.isEmpty() || !word.spaced() ? "" : " ").append(word.text());
        }
        return text.toString();
    }
}
