// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.util.List;
import java.util.Optional;

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
 * @param setting where it lies, what it is and who says so
 */
public record Known(String iri, String type, String label, List<String> names, List<String> demonyms,
        List<String> sameAs, long weight, Setting setting) {
    /**
     * A position on the globe.
     *
     * @param latitude  degrees north, as the source gives them
     * @param longitude degrees east
     */
    public record Point(String latitude, String longitude) {}

    /**
     * What is known of a thing besides its names.
     *
     * @param within the IRI of the place that it lies in, or that a person or body belongs to
     * @param point  its position
     * @param about  what its source says it is, such as the posts of a person; may be empty
     * @param source the sources it is from, with their licences
     */
    public record Setting(Optional<String> within, Optional<Point> point, String about, List<String> source) {
        /** Nothing known. */
        public static final Setting NONE = new Setting(Optional.empty(), Optional.empty(), "", List.of());

        /** Keeps its own copy. */
        public Setting {
            source = List.copyOf(source);
        }
    }

    /** Keeps its own copies. */
    public Known {
        names = List.copyOf(names);
        demonyms = List.copyOf(demonyms);
        sameAs = List.copyOf(sameAs);
    }
}
