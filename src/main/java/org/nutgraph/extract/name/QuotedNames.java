// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import java.util.ArrayList;
import java.util.List;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;

/** Capitalised words between marks, behind the noun that says what they name: 'the newspaper "Die Glocke"'. */
final class QuotedNames {
    private static final int LONGEST = 6;

    private final NameLexicon lexicon;
    private final ContextNames context;

    QuotedNames(NameLexicon lexicon) {
        this.lexicon = lexicon;
        this.context = new ContextNames(lexicon);
    }

    List<Name> names(Sentence sentence) {
        List<Name> names = new ArrayList<>();
        for (int mark = 1; mark + 2 < sentence.size(); mark++) {
            int first = mark + 1;
            int last = QuoteMarks.twofold(sentence.token(mark)) ? end(sentence, first) : first;
            if (last > first) {
                context.saidBefore(sentence, first)
                        .ifPresent(type -> names.add(new Name(sentence, first, last, type, Name.Basis.CONTEXT)));
            }
        }
        return names;
    }

    /** Gives the index of the closing mark if all before it is written like a name, else where it began. */
    private int end(Sentence sentence, int first) {
        int at = first;
        while (at < sentence.size() && at < first + LONGEST && !QuoteMarks.twofold(sentence.token(at))) {
            if (!sentence.token(at).capitalised() && !lexicon.joiner(sentence.token(at).text())) {
                return first;
            }
            at++;
        }
        boolean closed = at < sentence.size() && QuoteMarks.twofold(sentence.token(at)) && at > first;
        return closed && named(sentence.token(first)) && named(sentence.token(at - 1)) ? at : first;
    }

    private boolean named(Token token) {
        return Shape.nameLike(token, lexicon);
    }
}
