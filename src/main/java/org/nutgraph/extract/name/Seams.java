// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import java.util.Set;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;

/**
 * Where one name ends and the next begins although only a small word, or nothing, stands between. The engine sees names
 * by what they are made of: where it has marked both sides, but not what joins them, they are two.
 */
final class Seams {
    private static final String NONE = "O";
    private static final String LOCATION = "LOCATION";
    private static final String PERSON = "PERSON";
    /** Where something is, or who it is with, is told behind a name and is hardly ever part of it. */
    private static final Set<String> LOCATING = Set.of("in", "on", "to");
    private static final Set<String> ASIDE = Set.of("at", "with");

    private Seams() {}

    /** Says whether the word at an index begins another name than the one that ends before an earlier index. */
    static boolean parts(Sentence sentence, int end, int at) {
        if (end == 0) {
            return false;
        }
        Token before = sentence.token(end - 1);
        Token next = sentence.token(at);
        return at == end ? turns(before, next) : joined(sentence.token(end), before, next);
    }

    /** A body or place, and then a person. */
    private static boolean turns(Token before, Token next) {
        return next.name().equals(PERSON) && !before.name().equals(NONE) && !before.name().equals(PERSON);
    }

    private static boolean joined(Token joiner, Token before, Token next) {
        String word = joiner.text();
        if (!joiner.name().equals(NONE) || word.equals("of")) {
            return false;
        }
        boolean marked = !before.name().equals(NONE) && !next.name().equals(NONE);
        return switch (joiner.tag()) {
            case "CC" -> AcronymNames.acronym(next) || marked && !next.name().equals(LOCATION);
            case "IN", "TO" -> ASIDE.contains(word) || LOCATING.contains(word) && next.name().equals(LOCATION)
                    || marked && !next.name().equals(LOCATION);
            default -> false;
        };
    }
}
