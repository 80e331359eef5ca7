// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.util.List;

/**
 * One thing of the authority.
 *
 * @param iri    its IRI
 * @param type   the IRI of its class
 * @param label  its preferred name
 * @param names  every other name
 * @param demonyms the words for what is of it, such as an adjective for a country
 * @param sameAs IRIs of the same thing elsewhere, each from a source that was read
 * @param weight how prominent it is among things of its name, such as its inhabitants; 0 if not known
 */
public record Known(String iri, String type, String label, List<String> names, List<String> demonyms,
        List<String> sameAs,
        long weight) {
    /** Keeps its own copies. */
    public Known {
        names = List.copyOf(names);
        demonyms = List.copyOf(demonyms);
        sameAs = List.copyOf(sameAs);
    }
}
