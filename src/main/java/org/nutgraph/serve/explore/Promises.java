// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.explore;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;

import org.nutgraph.serve.fact.FactGraph;
import org.nutgraph.store.GraphStore;
import org.nutgraph.store.Queries;

/**
 * What is planned, proposed or threatened, by what it is about, and beside it what is told as a fact, or denied, of the
 * same.
 *
 * @param graph what is needed to show the facts
 * @param about the things, each with its facts: those of which something is told first, then the newest
 * @param more  whether there are more
 */
record Promises(Graph graph, List<About> about, boolean more) {
    /** How many promises a page has. */
    static final int PAGE = 40;
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final String PREFIX = """
            PREFIX ng: <https://w3id.org/nutgraph/ont/> PREFIX ngc: <https://w3id.org/nutgraph/code/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            """;
    private static final String PROMISED = PREFIX + """
            SELECT DISTINCT ?fact ?day {
              VALUES ?code { ngc:planned ngc:proposed ngc:threatened }
              ?fact ng:factuality ?code ; ng:matchedBy ?term ; ng:reportedIn ?article .
              OPTIONAL { ?article ng:datePublished ?day }
            } ORDER BY DESC(?day) ?fact""";
    /** What a promise is about: a programme before anything else, then what it would be done to, then who would do it. */
    private static final Query KEY = Queries.parse(
            PREFIX + """
                    SELECT ?thing ?agent {
                      { ?fact ng:subject|ng:object|ng:theme|ng:affected|ng:actor ?thing . ?thing a/rdfs:subClassOf* ng:Initiative BIND(1 AS ?rank) }
                      UNION { ?fact ng:theme ?thing BIND(2 AS ?rank) } UNION { ?fact ng:object ?thing BIND(3 AS ?rank) }
                      UNION { ?fact ng:affected ?thing BIND(4 AS ?rank) } UNION { ?fact ng:subject ?thing BIND(5 AS ?rank) }
                      UNION { ?fact ng:actor ?thing BIND(6 AS ?rank) }
                      FILTER(isIRI(?thing))
                      BIND(EXISTS { ?thing a/rdfs:subClassOf* ?wide VALUES ?wide { ng:Agent ng:Place } } AS ?agent)
                    } ORDER BY ?rank ?agent ?thing LIMIT 1
                    """);
    /** Of somebody who does much, only what is of the same kind is told beside a promise. */
    private static final Query SINCE = Queries.parse(
            PREFIX + """
                    SELECT DISTINCT ?fact ?day {
                      VALUES ?code { ngc:happened ngc:denied }
                      ?fact ng:subject|ng:object|ng:theme|ng:affected|ng:actor ?thing ; ng:matchedBy ?term ; ng:factuality ?code ; ng:reportedIn ?article .
                      OPTIONAL { ?article ng:datePublished ?day }
                      FILTER(!?agent || EXISTS { ?promise ng:matchedBy ?term })
                    } ORDER BY DESC(?day) ?fact LIMIT 12
                    """);

    Promises {
        about = List.copyOf(about);
    }

    /**
     * What promises are about.
     *
     * @param thing    the thing
     * @param promised what is planned, proposed or threatened
     * @param since    what is told as a fact of the same thing, or denied
     */
    record About(Node thing, List<Node> promised, List<Node> since) {
        About {
            promised = List.copyOf(promised);
            since = List.copyOf(since);
        }
    }

    /** Gives one page of them, from 1. */
    static Promises of(GraphStore store, int page) {
        return store.read(all -> {
            Query query = Queries.parse(PROMISED);
            query.setLimit(PAGE + 1L);
            query.setOffset((page - 1L) * PAGE);
            List<Node> promised = column(store.rows(query, Map.of(), LIMIT), "fact");
            Map<Node, List<Node>> by = new LinkedHashMap<>();
            Map<Node, Set<Node>> since = new LinkedHashMap<>();
            promised.subList(0, Math.min(PAGE, promised.size())).forEach(fact -> store.rows(KEY, Map.of("fact", fact),
                    LIMIT).forEachRemaining(row -> {
                        Node thing = row.get(Var.alloc("thing"));
                        by.computeIfAbsent(thing, key -> new ArrayList<>()).add(fact);
                        since.computeIfAbsent(thing, key -> new LinkedHashSet<>()).addAll(column(store.rows(SINCE, Map
                                .of("thing", thing, "agent", row.get(Var.alloc("agent")), "promise", fact), LIMIT),
                                "fact"));
                    }));
            List<About> about = new ArrayList<>();
            by.forEach((thing, facts) -> about.add(new About(thing, facts, List.copyOf(since.getOrDefault(thing, Set
                    .of())))));
            about.sort(Comparator.comparing(each -> each.since().isEmpty()));
            return new Promises(graph(all, about), about, promised.size() > PAGE);
        });
    }

    private static Graph graph(Graph all, List<About> about) {
        Graph graph = GraphFactory.createDefaultGraph();
        Set<Node> articles = new LinkedHashSet<>();
        about.forEach(each -> {
            articles.addAll(FactGraph.add(all, graph, each.promised()));
            articles.addAll(FactGraph.add(all, graph, each.since()));
        });
        FactGraph.addArticles(all, graph, articles);
        FactGraph.addLabels(all, graph);
        return graph;
    }

    private static List<Node> column(RowSet rows, String variable) {
        Set<Node> seen = new LinkedHashSet<>();
        rows.forEachRemaining(row -> seen.add(row.get(Var.alloc(variable))));
        return List.copyOf(seen);
    }
}
