// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.setting;

import java.util.List;
import java.util.Optional;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.Grammar;

/** Which place a figure holds for. */
final class Where {
    private static final String PLURAL = "NNS";

    private final Things things;
    private final Marks marks;

    Where(Things things, Marks marks) {
        this.things = things;
        this.marks = marks;
    }

    Optional<String> of(Site site) {
        List<Token> phrases = site.phrases().stream()
                .filter(phrase -> phrase.relation().equals("nmod:poss") || holds(site, phrase)).toList();
        for (Token phrase : phrases) {
            Optional<String> place = place(site, phrase);
            if (place.isPresent() || elsewhere(site, phrase)) {
                return place;
            }
        }
        return having(site).or(() -> reached(site)).or(() -> told(site)).or(() -> meanwhile(site));
    }

    /** "300 goats in Malta", "300 residents of Malta"; "300 people from Crete" only if a verb says they were there. */
    private boolean holds(Site site, Token phrase) {
        Sentence sentence = site.sentence();
        boolean counted = phrase.head() >= 0 && phrase.head() < sentence.size()
                && site.nouns().contains(sentence.token(phrase.head()))
                && sentence.token(phrase.head()).tag().equals(PLURAL);
        return marks.opens(sentence, phrase, Marks.PLACE)
                || marks.opens(sentence, phrase, Marks.ORIGIN)
                        && site.verb().filter(verb -> marks.leaves(sentence, verb)).isPresent()
                || counted && marks.spans(Marks.MEMBERS, sentence, phrase.index() - 1, phrase.index());
    }

    /** "Seven were killed when a bridge collapsed in Lima": where what happened at the same time did. */
    private Optional<String> meanwhile(Site site) {
        Sentence sentence = site.sentence();
        return site.verb().stream().flatMap(verb -> Site.meanwhile(sentence, verb))
                .flatMap(verb -> Things.phrases(site, verb))
                .filter(phrase -> marks.opens(sentence, phrase, Marks.PLACE))
                .flatMap(phrase -> place(site, phrase).stream()).findFirst();
    }

    /** "Some 300 pilgrims visited Malta", and "300 boats were seen off Malta", where the parser makes "off" the verb's. */
    private Optional<String> reached(Site site) {
        Sentence sentence = site.sentence();
        boolean acts = site.nouns().stream().anyMatch(noun -> noun.relation().startsWith("nsubj"));
        return site.verb().filter(verb -> acts).flatMap(verb -> Grammar.child(sentence, verb.index(), "obj")
                .filter(object -> marks.reaches(sentence, verb)
                        || marks.spans(Marks.PLACE, sentence, object.index() - 1, object.index())))
                .flatMap(object -> things.place(sentence, object));
    }

    /** "Rents in Lima rose by 5 percent": where what the figure is said of is. */
    private Optional<String> told(Site site) {
        Sentence sentence = site.sentence();
        return site.verb().filter(verb -> !marks.speaks(sentence, verb) && !marks.commits(sentence, verb))
                .flatMap(verb -> Grammar.subject(sentence, verb.index()))
                .filter(subject -> !site.nouns().contains(subject)).stream()
                .flatMap(subject -> Things.phrases(site, subject))
                .filter(phrase -> marks.opens(sentence, phrase, Marks.PLACE)
                        || marks.opens(sentence, phrase, Marks.ISSUED)
                        || marks.opens(sentence, phrase, Marks.ORIGIN))
                .flatMap(phrase -> place(site, phrase).stream()).findFirst();
    }

    /** "50 clerks across the country": where it says where itself, what else is told of lies somewhere else. */
    private boolean elsewhere(Site site, Token phrase) {
        return phrase.head() >= 0 && site.nouns().contains(site.sentence().token(phrase.head()))
                && things.placeNoun(site.sentence(), phrase);
    }

    /** "In the north of Ruritania": where the phrase names no place itself, the one that hangs from it. */
    private Optional<String> place(Site site, Token phrase) {
        Sentence sentence = site.sentence();
        return things.place(sentence, phrase)
                .or(() -> Things.phrases(site, phrase).flatMap(inner -> things.place(sentence, inner).stream())
                        .findFirst())
                .or(() -> marks.definite(sentence, phrase) ? things.soleBefore(sentence, phrase) : Optional.empty());
    }

    /** "Ruritania has 30,000 soldiers". */
    private Optional<String> having(Site site) {
        Sentence sentence = site.sentence();
        return site.verb().filter(verb -> !marks.speaks(sentence, verb) && !marks.commits(sentence, verb))
                .flatMap(verb -> Grammar.subject(sentence, verb.index()))
                .flatMap(subject -> things.place(sentence, subject));
    }
}
