// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import java.util.regex.Pattern;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;

/** The number before the name of a unit of an army or of a court: "the 101st Harbour Division". */
final class Ordinals {
    private static final Pattern ORDINAL = Pattern.compile("\\d+(st|nd|rd|th|d)");

    private final NameLexicon lexicon;

    Ordinals(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Gives the name with the number that belongs to it; the same if none does. */
    Name whole(Name name) {
        Sentence sentence = name.sentence();
        boolean numbered = name.first() > 0 && ordinal(sentence.token(name.first() - 1))
                && lexicon.numbered(name.type());
        return numbered ? new Name(sentence, name.first() - 1, name.last(), name.type(), name.basis()) : name;
    }

    private static boolean ordinal(Token token) {
        return ORDINAL.matcher(token.text()).matches();
    }
}
