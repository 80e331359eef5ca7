// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.reconcile;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDFS;

import org.nutgraph.ontology.Lex;
import org.nutgraph.store.GraphStore;

/** What the graphs say of things, as far as a table can hold it. */
final class Facts {
    private static final int MOST = 200;
    private static final Pattern IRI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]*");

    private final GraphStore store;

    Facts(GraphStore store) {
        this.store = store;
    }

    /** Gives the values of a property of a thing, in order. */
    List<Node> values(String thing, String property) {
        return some(all -> all.find(node(thing), node(property), Node.ANY), Triple::getObject);
    }

    /** Gives the things whose property has a value: a text, or a thing of that IRI. */
    List<String> having(String property, String value) {
        List<Node> nodes = List.of(NodeFactory.createLiteralString(value), NodeFactory.createLiteralLang(value, "en"));
        return reading(() -> Stream.concat(nodes.stream(),
                IRI.matcher(value).matches() ? Stream.of(node(value)) : Stream.empty())
                .flatMap(node -> some(all -> all.find(Node.ANY, node(property), node), Triple::getSubject).stream())
                .filter(Node::isURI).map(Node::getURI).distinct().toList());
    }

    /** Gives the name of a thing, or the end of its IRI. */
    String label(String thing) {
        return values(thing, RDFS.label.getURI()).stream().filter(Node::isLiteral)
                .sorted(Comparator.comparing(Facts::foreign)).map(Node::getLiteralLexicalForm).findFirst()
                .orElseGet(() -> node(thing).isURI() ? node(thing).getLocalName() : thing);
    }

    /** Gives an IRI, also for the name of a term of our vocabulary. */
    static String iri(String name) {
        return name.startsWith("ng:") ? Lex.NG + name.substring(3) : IRI.matcher(name).matches() ? name : Lex.NG + name;
    }

    private static boolean foreign(Node label) {
        return !label.getLiteralLanguage().isEmpty() && !label.getLiteralLanguage().startsWith("en");
    }

    private List<Node> some(Function<Graph, Iterator<Triple>> find, Function<Triple, Node> part) {
        return reading(() -> {
            Iterator<Triple> found = find.apply(store.data().getUnionGraph());
            try {
                return Iter.toList(Iter.limit(found, MOST)).stream().map(part).distinct()
                        .sorted(Comparator.comparing(Node::toString)).toList();
            } finally {
                Iter.close(found);
            }
        });
    }

    private <T> T reading(Supplier<T> work) {
        return store.data().isInTransaction() ? work.get() : Txn.calculateRead(store.data(), work);
    }

    private static Node node(String iri) {
        return NodeFactory.createURI(iri(iri));
    }
}
