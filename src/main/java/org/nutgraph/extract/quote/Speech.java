// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.article.Span;
import org.nutgraph.extract.Mentions;
import org.nutgraph.facts.Quotation;
import org.nutgraph.facts.Quotation.Kind;

/** Goes through an article once, from sentence to sentence, and keeps in mind who spoke last. */
final class Speech {
    private static final int REACH = 2;
    private static final int WHOLE = 4;
    private static final int SHORTEST = 3;
    private static final Set<String> STOPS = Set.of(".", "!", "?", "...");

    private final AnnotatedArticle article;
    private final Running text;
    private final Passages passages;
    private final Attributions attributions;
    private final Told told;
    private final Mentions mentions;
    private final List<Quotation> found = new ArrayList<>();

    /** Who spoke last, where, and the cue that said so. */
    private record Last(Quotation quotation, int end, int block) {}

    private Optional<Last> last = Optional.empty();

    Speech(AnnotatedArticle article, Running text, Passages passages, Attributions attributions, Told told,
            Mentions mentions) {
        this.article = article;
        this.text = text;
        this.passages = passages;
        this.attributions = attributions;
        this.told = told;
        this.mentions = mentions;
    }

    List<Quotation> quotations() {
        int next = 0;
        for (Sentence sentence : text.sentences()) {
            while (next < passages.all().size() && passages.all().get(next).open() < text.end(sentence)) {
                passage(passages.all().get(next++));
            }
            told.of(sentence).forEach(quotation -> tell(quotation, sentence));
        }
        return found;
    }

    /** "He said that the offer was 'far too little' for his members": the marks stand in what is told. */
    private void tell(Quotation quotation, Sentence sentence) {
        int first = found.size();
        while (first > 0 && found.get(first - 1).sentence().overlaps(sentence.span())) {
            first--;
        }
        List<Quotation> parts = found.subList(first, found.size());
        if (parts.stream().noneMatch(part -> part.kind() != Kind.INDIRECT && part.span().overlaps(quotation.span()))) {
            add(quotation, text.end(sentence), sentence.block());
            return;
        }
        parts.replaceAll(part -> part.kind() == Kind.MIXED && quotation.span().contains(part.span())
                && part.speaker().flatMap(Quotation.Speaker::entity)
                        .equals(quotation.speaker().flatMap(Quotation.Speaker::entity))
                                ? part.within(quotation.span())
                                : part);
    }

    private void add(Quotation quotation, int end, int block) {
        found.add(asWritten(quotation));
        last = Optional.of(new Last(quotation, end, block));
    }

    private void passage(Passage passage) {
        int block = text.word(passage.open()).block();
        Optional<Attribution> own = attributions.of(passage);
        Kind kind = kind(passage, own);
        if (own.isPresent()) {
            if (own.get().adjacent() || !titled(passage)) {
                lookBack(passage, own.get());
                add(quotation(passage, kind, own.get().speaker(), own.get().to(), Optional.of(own.get().cue())),
                        passage.close(), block);
            }
        } else if (kind == Kind.DIRECT) {
            Optional<Quotation> carried = carried(passage);
            add(quotation(passage, kind, carried.flatMap(Quotation::speaker), carried.flatMap(Quotation::to),
                    carried.flatMap(Quotation::cue)), passage.close(), block);
        }
    }

    /** The language engine straightens marks and spaces; words are given as the article has them. */
    private Quotation asWritten(Quotation quotation) {
        Optional<Quotation.Speaker> speaker = quotation.speaker().map(
                by -> new Quotation.Speaker(by.span(), article.article().words(by.span()), by.entity()));
        Optional<Quotation.Speaker> to = quotation.to().map(
                whom -> new Quotation.Speaker(whom.span(), article.article().words(whom.span()), whom.entity()));
        return new Quotation(quotation.span(), article.article().words(quotation.span()), quotation.kind(), speaker, to,
                quotation.cue(), quotation.sentence(), quotation.told());
    }

    /** Speech that went on over a paragraph's end belongs to whom its end is given to. */
    private void lookBack(Passage passage, Attribution own) {
        if (passage.continues() && !found.isEmpty() && found.getLast().speaker().isEmpty()) {
            Quotation open = found.removeLast();
            found.add(asWritten(new Quotation(open.span(), open.text(), open.kind(), own.speaker(),
                    own.to(), Optional.of(own.cue()), open.sentence(), open.told())));
        }
    }

