// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.Mentions;
import org.nutgraph.extract.refer.References;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Quotation.Speaker;

/** Finds out whom the subject of a verb of speech stands for. */
final class Speakers {
    private static final Set<String> WITHIN = Set.of("det", "amod", "compound", "nmod:poss", "flat", "nummod", "case",
            "advmod", "punct");

    private final SpeechLexicon lexicon;
    private final Mentions mentions;
    private final References references;
    private final Map<String, Entity> agents = new HashMap<>();

    Speakers(SpeechLexicon lexicon, Mentions mentions, List<Entity> agents, References references) {
        this.lexicon = lexicon;
        this.mentions = mentions;
        this.references = references;
        agents.forEach(agent -> this.agents.put(agent.id(), agent));
    }

    /** Gives the speaker a token names, describes or stands for; none if no speaker can be meant. */
    Optional<Speaker> of(Sentence sentence, Token token) {
        return of(sentence, token, false);
    }

    /** Gives the same; beside words between marks any noun can be meant. */
    Optional<Speaker> of(Sentence sentence, Token token, boolean marked) {
        Optional<String> meant = references.of(sentence, token).filter(agents::containsKey);
        if (token.tag().startsWith("PRP")) {
            return lexicon.pronoun(token)
                    ? Optional.of(new Speaker(token.span(), token.text(), meant))
                    : Optional.empty();
        }
        Optional<Mentions.Place> named = agent(sentence, token.index()).or(() -> beside(sentence, token));
        if (named.isPresent()) {
            return named.map(place -> new Speaker(place.span(), words(place), Optional.of(place.entity().id())));
        }
        boolean noun = marked && token.tag().startsWith("NN") && mentions.at(sentence, token.index()).isEmpty();
        return meant.isPresent() || lexicon.sourceNoun(token) || lexicon.agent(sentence, token) || noun
                ? Optional.of(described(sentence, token, meant))
                : Optional.empty();
    }

    /** Says whether a speaker is a person who is known. */
    boolean person(Speaker speaker) {
        return speaker.entity().map(agents::get).filter(agent -> lexicon.person(agent.type())).isPresent();
    }

    private static String words(Mentions.Place place) {
        return place.sentence().text(place.first(), place.last());
    }

    private Optional<Mentions.Place> agent(Sentence sentence, int at) {
        return mentions.at(sentence, at).filter(place -> lexicon.speaks(place.entity().type()));
    }

    /** "The director, Ana Ruiz" and "director Ana Ruiz" name a person beside the noun, "the newspaper Post" a body. */
    private Optional<Mentions.Place> beside(Sentence sentence, Token noun) {
        return sentence.dependents(noun.index())
                .filter(token -> Set.of("appos", "flat", "compound", "dep").contains(token.relation()))
                .filter(token -> token.index() > noun.index())
                .flatMap(token -> agent(sentence, token.index()).stream())
                .filter(place -> lexicon.person(place.entity().type()) || !lexicon.sourceNoun(noun)).findFirst();
    }

    private static Speaker described(Sentence sentence, Token noun, Optional<String> entity) {
        int first = noun.index();
        while (first > 0 && inPhrase(sentence, first - 1, noun.index())) {
            first--;
        }
        return new Speaker(sentence.span(first, noun.index() + 1), sentence.text(first, noun.index() + 1), entity);
    }

    private static boolean inPhrase(Sentence sentence, int at, int noun) {
        Token token = sentence.token(at);
        return token.head() == noun && WITHIN.contains(token.relation()) && token.word()
                || token.head() > at && token.head() < noun && token.word() && inPhrase(sentence, token.head(), noun);
    }
}
