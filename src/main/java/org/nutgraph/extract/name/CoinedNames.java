// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;

/** Words in small letters that the text itself makes the name of an initiative: "queueing—a new practice that". */
final class CoinedNames {
    private static final Set<String> DASHES = Set.of("—", "–", "--");
    private static final Set<String> NOUNS = Set.of("NN", "NNS", "VBG");

    private final NameLexicon lexicon;
    private final ContextNames context;

    CoinedNames(NameLexicon lexicon) {
        this.lexicon = lexicon;
        this.context = new ContextNames(lexicon);
    }

    List<Name> names(Sentence sentence) {
        return IntStream.range(1, sentence.size() - 1)
                .filter(at -> alone(sentence, at) && DASHES.contains(sentence.token(at + 1).text())).boxed()
                .flatMap(at -> context.saidBehind(sentence, at + 1).stream()
                        .filter(type -> lexicon.coarse(type).equals("PROGRAM"))
                        .map(type -> new Name(sentence, at, at + 1, type, Name.Basis.CONTEXT)))
                .toList();
    }

    /** One noun without an adjective or another noun before it is being introduced, not described. */
    private static boolean alone(Sentence sentence, int at) {
        Token token = sentence.token(at);
        String before = sentence.token(at - 1).tag();
        return NOUNS.contains(token.tag()) && !token.capitalised() && token.word() && !before.startsWith("NN")
                && !before.startsWith("JJ") && !before.startsWith("DT") && !before.startsWith("PRP$");
    }
}
