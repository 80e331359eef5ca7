// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import java.util.Optional;
import java.util.Set;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;

/**
 * Names with two modifiers before one head, joined: "the Harbour and Coast Fund" is one fund, not a coast fund. Only
 * what opens like one noun phrase, and whose first part is no name of its own, is read so.
 */
final class Joined {
    private static final Set<String> AND = Set.of("and", "&");
    private static final Set<String> OPENING = Set.of("DT", "PRP$", "POS", "JJ", "VBN", "CD");
    private static final int LONGEST = 4;

    private final NameLexicon lexicon;

    Joined(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Gives the whole name of which a name with a head noun is only the second half. */
    Optional<Name> whole(Name name) {
        Sentence sentence = name.sentence();
        int and = name.first() - 1;
        boolean headed = name.basis() == Name.Basis.SHAPE || name.basis() == Name.Basis.NOUN;
        if (!headed || name.length() < 2 || and < 1 || !AND.contains(sentence.token(and).text())) {
            return Optional.empty();
        }
        int first = and;
        while (first > 0 && and - first < LONGEST && part(sentence.token(first - 1))) {
            first--;
        }
        boolean opens = first > 0 && opens(sentence.token(first - 1));
        return opens && first < and && lexicon.classOfNoun(sentence.token(and - 1).text()).isEmpty()
                ? Optional.of(new Name(sentence, first, name.last(), name.type(), name.basis()))
                : Optional.empty();
    }

    private boolean part(Token token) {
        return Shape.nameLike(token, lexicon) && lexicon.classOfLabel(token.name()).isEmpty();
    }

    private static boolean opens(Token token) {
        return OPENING.contains(token.tag()) && !token.capitalised()
                || token.tag().equals("DT") || token.tag().equals("PRP$");
    }
}
