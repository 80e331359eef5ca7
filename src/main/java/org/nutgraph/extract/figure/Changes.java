// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.util.Optional;
import java.util.function.Supplier;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;

/** Finds whether a number says by how much something rose or fell. */
final class Changes {
    static final String SCHEME = Lex.NGC + "change";
    private static final String COMPARED = Lex.NGC + "comparedWith";
    private static final int REACH = 12;

    private final Cues verbs;
    private final Cues nouns;
    private final Cues compared;
    private final Lexicon lexicon;

    Changes(Ontology ontology, Lexicon lexicon) {
        this.verbs = new Cues(ontology, SCHEME, Quantities.CHANGE_VERB);
        this.nouns = new Cues(ontology, SCHEME, Quantities.CHANGE_NOUN);
        this.compared = new Cues(ontology, Lex.NGC + "figureSetting", Lex.CUE);
        this.lexicon = lexicon;
    }

    /** Gives 1 for a rise by the number at these tokens, -1 for a fall, nothing if it is no change. */
    Optional<Integer> sign(Sentence sentence, int first, int last, boolean share) {
        return behind(sentence, last, share).or(() -> ahead(sentence, first, share))
                .flatMap(hit -> hit.code().string(Quantities.SIGN)).map(Integer::valueOf);
    }

    /** Says whether a number at a token is told beside another: behind a comma, or compared with it. */
    boolean adds(Sentence sentence, int first) {
        return first > 0 && (sentence.token(first - 1).text().equals(",")
                || lexicon.is(Quantities.MOVE_OPENER, Lexicon.lower(sentence.token(first - 1).text()))
                || compared.before(sentence, first)
                        .filter(hit -> hit.code().iri().equals(COMPARED)).isPresent());
    }

    /** Says whether a noun is for a change: increase. */
    boolean noun(Sentence sentence, int at) {
        return nouns.at(sentence, at).isPresent();
    }

    /** Says whether a verb of change stands close before a token. */
    boolean moves(Sentence sentence, int end) {
        return nearestVerb(sentence, end).isPresent();
    }

    /** "a 204 percent increase", "28 percent lower", "a 5 percent annual rise". */
    private Optional<Cues.Hit> behind(Sentence sentence, int last, boolean share) {
        if (!share || last >= sentence.size()) {
            return Optional.empty();
        }
        boolean adjective = sentence.token(last).tag().startsWith("JJ") && last + 1 < sentence.size();
        return nouns.at(sentence, last).or(() -> adjective ? nouns.at(sentence, last + 1) : Optional.empty());
    }

    private Optional<Cues.Hit> ahead(Sentence sentence, int first, boolean share) {
        if (first == 0) {
            return Optional.empty();
        }
        String word = Lexicon.lower(sentence.token(first - 1).text());
        if (lexicon.is(Quantities.BY, word)) {
            return nearestVerb(sentence, first - 1);
        }
        if (lexicon.is(Quantities.PARTITIVE, word)) {
            return nouns.before(sentence, first - 1);
        }
        return share ? verbs.before(sentence, first) : Optional.empty();
    }

    private Optional<Cues.Hit> nearestVerb(Sentence sentence, int end) {
        for (int at = end - 1; at >= Math.max(0, end - REACH); at--) {
            Optional<Cues.Hit> hit = verbs.at(sentence, at).or(nounAt(sentence, at));
            if (hit.isPresent()) {
                return hit;
            }
        }
        return Optional.empty();
    }

    private Supplier<Optional<Cues.Hit>> nounAt(Sentence sentence, int at) {
        return () -> sentence.token(at).tag().startsWith("NN") ? nouns.at(sentence, at) : Optional.empty();
    }
}
