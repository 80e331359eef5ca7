// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.ontology.Authority;
import org.nutgraph.ontology.Known;

/** The names that the authority holds. */
final class AuthorityNames {
    private static final int LONGEST = 8;

    private final NameLexicon lexicon;
    private final Authority authority;

    AuthorityNames(NameLexicon lexicon, Authority authority) {
        this.lexicon = lexicon;
        this.authority = authority;
    }

    List<Name> names(Sentence sentence) {
        List<Name> names = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            Optional<Name> name = longest(sentence, at);
            name.ifPresent(names::add);
            at = name.map(Name::last).orElse(at + 1);
        }
        return names;
    }

    private Optional<Name> longest(Sentence sentence, int at) {
        if (!Shape.nameLike(sentence.token(at), lexicon)) {
            return Optional.empty();
        }
        return IntStream.iterate(Math.min(sentence.size(), at + LONGEST), end -> end > at, end -> end - 1)
                .mapToObj(end -> known(sentence, at, end)).flatMap(Optional::stream).findFirst();
    }

    private Optional<Name> known(Sentence sentence, int at, int end) {
        List<Known> things = authority.named(sentence.text(at, end));
        boolean plain = end - at > 1 || proper(sentence.token(at));
        return things.isEmpty() || !plain
                ? Optional.empty()
                : Optional.of(new Name(sentence, at, end, things.getFirst().type(), Name.Basis.AUTHORITY));
    }

    /** One word alone must be tagged as a name: many places are called like common words. */
    private static boolean proper(Token token) {
        return token.tag().startsWith("NNP") && token.text().length() > 1;
    }
}
