// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;

import org.nutgraph.ontology.Authority;
import org.nutgraph.ontology.Known;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;

/**
 * What the authority knows of the things that articles name, and of the places these lie in up to the country:
 * positions (WGS 84, also as GeoSPARQL geometries), containment, sources. Their names are {@code skos:prefLabel} here,
 * so that each thing has one {@code rdfs:label} an article.
 */
public final class KnownPlaces {
    private static final String WGS84 = "http://www.w3.org/2003/01/geo/wgs84_pos#";
    private static final String GEO = "http://www.opengis.net/ont/geosparql#";

    private static final String PERSON = "PERSON";

    private final Authority authority;
    private final Ontology ontology;
    private final Graph graph = GraphFactory.createDefaultGraph();

    private KnownPlaces(Ontology ontology, Authority authority) {
        this.ontology = ontology;
        this.authority = authority;
    }

    /** Gives the graph for the things of some IRIs; those that the authority does not hold are left out. */
    public static Graph of(Ontology ontology, Authority authority, Collection<String> iris) {
        KnownPlaces places = new KnownPlaces(ontology, authority);
        Set<String> all = new TreeSet<>(iris);
        iris.forEach(iri -> authority.thing(iri).ifPresent(thing -> all.addAll(authority.around(thing))));
        all.forEach(iri -> authority.thing(iri).ifPresent(places::write));
        return places.graph;
    }

    private void write(Known thing) {
        Node node = Sheet.iri(thing.iri());
        add(node, RDF.type.asNode(), Sheet.iri(thing.type()));
        add(node, SKOS.prefLabel.asNode(), Literals.plain(thing.label()));
        thing.setting().source().forEach(source -> add(node, DCTerms.source.asNode(), Literals.plain(source)));
        thing.names().forEach(name -> add(node, SKOS.altLabel.asNode(), Literals.plain(name)));
        thing.setting().within().filter(place -> authority.thing(place).isPresent())
                .ifPresent(place -> add(node, Sheet.iri(Lex.NG + within(thing)), Sheet.iri(place)));
        thing.setting().point().ifPresent(point -> position(node, point));
    }

    /** A body lies in its country; a person or a post only belongs to it. */
    private String within(Known thing) {
        boolean lies = ontology.inherited(thing.type(), Lex.COARSE).filter(kind -> !kind.equals(PERSON)).isPresent();
        return lies ? "locatedIn" : "ofCountry";
    }

    private void position(Node node, Known.Point point) {
        Node geometry = Sheet.iri(node.getURI() + "#point");
        add(node, Sheet.iri(WGS84 + "lat"), Literals.decimal(new BigDecimal(point.latitude())));
        add(node, Sheet.iri(WGS84 + "long"), Literals.decimal(new BigDecimal(point.longitude())));
        add(node, Sheet.iri(GEO + "hasGeometry"), geometry);
        add(geometry, RDF.type.asNode(), Sheet.iri("http://www.opengis.net/ont/sf#Point"));
        add(geometry, Sheet.iri(GEO + "asWKT"),
                NodeFactory.createLiteralDT("POINT(" + point.longitude() + " " + point.latitude() + ")",
                        TypeMapper.getInstance().getSafeTypeByName(GEO + "wktLiteral")));
    }

    private void add(Node subject, Node property, Node object) {
        graph.add(Triple.create(subject, property, object));
    }
}
