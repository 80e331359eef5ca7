// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.quote;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.Grammar;
import org.nutgraph.facts.Quotation.Speaker;

/** Whom words are spoken to: "told the council", "said to Ruiz", "in a letter to Ruiz she wrote". */
final class Addressees {
    private static final Set<String> OBJECT = Set.of("obj", "iobj");
    private static final String TOWARDS = "to";

    private final SpeechLexicon lexicon;
    private final Speakers speakers;

    Addressees(SpeechLexicon lexicon, Speakers speakers) {
        this.lexicon = lexicon;
        this.speakers = speakers;
    }

    /** Gives whom the verb at a place speaks to, if it says so; nobody speaks to himself. */
    Optional<Speaker> of(Running.Word verb, Attribution by) {
        Sentence sentence = verb.sentence();
        int at = verb.token().index();
        if (lexicon.speech(sentence, at).isEmpty()) {
            return Optional.empty();
        }
        boolean telling = lexicon.telling(sentence, at);
        Stream<Speaker> objects = sentence.dependents(at).filter(token -> OBJECT.contains(token.relation()))
                .flatMap(token -> speakers.of(sentence, token, telling).stream());
        return Stream.concat(objects, towards(sentence, at)).filter(speaker -> !same(speaker, by)).findFirst();
    }

    private Stream<Speaker> towards(Sentence sentence, int verb) {
        Stream<Token> phrases = sentence.dependents(verb).filter(token -> token.relation().startsWith("obl"));
        return phrases.flatMap(token -> Stream.concat(Stream.of(token).filter(word -> marked(sentence, word)),
                lexicon.utterance(token)
                        ? sentence.dependents(token.index()).filter(word -> marked(sentence, word))
                        : Stream.empty()))
                .flatMap(token -> speakers.of(sentence, token).stream());
    }

    private static boolean marked(Sentence sentence, Token noun) {
        return Grammar.child(sentence, noun.index(), "case").filter(word -> word.lemma().equals(TOWARDS)).isPresent();
    }

    private static boolean same(Speaker speaker, Attribution by) {
        return speaker.entity().isPresent() && speaker.entity().equals(by.entity())
                || by.speaker().filter(other -> other.span().overlaps(speaker.span())).isPresent();
    }
}
