// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.setting;

import java.util.List;
import java.util.Optional;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.Grammar;

/** Which place a figure holds for. */
final class Where {
    private final Things things;
    private final Marks marks;

    Where(Things things, Marks marks) {
        this.things = things;
        this.marks = marks;
    }

    Optional<String> of(Site site) {
        Sentence sentence = site.sentence();
        List<Token> phrases = site.phrases().stream()
                .filter(phrase -> phrase.relation().equals("nmod:poss") || marks.opens(sentence, phrase, Marks.PLACE))
                .toList();
        for (Token phrase : phrases) {
            Optional<String> place = place(site, phrase);
            if (place.isPresent() || elsewhere(site, phrase)) {
                return place;
            }
        }
        return having(site).or(() -> reached(site)).or(() -> told(site));
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
                        || marks.opens(sentence, phrase, Marks.ISSUED))
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
                        .findFirst());
    }

    /** "Ruritania has 30,000 soldiers". */
    private Optional<String> having(Site site) {
        Sentence sentence = site.sentence();
        return site.verb().filter(verb -> !marks.speaks(sentence, verb) && !marks.commits(sentence, verb))
                .flatMap(verb -> Grammar.subject(sentence, verb.index()))
                .flatMap(subject -> things.place(sentence, subject));
    }
}
