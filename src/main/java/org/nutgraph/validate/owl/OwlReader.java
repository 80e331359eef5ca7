// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.validate.owl;

import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.semanticweb.owlapi.formats.TurtleDocumentFormat;
import org.semanticweb.owlapi.io.RDFTriple;
import org.semanticweb.owlapi.model.IRI;
import org.semanticweb.owlapi.model.MissingImportHandlingStrategy;
import org.semanticweb.owlapi.model.OWLAxiom;
import org.semanticweb.owlapi.model.OWLOntology;
import org.semanticweb.owlapi.model.OWLOntologyCreationException;
import org.semanticweb.owlapi.model.OWLOntologyLoaderConfiguration;
import org.semanticweb.owlapi.model.OWLOntologyManager;
import org.semanticweb.owlapi.rdf.rdfxml.parser.OWLRDFConsumer;
import uk.ac.manchester.cs.owl.owlapi.OWLDataFactoryImpl;
import uk.ac.manchester.cs.owl.owlapi.OWLOntologyFactoryImpl;
import uk.ac.manchester.cs.owl.owlapi.OWLOntologyImpl;
import uk.ac.manchester.cs.owl.owlapi.OWLOntologyManagerImpl;

/** Hands triples over to the OWL API, one by one: nothing is written and parsed again, and nothing is fetched. */
final class OwlReader {
    private static final IRI NAME = IRI.create("https://w3id.org/nutgraph/ontology/checked");

    private OwlReader() {}

    /**
     * Triples as OWL.
     *
     * @param ontology the axioms
     * @param rest     the triples that are no OWL, as subject, predicate and object
     */
    record Read(OWLOntology ontology, List<RDFTriple> rest) {}

    /** Gives the axioms of a graph; the headers of its modules are left out, as they are read together. */
    static Read read(Graph graph) {
        OWLOntology ontology = empty();
        TurtleDocumentFormat format = new TurtleDocumentFormat();
        OWLRDFConsumer consumer = new OWLRDFConsumer(ontology, new OWLOntologyLoaderConfiguration()
                .setMissingImportHandlingStrategy(MissingImportHandlingStrategy.SILENT));
        consumer.setOntologyFormat(format);
        consumer.startModel(NAME);
        Set<Node> headers = graph.find(Node.ANY, RDF.type.asNode(), OWL.Ontology.asNode())
                .mapWith(Triple::getSubject).toSet();
        graph.find().filterDrop(triple -> headers.contains(triple.getSubject()))
                .forEach(triple -> hand(consumer, triple));
        consumer.endModel();
        List<RDFTriple> rest = format.getOntologyLoaderMetaData()
                .map(data -> data.getUnparsedTriples().sorted().toList()).orElse(List.of());
        return new Read(ontology, rest);
    }

    /** Gives an ontology of axioms. */
    static OWLOntology of(Set<OWLAxiom> axioms) {
        OWLOntology ontology = empty();
        ontology.getOWLOntologyManager().addAxioms(ontology, axioms.stream());
        return ontology;
    }

    /** Gives the axioms that something follows from: all but annotations and declarations. */
    static Set<OWLAxiom> logical(OWLOntology ontology) {
        return ontology.logicalAxioms().map(axiom -> (OWLAxiom) axiom).collect(Collectors.toUnmodifiableSet());
    }

    private static OWLOntology empty() {
        OWLOntologyManager manager = new OWLOntologyManagerImpl(new OWLDataFactoryImpl(),
                new ReentrantReadWriteLock());
        manager.getOntologyFactories().set(new OWLOntologyFactoryImpl(OWLOntologyImpl::new));
        try {
            return manager.createOntology(NAME);
        } catch (OWLOntologyCreationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void hand(OWLRDFConsumer consumer, Triple triple) {
        IRI subject = iri(triple.getSubject());
        IRI predicate = iri(triple.getPredicate());
        Node object = triple.getObject();
        if (!object.isLiteral()) {
            consumer.statementWithResourceValue(subject, predicate, iri(object));
        } else if (object.getLiteralLanguage().isEmpty()) {
            consumer.statementWithLiteralValue(subject.toString(), predicate.toString(),
                    object.getLiteralLexicalForm(), null, object.getLiteralDatatypeURI());
        } else {
            consumer.statementWithLiteralValue(subject.toString(), predicate.toString(),
                    object.getLiteralLexicalForm(), object.getLiteralLanguage(), null);
        }
    }

    private static IRI iri(Node node) {
        return IRI.create(node.isBlank() ? "_:" + node.getBlankNodeLabel() : node.getURI());
    }
}
