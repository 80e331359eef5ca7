// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import java.util.Locale;

import org.nutgraph.article.Span;
import org.nutgraph.ontology.Slug;

/**
 * The IRIs that are minted, below one base. Names in them are slugs, as {@link Slug} makes them.
 * Ordinals within an article hold for one text and one version of the extractor.
 *
 * @param base the address everything is below, with a slash at its end
 */
public record Iris(String base) {
    /** The base that holds unless a deployment sets its own. */
    public static final Iris DEFAULT = new Iris("https://w3id.org/nutgraph/");

    /** Fails with {@link IllegalArgumentException} if the base does not end with a slash. */
    public Iris {
        if (!base.endsWith("/")) {
            throw new IllegalArgumentException("The base must end with a slash: " + base);
        }
    }

    /** Gives the article of a key. */
    public String article(String key) {
        return base + "article/" + key;
    }

    /** Gives the name of the graph that holds what an article states. */
    public String articleGraph(String key) {
        return base + "graph/article/" + key;
    }

    /** Gives the name of a graph that holds something else, such as the vocabulary. */
    public String graph(String name) {
        return base + "graph/" + name;
    }

    /** Gives the passage of an article at a range (RFC 5147). */
    public String passage(String key, Span span) {
        return article(key) + "#char=" + span.begin() + "," + span.end();
    }

    /** Gives the nth thing of a kind, from 1, that an article states: kind f for a figure, q, t, m and so on. */
    public String numbered(String key, String kind, int ordinal) {
        return article(key) + "/" + kind + "/" + String.format(Locale.ROOT, "%03d", ordinal);
    }

    /** Gives a thing of a kind that is the same in every article. */
    public String thing(String kind, String name) {
        return base + "id/" + kind + "/" + Slug.of(name);
    }

    /** Gives a thing that only one article is known to speak of. */
    public String local(String key, String name) {
        return base + "id/local/" + key + "/" + Slug.of(name);
    }

    /** Says whether an IRI is the same thing in every article, rather than local to one. */
    public boolean shared(String iri) {
        return iri.startsWith(base + "id/") && !iri.startsWith(base + "id/local/");
    }

    /** Gives the end of an IRI, after its last slash. */
    public static String lastPart(String iri) {
        return iri.substring(iri.lastIndexOf('/') + 1);
    }
}
