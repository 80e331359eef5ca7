// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.nutgraph.problem.InvalidInput;

/** The ways a graph is written. */
public enum RdfFormat {
    /** Named graphs, readable. */
    TRIG("trig", "application/trig"),
    /** Named graphs, a line each. */
    NQUADS("nq", "application/n-quads"),
    /** One graph, readable; names of graphs are left out. */
    TURTLE("ttl", "text/turtle"),
    /** Named graphs as JSON. */
    JSONLD("jsonld", "application/ld+json");

    private final String extension;
    private final String mediaType;

    RdfFormat(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** Gives the end of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    /** Gives the media type. */
    public String mediaType() {
        return mediaType;
    }

    /** Gives the format of a name such as trig. Fails with {@link InvalidInput} if there is none. */
    public static RdfFormat named(String name) {
        return Arrays.stream(values()).filter(format -> format.name().equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> new InvalidInput("format-unknown", "There is no RDF format " + name + ".",
                        "Use one of " + Arrays.stream(values()).map(format -> format.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")) + "."));
    }
}
