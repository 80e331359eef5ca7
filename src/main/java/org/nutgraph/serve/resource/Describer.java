// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.resource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDFS;

import org.nutgraph.graph.Vocabulary;
import org.nutgraph.store.GraphStore;
import org.nutgraph.store.Queries;

/**
 * Collects what the store has about a thing. A fact is whatever has evidence in an article; it is about every thing it
 * leads to, so that the vocabulary may have any kinds of facts.
 */
final class Describer {
    /** How many facts a page has. */
    static final int PAGE = 100;
    private static final int ARTICLES = 200;
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final String PREFIX = "PREFIX ng: <https://w3id.org/nutgraph/ont/>\n";
    private static final String FACTS = PREFIX + """
            SELECT DISTINCT ?fact ?day {
              ?fact ?about ?thing ; ng:evidence ?passage ; ng:reportedIn ?article .
              OPTIONAL { ?article ng:datePublished ?day }
            } ORDER BY DESC(?day) ?fact""";
    private static final Query MENTIONED = Queries.parse(PREFIX + """
            SELECT DISTINCT ?article ?day {
              ?article ng:mentions|ng:author|ng:publisher ?thing OPTIONAL { ?article ng:datePublished ?day }
            } ORDER BY DESC(?day) ?article LIMIT""" + ' ' + ARTICLES);

    private final GraphStore store;

    Describer(GraphStore store) {
        this.store = store;
    }

    /** Gives what there is about a thing, with one page of the facts; nothing if the store does not know it. */
    Optional<Description> describe(Node thing, int page) {
        return store.read(all -> {
            Map<String, Node> it = Map.of("thing", thing);
            Query query = Queries.parse(FACTS);
            query.setLimit(PAGE + 1L);
            query.setOffset((page - 1L) * PAGE);
            List<Node> facts = column(store.rows(query, it, LIMIT), "fact");
            List<Node> articles = column(store.rows(MENTIONED, it, LIMIT), "article");
            Graph graph = GraphFactory.createDefaultGraph();
            all.find(thing, Node.ANY, Node.ANY).forEach(graph::add);
            boolean known = !graph.isEmpty() || !facts.isEmpty() || !articles.isEmpty();
            List<Node> shown = facts.subList(0, Math.min(PAGE, facts.size()));
            collect(all, graph, shown, articles);
            return known
                    ? Optional.of(new Description(thing, graph, shown, articles, page, facts.size() > PAGE))
                    : Optional.empty();
        });
    }

    private static void collect(Graph all, Graph graph, List<Node> facts, List<Node> articles) {
        Set<Node> about = new HashSet<>(articles);
        for (Node fact : facts) {
            all.find(fact, Node.ANY, Node.ANY).forEach(triple -> {
                graph.add(triple);
                boolean whole = triple.getPredicate().equals(Vocabulary.EVIDENCE)
                        || triple.getPredicate().equals(Vocabulary.ANCHOR);
                if (whole) {
                    all.find(triple.getObject(), Node.ANY, Node.ANY).forEach(graph::add);
                } else if (triple.getPredicate().equals(Vocabulary.REPORTED_IN)) {
                    about.add(triple.getObject());
                }
            });
        }
        for (Node article : about) {
            List.of(Vocabulary.HEADLINE, Vocabulary.DATE_PUBLISHED, Vocabulary.PUBLISHER)
                    .forEach(property -> all.find(article, property, Node.ANY).forEach(graph::add));
        }
        labels(all, graph);
    }

    /** Whatever is named gets its label, so that a page can be read and a client need not ask again. */
    private static void labels(Graph all, Graph graph) {
        Set<Node> named = new HashSet<>();
        graph.find().forEach(triple -> {
            named.add(triple.getPredicate());
            if (triple.getObject().isURI()) {
                named.add(triple.getObject());
            }
        });
        List<Triple> labels = new ArrayList<>();
        named.forEach(node -> all.find(node, RDFS.label.asNode(), Node.ANY).forEach(labels::add));
        labels.forEach(graph::add);
    }

    private static List<Node> column(RowSet rows, String variable) {
        Set<Node> seen = new LinkedHashSet<>();
        rows.forEachRemaining(row -> seen.add(row.get(Var.alloc(variable))));
        return List.copyOf(seen);
    }
}
