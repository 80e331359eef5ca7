// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;

/** The names that the language engine marked. */
final class EngineNames {
    private static final Set<String> BRACKETS = Set.of("(", ")", "[", "]", "\"", "``", "''", ";", ":");

    private final NameLexicon lexicon;

    EngineNames(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Name> names(Sentence sentence) {
        List<Name> names = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            int begin = at;
            int end = endOf(sentence, at);
            lexicon.classOfLabel(sentence.token(at).name())
                    .map(type -> trimmed(new Name(sentence, begin, end, type, Name.Basis.ENGINE)))
                    .filter(name -> sentence.token(name.first()).word() && !lexicon.notAName(name.text()))
                    .ifPresent(names::add);
            at = end;
        }
        return names;
    }

    private static int endOf(Sentence sentence, int from) {
        int end = from + 1;
        while (end < sentence.size() && sentence.token(end).name().equals(sentence.token(from).name())
                && !bracket(sentence.token(end)) && !bracket(sentence.token(end - 1))
                && !address(sentence.token(end)) && !address(sentence.token(end - 1))) {
            end++;
        }
        return end;
    }

    /** A place and the one it lies in are two, whether or not the engine marks the comma too. */
    private static boolean address(Token token) {
        return token.text().equals(",") && token.name().equals("LOCATION");
    }

    private static boolean bracket(Token token) {
        return BRACKETS.contains(token.text());
    }

    /** The engine takes some titles and determiners into a name. */
    private Name trimmed(Name name) {
        int first = name.first();
        while (first < name.last() - 1 && outside(name.sentence(), first)) {
            first++;
        }
        return new Name(name.sentence(), first, name.last(), name.type(), name.basis());
    }

    private boolean outside(Sentence sentence, int at) {
        return sentence.token(at).tag().equals("DT") && !sentence.token(at).capitalised()
                || !sentence.token(at).word();
    }
}
