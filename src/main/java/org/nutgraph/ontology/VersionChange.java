// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

/**
 * What changed between two versions of a vocabulary, and how much that is: what was removed or entails something else is
 * major, a new or given-up term is minor, wording and patterns are a patch (the rules of gist).
 *
 * @param size  how much it is in all
 * @param lines a line for each term that changed
 */
public record VersionChange(Size size, List<String> lines) {
    private static final Set<String> OURS = Set.of(Lex.NG, Lex.NGC, Lex.NS);
    private static final Set<Node> ENTAILING = Set.of(RDF.type.asNode(), RDFS.subClassOf.asNode(),
            RDFS.subPropertyOf.asNode(), RDFS.domain.asNode(), RDFS.range.asNode(), OWL.disjointWith.asNode(),
            OWL.equivalentClass.asNode(), OWL.equivalentProperty.asNode(), OWL.inverseOf.asNode(),
            OWL.sameAs.asNode(), SKOS.broader.asNode(), SKOS.inScheme.asNode(),
            NodeFactory.createURI(Lex.NG + "assertsEdge"));

    /** How much a change is, in the sense of semantic versioning. */
    public enum Size {
        /** Nothing changed. */
        NONE,
        /** Wording or patterns. */
        PATCH,
        /** Something was added or given up; what was true stays true. */
        MINOR,
        /** Something was removed, or follows no longer, or follows now. */
        MAJOR
    }

    /** Keeps its own copy of the lines. */
    public VersionChange {
        lines = List.copyOf(lines);
    }

    /** Compares two directories of Turtle. Fails with {@code InvalidOntology} if one cannot be read. */
    public static VersionChange between(Path old, Path now) {
        return between(OntologyReader.graphOf(old), OntologyReader.graphOf(now));
    }

    static VersionChange between(Graph old, Graph now) {
        Set<String> terms = new TreeSet<>(terms(old));
        terms.addAll(terms(now));
        Size most = Size.NONE;
        List<String> lines = new ArrayList<>();
        for (String term : terms) {
            Size size = size(about(old, term), about(now, term));
            if (size != Size.NONE) {
                lines.add(size.name().toLowerCase(Locale.ROOT) + " " + term + ": "
                        + what(about(old, term), about(now, term), size));
            }
            most = size.compareTo(most) > 0 ? size : most;
        }
        return new VersionChange(most, lines);
    }

    /** Gives the greatest change that two version numbers allow; before 1.0 the second number stands for major ones. */
    public static Size allowed(String before, String after) {
        int[] from = numbers(before);
        int[] to = numbers(after);
        boolean early = to[0] == 0;
        if (to[0] != from[0]) {
            return to[0] > from[0] ? Size.MAJOR : Size.NONE;
        }
        if (to[1] != from[1]) {
            Size second = early ? Size.MAJOR : Size.MINOR;
            return to[1] > from[1] ? second : Size.NONE;
        }
        Size third = early ? Size.MINOR : Size.PATCH;
        return to[2] > from[2] ? third : Size.NONE;
    }

    private static int[] numbers(String version) {
        int[] given = Arrays.stream(version.split("\\D+")).filter(part -> !part.isEmpty() && part.length() < 9)
                .mapToInt(Integer::parseInt).toArray();
        return Arrays.copyOf(given, 3);
    }

    private static String what(Set<Triple> before, Set<Triple> after, Size size) {
        if (before.isEmpty()) {
            return "is new";
        }
        if (after.isEmpty()) {
            return "was removed";
        }
        return switch (size) {
            case MAJOR -> "entails something else";
            case MINOR -> "was given up";
            default -> "wording or patterns changed";
        };
    }

    private static Size size(Set<Triple> before, Set<Triple> after) {
        if (before.equals(after)) {
            return Size.NONE;
        }
        if (before.isEmpty()) {
            return Size.MINOR;
        }
        if (after.isEmpty() || !entailing(before).equals(entailing(after))) {
            return Size.MAJOR;
        }
        return deprecated(before) == deprecated(after) ? Size.PATCH : Size.MINOR;
    }

    private static Set<Triple> entailing(Set<Triple> triples) {
        return triples.stream().filter(triple -> ENTAILING.contains(triple.getPredicate()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean deprecated(Set<Triple> triples) {
        return triples.stream().anyMatch(triple -> triple.getPredicate().equals(OWL2.deprecated.asNode()));
    }

    /** The headers of modules say who and when, and shapes are checks: they are no terms. */
    private static Set<String> terms(Graph graph) {
        return graph.stream().map(Triple::getSubject).filter(Node::isURI).map(Node::getURI)
                .filter(iri -> OURS.stream().anyMatch(iri::startsWith))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<Triple> about(Graph graph, String term) {
        return graph.find(NodeFactory.createURI(term), Node.ANY, Node.ANY).toSet();
    }
}
