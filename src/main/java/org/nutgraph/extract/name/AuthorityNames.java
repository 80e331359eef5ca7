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
    private static final long PROMINENT = 1_000_000;

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
        if (!Shape.nameLike(sentence.token(at), lexicon) || !begins(sentence, at)) {
            return Optional.empty();
        }
        return IntStream.iterate(Math.min(sentence.size(), at + LONGEST), end -> end > at, end -> end - 1)
                .mapToObj(end -> known(sentence, at, end)).flatMap(Optional::stream).findFirst();
    }

    /** A word that another is stuck to may go on. */
    private boolean begins(Sentence sentence, int at) {
        boolean stuck = at + 1 < sentence.size() && !sentence.token(at + 1).spaced();
        return stuck || authority.begins(sentence.token(at).text());
    }

    private Optional<Name> known(Sentence sentence, int at, int end) {
        return things(sentence, at, end).stream()
                .filter(thing -> !lexicon.coarse(thing.type()).equals("OTHER")).findFirst()
                .filter(thing -> !address(sentence, at, end))
                .filter(thing -> end - at > 1 || alone(sentence.token(at), thing) && !adjectival(sentence, end))
                .map(thing -> new Name(sentence, at, end, thing.type(), Name.Basis.AUTHORITY));
    }

    /** One word must be written as the authority writes it, several may lack its accents. */
    private List<Known> things(Sentence sentence, int at, int end) {
        boolean name = sentence.token(end - 1).capitalised() && end - at > 1;
        return name ? authority.like(sentence.text(at, end)) : authority.named(sentence.text(at, end));
    }

    /** A place and the one it lies in, a comma between, are two. */
    private static boolean address(Sentence sentence, int at, int end) {
        return sentence.tokens().subList(at, end).stream().anyMatch(token -> token.text().equals(","));
    }

    /**
     * One word alone names a place only: many bodies and people are called like common words. The engine must see some
     * name in it, unless the place is so prominent that nobody would call anything else so without saying it.
     */
    private boolean alone(Token token, Known thing) {
        return token.tag().startsWith("NNP") && token.text().length() > 1
                && lexicon.coarse(thing.type()).equals("PLACE")
                && (!token.name().equals("O") || thing.weight() >= PROMINENT);
    }

    /** A compass word before a nationality names no place of its own: "Central" in "Central Asian". */
    private boolean adjectival(Sentence sentence, int next) {
        return next < sentence.size() && authority.ofDemonym(sentence.token(next).text()).isPresent();
    }
}
