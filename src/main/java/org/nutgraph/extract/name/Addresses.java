// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.ontology.Authority;
import org.nutgraph.ontology.Known;

/** Places before a comma and the country or division they lie in: "Skerrow, Oregon". */
final class Addresses {
    private static final int LONGEST = 4;
    /** After these words the country or division goes on with something of its own: it closes no address. */
    private static final Set<String> GOING_ON = Set.of("POS", "CD", "VBZ", "VBP", "VBD", "MD", "HYPH");

    private final NameLexicon lexicon;
    private final Authority authority;

    Addresses(NameLexicon lexicon, Authority authority) {
        this.lexicon = lexicon;
        this.authority = authority;
    }

    List<Name> names(Sentence sentence) {
        List<Name> names = new ArrayList<>();
        for (int comma = 1; comma + 1 < sentence.size(); comma++) {
            if (sentence.token(comma).text().equals(",")) {
                int at = comma;
                wide(sentence, comma + 1).flatMap(end -> before(sentence, at, end)).ifPresent(names::add);
            }
        }
        return names;
    }

    /** Gives the end of the country or division that begins here, if a mark or a small word follows it. */
    private Optional<Integer> wide(Sentence sentence, int at) {
        return IntStream.iterate(Math.min(sentence.size(), at + LONGEST), end -> end > at, end -> end - 1)
                .filter(end -> holder(sentence.text(at, end)).isPresent()).boxed().findFirst()
                .filter(end -> end == sentence.size() || closing(sentence.token(end)));
    }

    private Optional<Known> holder(String name) {
        return authority.named(name).stream().findFirst().filter(authority::holdsOthers);
    }

    private static boolean closing(Token token) {
        return !token.tag().startsWith("NN") && !token.tag().startsWith("JJ") && !GOING_ON.contains(token.tag());
    }

    private Optional<Name> before(Sentence sentence, int comma, int end) {
        int first = comma;
        while (first > 0 && comma - first < LONGEST && Shape.nameLike(sentence.token(first - 1), lexicon)
                && !lexicon.title(sentence.token(first - 1).text())) {
            first--;
        }
        boolean titled = first > 0 && lexicon.title(sentence.token(first - 1).text());
        boolean body = IntStream.range(first, comma).anyMatch(at -> sentence.token(at).name().equals("ORGANIZATION"));
        int begin = first;
        boolean person = first < comma && sentence.token(first).name().equals("PERSON");
        return first == comma || titled || body && !lies(sentence, begin, comma, end)
                || !led(sentence, first) && (person || begun(sentence, first)) && !lies(sentence, begin, comma, end)
                        ? Optional.empty()
                        : lexicon.classOfLabel("LOCATION")
                                .map(type -> new Name(sentence, begin, comma, type, Name.Basis.LOCATED));
    }

    private static boolean led(Sentence sentence, int first) {
        return first == 0 || sentence.token(first - 1).tag().equals("IN")
                || sentence.token(first - 1).tag().equals("TO");
    }

    /** What is one of several things said behind each other is no address. */
    private static boolean begun(Sentence sentence, int first) {
        return sentence.token(first - 1).text().equals(",");
    }

    /** Says whether the authority holds a place of the name that lies in the one behind the comma. */
    private boolean lies(Sentence sentence, int first, int comma, int end) {
        List<String> holders = authority.named(sentence.text(comma + 1, end)).stream().map(Known::iri).toList();
        return authority.named(sentence.text(first, comma)).stream()
                .anyMatch(place -> authority.around(place).stream().anyMatch(holders::contains));
    }
}
