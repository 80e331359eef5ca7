// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.quote;

import java.util.Optional;
import java.util.Set;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.Mentions;
import org.nutgraph.facts.Quotation.Speaker;

/** Finds out whom the subject of a verb of speech stands for. */
final class Speakers {
    private static final Set<String> WITHIN = Set.of("det", "amod", "compound", "nmod:poss", "flat", "nummod", "case",
            "advmod", "punct");

    private final SpeechLexicon lexicon;
    private final Running text;
    private final Mentions mentions;
    private final People people;

    Speakers(SpeechLexicon lexicon, Running text, Mentions mentions, People people) {
        this.lexicon = lexicon;
        this.text = text;
        this.mentions = mentions;
        this.people = people;
    }

    /** Gives the speaker a token names, describes or stands for; none if no speaker can be meant. */
    Optional<Speaker> of(Sentence sentence, Token token, Optional<String> lastSpeaker) {
        if (token.tag().startsWith("PRP")) {
            return pronoun(sentence, token, lastSpeaker);
        }
        Optional<Mentions.Place> named = agent(sentence, token.index()).or(() -> beside(sentence, token));
        if (named.isPresent()) {
            return named.map(place -> new Speaker(place.span(), words(place), Optional.of(place.entity().id())));
        }
        return lexicon.sourceNoun(token) ? Optional.of(described(sentence, token)) : Optional.empty();
    }

    private static String words(Mentions.Place place) {
        return place.sentence().text(place.first(), place.last());
    }

    private Optional<Mentions.Place> agent(Sentence sentence, int at) {
        return mentions.at(sentence, at).filter(place -> lexicon.speaks(place.entity().type()));
    }

    /** "The director, Ana Ruiz" and "director Ana Ruiz" name a person beside the noun. */
    private Optional<Mentions.Place> beside(Sentence sentence, Token noun) {
        return sentence.dependents(noun.index())
                .filter(token -> Set.of("appos", "flat", "compound").contains(token.relation()))
                .filter(token -> token.index() > noun.index())
                .flatMap(token -> agent(sentence, token.index()).stream())
                .filter(place -> lexicon.person(place.entity().type())).findFirst();
    }

    private Optional<Speaker> pronoun(Sentence sentence, Token token, Optional<String> lastSpeaker) {
        Optional<String> gender = lexicon.pronoun(token.text());
        int at = text.at(sentence, token.index());
        return gender.map(known -> new Speaker(token.span(), token.text(), people.behind(known, at, lastSpeaker)));
    }

    private Speaker described(Sentence sentence, Token noun) {
        int first = noun.index();
        while (first > 0 && inPhrase(sentence, first - 1, noun.index())) {
            first--;
        }
        boolean definite = sentence.dependents(noun.index()).noneMatch(
                token -> token.relation().equals("det") && !token.lemma().equalsIgnoreCase("the"))
                && noun.tag().equals("NN");
        int from = first;
        Optional<String> holder = definite
                ? people.holder(sentence.text(Math.max(from, bare(sentence, from)), noun.index() + 1),
                        text.at(sentence, noun.index()))
                        .or(() -> people.holder(noun.lemma(), text.at(sentence, noun.index())))
                : Optional.empty();
        return new Speaker(sentence.span(from, noun.index() + 1), sentence.text(from, noun.index() + 1), holder);
    }

    private static int bare(Sentence sentence, int first) {
        return sentence.token(first).tag().equals("DT") ? first + 1 : first;
    }

    private static boolean inPhrase(Sentence sentence, int at, int noun) {
        Token token = sentence.token(at);
        return token.head() == noun && WITHIN.contains(token.relation()) && token.word()
                || token.head() > at && token.head() < noun && token.word() && inPhrase(sentence, token.head(), noun);
    }
}
