// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;

/** Initials that nothing else knows, but that do something, or that "the" comes before: mostly bodies. */
final class ActingInitials {
    private static final int SHORTEST = 3;
    private static final Set<String> SUBJECTS = Set.of("nsubj", "obl:agent");
    private static final Set<String> BEHIND = Set.of("HYPH", "CD", "POS");

    private final NameLexicon lexicon;

    ActingInitials(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Name> names(Sentence sentence) {
        return IntStream.range(0, sentence.size()).filter(at -> initials(sentence.token(at)) && acts(sentence, at))
                .boxed().flatMap(at -> body(sentence, at).stream()).toList();
    }

    private Optional<Name> body(Sentence sentence, int at) {
        return lexicon.classOfLabel("ORGANIZATION")
                .map(type -> new Name(sentence, at, at + 1, type, Name.Basis.REPEATED));
    }

    private boolean initials(Token token) {
        return token.text().length() >= SHORTEST && token.tag().startsWith("NNP") && token.name().equals("O")
                && token.text().codePoints().allMatch(Character::isUpperCase) && !lexicon.notAName(token.text())
                && !lexicon.title(token.text());
    }

    private static boolean acts(Sentence sentence, int at) {
        String next = at + 1 < sentence.size() ? sentence.token(at + 1).tag() : "";
        boolean alone = !next.startsWith("NN") && !BEHIND.contains(next);
        boolean the = at > 0 && sentence.token(at - 1).text().equalsIgnoreCase("the");
        Token token = sentence.token(at);
        boolean subject = SUBJECTS.contains(token.relation()) && token.head() >= 0
                && sentence.token(token.head()).tag().startsWith("VB");
        return alone && (the || subject);
    }
}
