// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.resolve;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.nutgraph.ontology.Authority;
import org.nutgraph.ontology.Known;

/**
 * Bodies called with their country, where the authority has them without: "the Ministry of Tides of Skerrow" and "the
 * Skerrovian Ministry of Tides" are the Ministry of Tides that lies in Skerrow.
 */
final class NationalBodies {
    private static final Set<String> ARTICLES = Set.of("the", "The");

    private final Authority authority;
    private final Kinds kinds;

    NationalBodies(Authority authority, Kinds kinds) {
        this.authority = authority;
        this.kinds = kinds;
    }

    /** Gives the bodies that have the name of a subject without the country in it, and lie in that country. */
    Set<Known> of(Subject subject) {
        Set<Known> bodies = new LinkedHashSet<>();
        for (String name : subject.allNames()) {
            List<String> words = List.of(name.split(" ", -1));
            for (int at = 1; at < words.size() - 1; at++) {
                behind(words, at).ifPresent(bodies::add);
                before(words, at).ifPresent(bodies::add);
            }
        }
        return bodies;
    }

    /** "... of COUNTRY", the preposition at an index. */
    private Optional<Known> behind(List<String> words, int at) {
        int from = ARTICLES.contains(words.get(at + 1)) && at + 2 < words.size() ? at + 2 : at + 1;
        return words.get(at).equals("of")
                ? authority.named(text(words, from, words.size())).stream().filter(authority::holdsOthers).findFirst()
                        .flatMap(country -> only(text(words, 0, at), country))
                : Optional.empty();
    }

    /** "COUNTRY's-adjective ...", the rest from an index on. */
    private Optional<Known> before(List<String> words, int at) {
        int from = ARTICLES.contains(words.getFirst()) && at > 1 ? 1 : 0;
        return authority.ofDemonym(text(words, from, at))
                .flatMap(country -> only(text(words, at, words.size()), country));
    }

    private Optional<Known> only(String name, Known country) {
        List<Known> there = authority.like(name).stream().filter(thing -> kinds.of(thing.type()).equals(Kinds.ORG))
                .filter(thing -> authority.around(thing).contains(country.iri())).toList();
        return there.size() == 1 ? Optional.of(there.getFirst()) : Optional.empty();
    }

    private static String text(List<String> words, int from, int to) {
        return String.join(" ", words.subList(from, to));
    }
}
