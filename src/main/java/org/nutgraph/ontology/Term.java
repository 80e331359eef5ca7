// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One term of the vocabulary, as its Turtle states it.
 *
 * @param iri      its IRI
 * @param label    its English label, or the end of its IRI
 * @param types    the IRIs of its types
 * @param parents  the IRIs of its direct superclasses, superproperties and broader concepts
 * @param strings  the strings of each property, by the property's IRI: English or without a language, sorted
 * @param links    the IRIs each property leads to, by the property's IRI, sorted
 */
public record Term(String iri, String label, List<String> types, List<String> parents,
        Map<String, List<String>> strings, Map<String, List<String>> links) {
    /** Gives the strings of a property; none if it has none. */
    public List<String> strings(String property) {
        return strings.getOrDefault(property, List.of());
    }

    /** Gives the first string of a property. */
    public Optional<String> string(String property) {
        return strings(property).stream().findFirst();
    }

    /** Gives the words among its cues in small letters, each of "I|me|my" for itself. */
    public Stream<String> cueWords() {
        return strings(Lex.CUE).stream().flatMap(cue -> Arrays.stream(cue.split("\\|", -1)))
                .map(word -> word.toLowerCase(Locale.ROOT));
    }

    /** Says whether a code of how firmly something is said says that it is not so. */
    public boolean denies() {
        return string(Lex.POLARITY).filter("-"::equals).isPresent();
    }

    /** Gives the IRIs a property leads to; none if it has none. */
    public List<String> links(String property) {
        return links.getOrDefault(property, List.of());
    }

    /** Gives this term with the recognition strings of another added to its own. */
    Term with(Term other) {
        Map<String, List<String>> both = new TreeMap<>(strings);
        other.strings.entrySet().stream().filter(entry -> entry.getKey().startsWith(Lex.NS))
                .forEach(entry -> both.merge(entry.getKey(), entry.getValue(), (own, more) -> Stream
                        .concat(own.stream(), more.stream()).distinct().sorted().toList()));
        return new Term(iri, label, types, parents, both, links);
    }
}
