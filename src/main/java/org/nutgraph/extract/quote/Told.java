// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.article.Span;
import org.nutgraph.extract.Cues;
import org.nutgraph.extract.Grammar;
import org.nutgraph.facts.Quotation;

/** Finds what is told without marks: "Ruiz said the road was closed", "the road, according to Ruiz, was closed". */
final class Told {
    private static final int SHORTEST = 3;
    private static final int LONGEST_INSERTION = 4;
    private static final Set<String> BREAKS = Set.of(";", ":");
    private static final Set<String> MARKS = Set.of(",", ".", ";", ":", "-", "--", "—", "–", "\"", "''", "``", "'");

    private final SpeechLexicon lexicon;
    private final Running text;
    private final Passages passages;
    private final Attributions attributions;

    Told(SpeechLexicon lexicon, Running text, Passages passages, Attributions attributions) {
        this.lexicon = lexicon;
        this.text = text;
        this.passages = passages;
        this.attributions = attributions;
    }

    /** Gives what a sentence tells; parts of it may stand between marks. */
    List<Quotation> of(Sentence sentence) {
        List<Quotation> found = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            if (!passages.hold(text.at(sentence, token.index()))) {
                spoken(sentence, token).ifPresent(found::add);
                sourced(sentence, token).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<Quotation> spoken(Sentence sentence, Token verb) {
        if (lexicon.speech(sentence, verb.index()).isEmpty() || attributions.silenced(sentence, verb.index())) {
            return Optional.empty();
        }
        return content(sentence, verb).flatMap(words -> attributions.governed(sentence, verb.index(), false)
                .flatMap(by -> quotation(sentence, words, by)));
    }

    private Optional<BitSet> content(Sentence sentence, Token verb) {
        Optional<BitSet> clause = Grammar.child(sentence, verb.index(), "ccomp").filter(head -> !asks(sentence, head))
                .map(head -> clause(sentence, head));
        if (clause.isPresent() || !inserted(sentence, verb)) {
            return clause.or(() -> leading(sentence, verb));
        }
        BitSet rest = Grammar.subtree(sentence, verb.head());
        rest.andNot(Grammar.subtree(sentence, verb.index()));
        return Optional.of(rest);
    }

    /** "She had seen the dam, Ruiz told us": the parser takes what was told for a clause beside the telling. */
    private static Optional<BitSet> leading(Sentence sentence, Token verb) {
        return Grammar.child(sentence, verb.index(), "advcl").filter(clause -> clause.index() < verb.index()
                && clause.tag().startsWith("VB") && !clause.tag().equals("VBG")
                && sentence.dependents(clause.index()).anyMatch(child -> child.relation().startsWith("nsubj"))
                && sentence.dependents(clause.index()).noneMatch(child -> child.relation().equals("mark")))
                .map(clause -> Grammar.subtree(sentence, clause.index()))
                .filter(words -> words.nextSetBit(0) == 0 && words.length() < sentence.size()
                        && sentence.token(words.length()).text().equals(","));
    }

    /** ", she said," stands in what is said; "; she asked the court to wait" does not. */
    private static boolean inserted(Sentence sentence, Token verb) {
        if (!verb.relation().equals("parataxis") || verb.head() < 0) {
            return false;
        }
        boolean joined = sentence.tokens().subList(Math.min(verb.head(), verb.index()),
                Math.max(verb.head(), verb.index())).stream().noneMatch(token -> BREAKS.contains(token.text()));
        return joined && Grammar.child(sentence, verb.index(), "xcomp").isEmpty();
    }

    /** What another speaker adds, ", the agency reported", and a further verb of speech are no part of the clause. */
    private BitSet clause(Sentence sentence, Token head) {
        BitSet words = Grammar.subtree(sentence, head.index());
        sentence.dependents(head.index()).filter(token -> token.relation().equals("parataxis")
                || Attributions.further(lexicon, sentence, token))
                .forEach(token -> {
                    words.andNot(Grammar.subtree(sentence, token.index()));
                    words.clear(words.previousSetBit(token.index()) + 1, token.index());
                });
        return words;
    }

    /** "Asked whether", "explained how long" put a question; they do not give an answer. */
    private static boolean asks(Sentence sentence, Token clause) {
        BitSet words = Grammar.subtree(sentence, clause.index());
        Token first = sentence.token(words.nextSetBit(0));
        return first.tag().startsWith("W") && first.index() <= clause.index()
                || sentence.dependents(clause.index()).anyMatch(token -> token.relation().equals("mark")
                        && !token.lemma().equals("that") && token.tag().equals("IN"));
    }

    private Optional<Quotation> sourced(Sentence sentence, Token token) {
        Optional<Cues.Hit> hit = lexicon.source(sentence, token.index());
        if (hit.isEmpty()) {
            return Optional.empty();
        }
        int name = token.head() >= 0 ? token.head() : token.index();
        int governor = sentence.token(name).head() >= 0 ? sentence.token(name).head() : sentence.token(name).index();
        BitSet words = Grammar.subtree(sentence, governor);
        words.andNot(Grammar.subtree(sentence, name));
        words.andNot(Grammar.subtree(sentence, token.index()));
        return attributions.sourceName(sentence, hit.get()).flatMap(speaker -> quotation(sentence, words,
                new Attribution(sentence.text(hit.get().first(), hit.get().last()), text.at(sentence, token.index()),
                        Optional.of(speaker), false)));
    }

    private Optional<Quotation> quotation(Sentence sentence, BitSet words, Attribution by) {
        int cue = sentence.token(0).index() + by.at() - text.begin(sentence);
        int first = words.nextSetBit(0);
        if (first < 0) {
            return Optional.empty();
        }
        boolean around = first < cue && words.stream()
                .anyMatch(at -> at > cue && sentence.token(at).word());
        boolean inside = around && words.nextSetBit(cue) - cue <= LONGEST_INSERTION;
        int end = inside || first > cue ? words.length() : Math.min(cue, words.length());
        int speaker = by.speaker().map(found -> found.span().begin()).orElse(-1);
        while (end > first && (MARKS.contains(sentence.token(end - 1).text())
                || first < cue && end <= cue && sentence.token(end - 1).span().begin() >= speaker
                        && sentence.token(first).span().begin() < speaker)) {
            end--;
        }
        while (first < end && (MARKS.contains(sentence.token(first).text())
                || sentence.token(first).relation().equals("mark"))) {
            first++;
        }
        return end - first < SHORTEST
                ? Optional.empty()
                : Optional.of(quotation(sentence.span(first, end), sentence, by, first, end));
    }

    private static Quotation quotation(Span span, Sentence sentence, Attribution by, int first, int end) {
        return new Quotation(span, sentence.text(first, end), Quotation.Kind.INDIRECT, by.speaker(),
                by.to(), Optional.of(by.cue()), sentence.span());
    }
}
