// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.samples;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;

import org.nutgraph.ontology.Lex;

/**
 * A statement or event of a graph, whoever made it.
 *
 * @param name       the last part of its IRI
 * @param type       the IRI of its relation or class
 * @param parts      by role, the names of each thing in it
 * @param factuality the IRI of how firmly it is said
 * @param evidence   where the words stand that say it, from and to
 */
record Reported(String name, String type, Map<String, List<Set<String>>> parts, String factuality,
        List<int[]> evidence) {
    private static final List<String> ROLES = List.of("actor", "affected", "theme", "themeText");
    private static final List<String> ENDS = List.of("subject", "object");

    /** Gives the statements of a graph. */
    static List<Reported> statements(Model graph, Map<String, List<String>> others) {
        return graph.listResourcesWithProperty(RDF.type, property("Statement")).toList().stream()
                .map(node -> of(graph, node, node.getPropertyResourceValue(property("predicate")).getURI(), ENDS,
                        others))
                .sorted(Comparator.comparing(Reported::name)).toList();
    }

    /** Gives the events of a graph: what has an actor, somebody affected or a theme. */
    static List<Reported> events(Model graph, Map<String, List<String>> others) {
        Set<Resource> nodes = new HashSet<>();
        ROLES.forEach(role -> nodes.addAll(graph.listSubjectsWithProperty(property(role)).toList()));
        return nodes.stream().filter(node -> node.hasProperty(property("factuality")))
                .map(node -> of(graph, node, node.getPropertyResourceValue(RDF.type).getURI(), ROLES, others))
                .sorted(Comparator.comparing(Reported::name)).toList();
    }

    private static Reported of(Model graph, Resource node, String type, List<String> roles,
            Map<String, List<String>> others) {
        Map<String, List<Set<String>>> parts = new TreeMap<>();
        roles.forEach(role -> {
            List<Set<String>> all = graph.listObjectsOfProperty(node, property(role)).toList().stream()
                    .map(thing -> names(graph, thing, others)).toList();
            if (!all.isEmpty()) {
                parts.merge(role.replace("Text", ""), all, (one, more) -> one);
            }
        });
        return new Reported(last(node.getURI()), type, parts,
                node.getPropertyResourceValue(property("factuality")).getURI(),
                graph.listObjectsOfProperty(node, property("evidence")).toList().stream()
                        .map(passage -> range(passage.asResource().getURI())).toList());
    }

    private static int[] range(String iri) {
        return Arrays.stream(iri.replaceAll(".*#char=", "").split(",", -1)).mapToInt(Integer::parseInt).toArray();
    }

    private boolean sameWords(Reported other) {
        return evidence.stream().anyMatch(one -> other.evidence.stream()
                .anyMatch(two -> one[0] < two[1] && two[0] < one[1]));
    }

    private static Set<String> names(Model graph, RDFNode thing, Map<String, List<String>> others) {
        if (thing.isLiteral()) {
            return Set.of(plain(thing.asLiteral().getString()));
        }
        Set<String> names = new HashSet<>(Set.of(plain(last(thing.asResource().getURI()).replace('-', ' '))));
        for (Property property : List.of(RDFS.label, SKOS.prefLabel, property("name"))) {
            graph.listObjectsOfProperty(thing.asResource(), property).forEach(name -> names.add(plain(
                    name.asLiteral().getString())));
        }
        graph.listSubjectsWithProperty(property("refersTo"), thing).forEach(mention -> mention
                .listProperties(property("text")).forEach(text -> names.add(plain(text.getString()))));
        others.getOrDefault(last(thing.asResource().getURI()), List.of()).forEach(name -> names.add(plain(name)));
        return names;
    }

    /** Says whether both say the same of the same things, whatever IRIs they have. */
    boolean same(Reported other) {
        return type.equals(other.type) && factuality.equals(other.factuality)
                && ENDS.stream().allMatch(end -> shared(other, end));
    }

    /** Says whether both are of one event, told by the same words: a role agrees, and none is filled by somebody else. */
    boolean sameEvent(Reported other, Collection<String> narrower) {
        boolean agrees = parts.keySet().stream().anyMatch(role -> shared(other, role));
        boolean contradicts = List.of("actor", "affected").stream()
                .anyMatch(role -> parts.containsKey(role) && other.parts.containsKey(role) && !shared(other, role)
                        && !crossed(other));
        return narrower.contains(other.type) && sameWords(other) && factuality.equals(other.factuality) && agrees
                && !contradicts;
    }

    /** Who meets whom may be told from either side. */
    private boolean crossed(Reported other) {
        return parts.getOrDefault("actor", List.of()).stream().filter(thing -> other.parts
                .getOrDefault("affected", List.of()).stream().anyMatch(found -> overlap(thing, found))).count() > 0;
    }

    private boolean shared(Reported other, String role) {
        return parts.getOrDefault(role, List.of()).stream().anyMatch(thing -> other.parts
                .getOrDefault(role, List.of()).stream().anyMatch(found -> overlap(thing, found)));
    }

    private static boolean overlap(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}$]+", " ").strip().replaceFirst("^the ", "");
    }

    private static Property property(String name) {
        return ResourceFactory.createProperty(Lex.NG + name);
    }

    private static String last(String iri) {
        return iri.replaceAll(".*[/#]", "");
    }

    /** Gives it in a line, without the words of the article. */
    String line() {
        return name + " " + last(type) + " "
                + parts.entrySet().stream().map(part -> part.getKey() + "=" + part.getValue()
                        .stream().map(names -> names.stream().sorted().findFirst().orElse("")).toList())
                        .collect(Collectors.joining(" "))
                + " " + last(factuality);
    }
}
