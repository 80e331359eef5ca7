// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.ontology.Authority;

/**
 * Capitalised words that nothing else knows, where a verb of speech has them as its subject: "says Moss" is a person,
 * "the Lantern reported" a body, for nobody has "the" before the name.
 */
final class Speaking {
    private static final int LONGEST = 3;

    private final NameLexicon lexicon;
    private final Authority authority;
    private final Runs runs;

    Speaking(NameLexicon lexicon, Authority authority) {
        this.lexicon = lexicon;
        this.authority = authority;
        this.runs = new Runs(lexicon);
    }

    List<Name> names(Sentence sentence) {
        List<Name> names = new ArrayList<>();
        for (Runs.Run run : runs.plain(sentence)) {
            if (names(sentence, run) && says(sentence, run.last() - 1)) {
                type(sentence, run).map(type -> new Name(sentence, run.first(), run.last(), type, Name.Basis.BESIDE))
                        .ifPresent(names::add);
            }
        }
        return names;
    }

    /** Nouns for what people and bodies are, written with a capital letter, name none of them. */
    private boolean names(Sentence sentence, Runs.Run run) {
        String last = sentence.token(run.last() - 1).text();
        return run.last() - run.first() <= LONGEST
                && sentence.tokens().subList(run.first(), run.last()).stream()
                        .allMatch(token -> token.tag().equals("NNP") && !lexicon.human(token.text()))
                && !lexicon.generic(last) && !lexicon.other(last) && !lexicon.neverAlone(last)
                && authority.ofDemonym(sentence.text(run.first(), run.last())).isEmpty();
    }

    private boolean says(Sentence sentence, int at) {
        Token subject = sentence.token(at);
        return subject.relation().equals("nsubj") && subject.head() >= 0
                && sentence.token(subject.head()).tag().startsWith("VB") && lexicon.speech(sentence, subject.head());
    }

    private Optional<String> type(Sentence sentence, Runs.Run run) {
        boolean the = run.first() > 0 && sentence.token(run.first() - 1).text().equalsIgnoreCase("the");
        boolean plain = run.first() == 0 || !sentence.token(run.first() - 1).tag().matches("DT|PRP\\$|POS|JJ.*|NN.*");
        boolean initials = AcronymNames.acronym(sentence.token(run.last() - 1));
        return the || initials
                ? lexicon.classOfLabel("ORGANIZATION")
                : lexicon.classOfLabel("PERSON").filter(type -> plain);
    }
}
