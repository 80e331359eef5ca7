// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.search;

import java.util.List;
import java.util.Optional;

/**
 * A thing with names, or a quotation.
 *
 * @param iri      its IRI
 * @param label    its preferred name, the headline of an article, or the words of a quotation
 * @param types    the IRIs of its classes
 * @param kinds    the names of its classes and of those above them, in lower case
 * @param names    its names
 * @param articles how many articles mention it
 * @param words    the words of a quotation
 * @param article  the article they are in
 */
public record Found(String iri, String label, List<String> types, List<String> kinds, List<String> names, int articles,
        Optional<String> words, Optional<String> article) {
    /** Keeps its own copies of the lists. */
    public Found {
        types = List.copyOf(types);
        kinds = List.copyOf(kinds);
        names = List.copyOf(names);
    }
}
