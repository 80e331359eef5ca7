// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;

/**
 * People behind their titles whose family name is a place's too: "Prime Minister Ana Lima". The engine may mark the place
 * and nothing else.
 */
final class Titled {
    private static final String PLACE = "LOCATION";
    private static final String PERSON = "PERSON";
    private static final int LONGEST = 3;

    private final NameLexicon lexicon;

    Titled(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Name> names(Sentence sentence) {
        List<Name> names = new ArrayList<>();
        for (int at = 0; at + 1 < sentence.size(); at++) {
            if (sentence.token(at).capitalised() && lexicon.title(sentence.token(at).text())) {
                behind(sentence, at + 1).ifPresent(names::add);
            }
        }
        return names;
    }

    private Optional<Name> behind(Sentence sentence, int first) {
        int end = first;
        while (end < sentence.size() && proper(sentence.token(end))) {
            end++;
        }
        boolean named = end - first > 1 && end - first <= LONGEST && !sentence.token(first).name().equals(PLACE)
                && sentence.token(end - 1).name().equals(PLACE);
        int last = end;
        return lexicon.classOfLabel(PERSON).filter(type -> named)
                .map(type -> new Name(sentence, first, last, type, Name.Basis.CONTEXT));
    }

    private boolean proper(Token token) {
        return token.tag().equals("NNP") && token.capitalised() && !lexicon.title(token.text());
    }
}
