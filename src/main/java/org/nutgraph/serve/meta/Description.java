// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.meta;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;

import org.nutgraph.graph.Iris;
import org.nutgraph.graph.Prefixes;
import org.nutgraph.ontology.Lex;
import org.nutgraph.store.StoreCounts;
import org.nutgraph.store.StoreVersion;

/** Writes what a store holds in the words of VoID and DCAT, without blank nodes. */
final class Description {
    private static final String SHACL = "http://www.w3.org/ns/shacl#";
    private static final String IANA = "https://www.iana.org/assignments/media-types/";

    private final Graph graph = GraphFactory.createDefaultGraph();
    private final Iris iris;
    private final String document;
    private final Node data;

    private Description(Iris iris) {
        this.iris = iris;
        this.document = iris.base() + ".well-known/void";
        this.data = dataset(iris);
    }

    /** Gives the IRI of the data as a whole. */
    static Node dataset(Iris iris) {
        return iri(iris.base() + ".well-known/void#dataset");
    }

    /** Gives the description of a version of a store, with what its owner says of it. */
    static Graph of(Iris iris, StoreCounts counts, StoreVersion version, Graph owner) {
        Description description = new Description(iris);
        description.document();
        description.whole(version);
        description.counts(counts);
        description.access();
        description.prefixes();
        GraphUtil.addInto(description.graph, owner);
        return description.graph;
    }

    private void document() {
        add(iri(document), RDF.type.asNode(), iri(VOID.NS + "DatasetDescription"));
        add(iri(document), iri("http://xmlns.com/foaf/0.1/primaryTopic"), data);
    }

    private void whole(StoreVersion version) {
        add(data, RDF.type.asNode(), VOID.Dataset.asNode());
        add(data, RDF.type.asNode(), DCAT.Dataset.asNode());
        add(data, DCTerms.modified.asNode(),
                NodeFactory.createLiteralDT(version.modified().toString(), XSDDatatype.XSDdateTime));
        add(data, OWL.versionInfo.asNode(), NodeFactory.createLiteralString(version.tag()));
        add(data, VOID.uriSpace.asNode(), NodeFactory.createLiteralString(iris.base()));
        add(data, VOID.vocabulary.asNode(), iri(Lex.NG));
        Node vocabulary = iri(document + "#vocabulary");
        add(data, VOID.subset.asNode(), vocabulary);
        add(vocabulary, RDF.type.asNode(), VOID.Dataset.asNode());
        add(vocabulary, DCTerms.license.asNode(), iri("https://creativecommons.org/licenses/by/4.0/"));
        add(vocabulary, iri("http://www.w3.org/ns/sparql-service-description#name"), iri(iris.graph("vocabulary")));
    }

    private void counts(StoreCounts counts) {
        Map.of(VOID.triples, counts.triples(), VOID.distinctSubjects, counts.subjects(), VOID.entities,
                counts.subjects(), VOID.distinctObjects, counts.objects(), VOID.properties,
                (long) counts.properties().size(), VOID.classes, (long) counts.classes().size())
                .forEach((property, count) -> add(data, property.asNode(), number(count)));
        counts.classes().forEach((name, count) -> part(name, "class", VOID.entities.asNode(), count));
        counts.properties().forEach((name, count) -> part(name, "property", VOID.triples.asNode(), count));
    }

    private void part(String name, String kind, Node counted, long count) {
        Node part = iri(document + "#" + kind + "=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
        add(data, iri(VOID.NS + kind + "Partition"), part);
        add(part, RDF.type.asNode(), VOID.Dataset.asNode());
        add(part, iri(VOID.NS + (kind.equals("class") ? "class" : "property")), iri(name));
        add(part, counted, number(count));
    }

    private void access() {
        Node endpoint = iri(iris.base() + "sparql");
        add(data, VOID.sparqlEndpoint.asNode(), endpoint);
        Node service = iri(document + "#endpoint");
        add(service, RDF.type.asNode(), DCAT.DataService.asNode());
        add(service, DCAT.endpointURL.asNode(), endpoint);
        add(service, DCAT.servesDataset.asNode(), data);
        add(service, DCTerms.conformsTo.asNode(), iri("https://www.w3.org/TR/sparql11-protocol/"));
        for (Dump dump : Dump.values()) {
            Node file = iri(iris.base() + dump.path().substring(1));
            add(data, VOID.dataDump.asNode(), file);
            Node distribution = iri(document + "#" + dump.format().extension());
            add(data, DCAT.distribution.asNode(), distribution);
            add(distribution, RDF.type.asNode(), DCAT.Distribution.asNode());
            add(distribution, DCAT.downloadURL.asNode(), file);
            add(distribution, DCAT.mediaType.asNode(), iri(IANA + dump.format().mediaType()));
            add(distribution, DCAT.compressFormat.asNode(), iri(IANA + "application/gzip"));
        }
    }

    /** Editors of queries take their prefixes from here. */
    private void prefixes() {
        Prefixes.all().forEach((prefix, namespace) -> {
            Node declaration = iri(document + "#prefix=" + prefix);
            add(iri(document), iri(SHACL + "declare"), declaration);
            add(declaration, iri(SHACL + "prefix"), NodeFactory.createLiteralString(prefix));
            add(declaration, iri(SHACL + "namespace"), NodeFactory.createLiteralDT(namespace, XSDDatatype.XSDanyURI));
        });
    }

    private void add(Node subject, Node predicate, Node object) {
        graph.add(subject, predicate, object);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Node number(long count) {
        return NodeFactory.createLiteralDT(Long.toString(count), XSDDatatype.XSDinteger);
    }
}
