// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.setting;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.Cues;
import org.nutgraph.facts.Figure;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;

/** The vocabulary's words that tie a figure to a place, a time, a thing or somebody who gives it. */
final class Marks {
    static final String PLACE = Lex.NGC + "heldIn";
    static final String ORIGIN = Lex.NGC + "comesFrom";
    static final String MEMBERS = Lex.NGC + "membersOf";
    static final String THING = Lex.NGC + "belongsTo";
    static final String ISSUED = Lex.NGC + "issuedBy";
    static final String SINCE = Lex.NGC + "beginsAt";
    static final String UNTIL = Lex.NGC + "endsAt";
    static final String REACHED = Lex.NGC + "reachedPlace";
    private static final String LEFT = Lex.NGC + "leftPlace";
    private static final String WRITTEN = Lex.NGC + "writtenSource";
    private static final String DEFINITE = Lex.NGC + "definite";
    static final String YEAR_BACK = Lex.NGC + "sameDaysAYearBack";
    static final String COMPARED = Lex.NGC + "comparedWith";
    static final String COMPARED_ON = Lex.NGC + "comparedOn";
    private static final String FACTOR = Lex.NGC + "fold";
    private static final int LONGEST = 6;
    private static final Set<String> BETWEEN = Set.of("DT", "IN");

    private final Cues marks;
    private final Cues referring;
    private final Cues speaking;
    private final Cues committing;
    private final Set<String> nouns;

    Marks(Ontology ontology) {
        this.marks = new Cues(ontology, "figureSetting");
        this.referring = new Cues(ontology, "reference");
        this.speaking = new Cues(ontology, "speech");
        this.committing = new Cues(ontology, "committing");
        this.nouns = ontology.nouns(Lex.NGC + "committing");
    }

    /** Says whether a phrase is opened by words of a kind. */
    boolean opens(Sentence sentence, Token phrase, String kind) {
        return marks.opens(kind, sentence, phrase);
    }

    /** Says whether words of a kind end before a token, with an article or preposition between at most. */
    boolean before(Sentence sentence, int end, String kind) {
        return IntStream.range(Math.max(0, end - LONGEST), end)
                .anyMatch(from -> marks.spans(kind, sentence, from, end)
                        || from < end - 1 && BETWEEN.contains(sentence.token(end - 1).tag())
                                && marks.spans(kind, sentence, from, end - 1));
    }

    /** Says whether the tokens from first up to, not including, last are words of a kind. */
    boolean spans(String kind, Sentence sentence, int first, int last) {
        return first >= 0 && marks.spans(kind, sentence, first, last);
    }

    /** Says whether a verb has the place where it happens as its object: visit, hit. */
    boolean reaches(Sentence sentence, Token verb) {
        return marks.spans(REACHED, sentence, verb.index(), verb.index() + 1);
    }

    /** Says whether with a verb "from" gives the place where something is: evacuate, rescue. */
    boolean leaves(Sentence sentence, Token verb) {
        return marks.spans(LEFT, sentence, verb.index(), verb.index() + 1);
    }

    /** Says whether the tokens from first up to, not including, last mean the same days of the year before. */
    boolean yearBack(Sentence sentence, int first, int last) {
        return marks.spans(YEAR_BACK, sentence, first, last);
    }

    /** Says whether a figure is what something is multiplied by, and so told beside another. */
    boolean factor(Figure figure) {
        return figure.unit().equals(FACTOR);
    }

    /** Says whether a noun stands for something named before: the country. */
    boolean definite(Sentence sentence, Token noun) {
        return sentence.dependents(noun.index()).anyMatch(word -> word.relation().equals("det")
                && referring.spans(DEFINITE, sentence, word.index(), word.index() + 1));
    }

    /** Says whether a noun is for something put forward: a threat, a plan, an offer. */
    boolean putForward(Token noun) {
        return nouns.contains(noun.lemma().toLowerCase(Locale.ROOT));
    }

    /** Says whether a noun is for something written that gives numbers: a report, data. */
    boolean written(Sentence sentence, Token noun) {
        return marks.spans(WRITTEN, sentence, noun.index(), noun.index() + 1);
    }

    /** Says whether a verb gives words or numbers of its subject. */
    boolean speaks(Sentence sentence, Token verb) {
        return Site.verb(verb) && speaking.at(sentence, verb.index()).isPresent();
    }

    /** Says whether a verb puts forward a plan or a threat of its subject. */
    boolean commits(Sentence sentence, Token verb) {
        return Site.verb(verb) && committing.at(sentence, verb.index()).isPresent();
    }
}