    private Quotation quotation(Passage passage, Kind kind, Optional<Quotation.Speaker> speaker,
            Optional<Quotation.Speaker> to, Optional<String> cue) {
        Span span = text.span(passage.first(), passage.last());
        Span around = text.word(passage.first()).sentence().span()
                .cover(text.word(passage.last() - 1).sentence().span());
        return new Quotation(span, article.article().words(span), kind, speaker, to, cue, around);
    }

    /** A whole sentence begins with a capital and ends with a stop or goes on after its cue. */
    private Kind kind(Passage passage, Optional<Attribution> own) {
        boolean begins = IntStream.range(passage.first(), passage.last()).mapToObj(at -> text.word(at).token())
                .filter(Token::word).findFirst().filter(Speech::capital).isPresent();
        boolean stops = STOPS.contains(text.word(passage.last() - 1).text())
                || passage.last() < passage.close() && text.word(passage.last()).text().equals(",");
        boolean goesOn = own.isEmpty() ? interrupted(passage) : own.get().adjacent() && interrupted(passage);
        boolean whole = begins && (own.isPresent() && own.get().adjacent() || stops && sentence(passage));
        return whole || goesOn || passage.continues() ? Kind.DIRECT : Kind.MIXED;
    }

    private static boolean capital(Token token) {
        return token.capitalised() || Character.isDigit(token.text().codePointAt(0));
    }

    private boolean sentence(Passage passage) {
        boolean verb = IntStream.range(passage.first(), passage.last()).mapToObj(at -> text.word(at).token().tag())
                .anyMatch(tag -> Set.of("VBZ", "VBP", "VBD", "MD", "VB").contains(tag));
        return verb && passage.last() - passage.first() >= SHORTEST && !titled(passage);
    }

    /** "A," she said, "and b." goes on where the attribution ends with a comma. */
    private boolean interrupted(Passage passage) {
        return text.sameBlock(passage.open() - 1, passage.open())
                && text.word(passage.open() - 1).text().equals(",")
                && last.filter(known -> known.quotation().kind() == Kind.DIRECT && known.end() < passage.open()
                        && passage.open() - known.end() < 2 * WHOLE + REACH
                        && known.block() == text.word(passage.open()).block()).isPresent();
    }

    /** Says whether it looks like the name of something: every longer word has a capital, and no stop ends it. */
    private boolean titled(Passage passage) {
        List<Token> words = IntStream.range(passage.first(), passage.last()).mapToObj(at -> text.word(at).token())
                .filter(token -> token.text().length() >= WHOLE).toList();
        return passage.last() - passage.first() > 1 && !words.isEmpty() && words.stream().allMatch(Speech::capital);
    }

    /** Gives the quotation whose speaker goes on speaking, where nobody else comes between. */
    private Optional<Quotation> carried(Passage passage) {
        int block = text.word(passage.open()).block();
        return last.filter(known -> passage.continues() || known.block() == block && !others(known, passage)
                || known.block() == block - 1 && speechOnly(block) && endsWithSpeech(known))
                .map(Last::quotation).filter(quotation -> quotation.speaker().isPresent());
    }

    private boolean others(Last known, Passage passage) {
        Optional<String> speaker = known.quotation().speaker().flatMap(Quotation.Speaker::entity);
        Span between = text.span(known.end(), passage.open());
        int from = text.word(known.end()).sentence().index() + 1;
        int to = text.word(passage.open()).sentence().index() + 1;
        return text.sentences().subList(Math.min(from, to), to).stream()
                .flatMap(sentence -> mentions.in(sentence).stream())
                .anyMatch(place -> between.contains(place.span()) && !speaker.equals(Optional.of(place.entity().id()))
                        && place.entity().type().endsWith("Person"));
    }

    private boolean speechOnly(int block) {
        return text.in(block).flatMap(sentence -> sentence.tokens().stream()
                .map(token -> text.at(sentence, token.index())))
                .noneMatch(at -> text.word(at).token().word() && !passages.hold(at));
    }

    /** Says whether nothing but the attribution follows the last speech in its block. */
    private boolean endsWithSpeech(Last known) {
        int at = Math.min(known.end(), text.size() - 1);
        int from = text.word(at).block() == known.block() ? at : at - 1;
        return IntStream.range(from, text.size()).takeWhile(next -> text.sameBlock(from, next))
                .allMatch(next -> text.word(next).sentence().index() == text.word(from).sentence().index());
    }
}
