// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.ontology.Authority;

/** Capitalised words that nothing else knows, before the noun that says what they name: "the Green Roofs initiative". */
final class Followed {
    private static final Set<String> LED_BY = Set.of("DT", "PRP$", "POS", "JJ", "IN");
    private static final Set<String> KINDS = Set.of("PROGRAM", "PLACE", "ORG");

    private final NameLexicon lexicon;
    private final Authority authority;
    private final Runs runs;

    Followed(NameLexicon lexicon, Authority authority) {
        this.lexicon = lexicon;
        this.authority = authority;
        this.runs = new Runs(lexicon);
    }

    List<Name> names(Sentence sentence) {
        List<Name> names = new ArrayList<>();
        for (Runs.Run run : runs.named(sentence, at -> owned(sentence, at) || determined(sentence, at))) {
            noun(sentence, run.last()).filter(type -> led(sentence, run) && proper(sentence, run))
                    .filter(type -> !determined(sentence, run.first()) || lexicon.coarse(type).equals("PLACE"))
                    .map(type -> new Name(sentence, run.first(), run.last(), type, Name.Basis.CONTEXT))
                    .ifPresent(names::add);
        }
        return names;
    }

    /** Whose programme it is stands before its name, so the name is no owner, whatever the engine makes of it. */
    private static boolean owned(Sentence sentence, int first) {
        String before = first > 0 ? sentence.token(first - 1).tag() : "";
        return before.equals("PRP$") || before.equals("POS");
    }

    /** "The Moss station": nobody has "the" before the name, whatever the engine makes of it. */
    private static boolean determined(Sentence sentence, int first) {
        return sentence.token(first).name().equals("PERSON") && first > 0
                && sentence.token(first - 1).text().equalsIgnoreCase("the");
    }

    /** An adjective before the noun says of what kind or country something is, and is no name. */
    private boolean proper(Sentence sentence, Runs.Run run) {
        return authority.ofDemonym(sentence.text(run.first(), run.last())).isEmpty()
                && sentence.token(run.last() - 1).tag().startsWith("NNP")
                && !sentence.token(run.first() - 1).tag().equals("TO");
    }

    /** The noun must end its phrase: in "the Green Roofs programme office" it is the office that is spoken of. */
    private Optional<String> noun(Sentence sentence, int at) {
        boolean noun = at < sentence.size() && sentence.token(at).tag().equals("NN")
                && !sentence.token(at).capitalised();
        boolean ends = noun && (at + 1 == sentence.size() || !goesOn(sentence.token(at + 1)));
        return Optional.of(at).filter(ok -> ends).flatMap(index -> lexicon.classOfNoun(sentence.token(index).text()))
                .filter(type -> KINDS.contains(lexicon.coarse(type)));
    }

    private static boolean goesOn(Token token) {
        return token.tag().startsWith("NN") || token.tag().equals("HYPH") || token.tag().equals("POS");
    }

    private static boolean led(Sentence sentence, Runs.Run run) {
        return run.first() > 0 && LED_BY.contains(sentence.token(run.first() - 1).tag());
    }
}
