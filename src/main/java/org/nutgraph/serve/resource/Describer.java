// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.resource;

import java.time.Duration;
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
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

import org.nutgraph.graph.Vocabulary;
import org.nutgraph.ontology.AuthorityEntries;
import org.nutgraph.serve.fact.FactGraph;
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
    /** In an article, facts stand where their words do. */
    private static final String IN_ORDER = PREFIX + """
            SELECT ?fact (MIN(?begin) AS ?at) (MIN(?end) AS ?to) {
              ?fact ng:reportedIn ?thing ; ng:evidence ?passage .
              OPTIONAL { ?passage ng:beginOffset ?sentence }
              OPTIONAL { ?fact ng:anchor/ng:beginOffset ?anchor }
              OPTIONAL { ?fact ng:beginOffset ?own }
              BIND(COALESCE(?sentence, 0) AS ?begin) BIND(COALESCE(?anchor, ?own, ?begin) AS ?end)
            } GROUP BY ?fact ORDER BY ?at ?to ?fact""";
    private static final Query MENTIONED = Queries.parse(PREFIX + """
            SELECT DISTINCT ?article ?day {
              ?article ng:mentions|ng:author|ng:publisher ?thing OPTIONAL { ?article ng:datePublished ?day }
            } ORDER BY DESC(?day) ?article LIMIT""" + ' ' + ARTICLES);

    private final GraphStore store;
    private final AuthorityEntries authority;

    Describer(GraphStore store, AuthorityEntries authority) {
        this.store = store;
        this.authority = authority;
    }

    /** Gives what was known of a thing before any article; nothing if the authority does not hold it. */
    Optional<Description> known(Node thing) {
        Graph graph = authority.about(thing.getURI());
        if (graph.isEmpty()) {
            return Optional.empty();
        }
        List<Node> named = graph.find(Node.ANY, Node.ANY, Node.ANY).mapWith(Triple::getObject).filterKeep(Node::isURI)
                .toList();
        named.forEach(other -> authority.about(other.getURI()).find(other, RDFS.label.asNode(), Node.ANY)
                .forEach(graph::add));
        store.read(all -> {
            FactGraph.addLabels(all, graph);
            return graph;
        });
        return Optional.of(new Description(thing, graph, List.of(), List.of(), 1, false));
    }

    /** Gives what there is about a thing, with one page of the facts; nothing if the store does not know it. */
    Optional<Description> describe(Node thing, int page) {
        return store.read(all -> {
            Map<String, Node> it = Map.of("thing", thing);
            boolean article = all.contains(thing, RDF.type.asNode(), Vocabulary.ARTICLE);
            Query query = Queries.parse(article ? IN_ORDER : FACTS);
            query.setLimit(PAGE + 1L);
            query.setOffset((page - 1L) * PAGE);
            List<Node> facts = column(store.rows(query, it, LIMIT), "fact");
            List<Node> articles = article ? List.of() : column(store.rows(MENTIONED, it, LIMIT), "article");
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
        about.addAll(FactGraph.add(all, graph, facts));
        FactGraph.addArticles(all, graph, about);
        List<Node> mentioned = graph.find(Node.ANY, Vocabulary.MENTIONS, Node.ANY).mapWith(triple -> triple.getObject())
                .toList();
        mentioned.forEach(thing -> all.find(thing, RDF.type.asNode(), Node.ANY).forEach(graph::add));
        FactGraph.addLabels(all, graph);
    }

    private static List<Node> column(RowSet rows, String variable) {
        Set<Node> seen = new LinkedHashSet<>();
        rows.forEachRemaining(row -> seen.add(row.get(Var.alloc(variable))));
        return List.copyOf(seen);
    }
}
