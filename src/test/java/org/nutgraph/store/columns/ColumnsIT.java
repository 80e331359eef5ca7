// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store.columns;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nutgraph.graph.Iris;
import org.nutgraph.store.GraphStore;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is asked, columns give what TDB2 gives, after each change and while others change the store. */
final class ColumnsIT {
    private static final Duration LONG = Duration.ofSeconds(60);
    private static final int CHANGES = Integer.getInteger("changes", 12);
    private static final int QUERIES = 120;
    private static final Node P = NodeFactory.createURI("urn:p");

    @TempDir
    private Path directory;

    @Test
    void columns_give_what_the_plain_engine_gives() {
        try (GraphStore store = GraphStore.open(directory, Iris.DEFAULT)) {
            Questions questions = new Questions(Long.getLong("seed", 1));
            for (int change = 0; change < CHANGES; change++) {
                store.update(questions.update(), LONG);
                Txn.executeRead(store.data(), () -> {
                    for (int property = 0; property <= Questions.PROPERTIES; property++) {
                        both(store.data(), "SELECT ?o (COUNT(*) AS ?n) { ?s <urn:p" + property + "> ?o } GROUP BY ?o");
                    }
                    for (int at = 0; at < QUERIES; at++) {
                        both(store.data(), questions.query());
                    }
                });
            }
        }
    }

    @Test
    void a_reader_keeps_what_it_began_with_while_others_change_it() throws Exception {
        try (GraphStore store = GraphStore.open(directory, Iris.DEFAULT);
                ExecutorService other = Executors.newSingleThreadExecutor()) {
            store.update("INSERT DATA { GRAPH <urn:g> { <urn:a> <urn:p> 1 . <urn:a> <urn:q> 7 } }", LONG);
            String count = "SELECT (COUNT(*) AS ?n) (SUM(?o) AS ?s) { ?a <urn:p> ?o }";
            DatasetGraph data = store.data();
            data.begin(TxnType.READ);
            List<String> before = answer(data, count, false);
            other.submit(() -> store.update("INSERT DATA { GRAPH <urn:g> { <urn:b> <urn:p> 2 } }", LONG)).get();
            List<String> after = other.submit(() -> Txn.calculateRead(data, () -> answer(data, count, false))).get();
            assertThat(before).contains("[?n=\"1\"^^xsd:integer, ?s=\"1\"^^xsd:integer]");
            assertThat(after).contains("[?n=\"2\"^^xsd:integer, ?s=\"3\"^^xsd:integer]");
            assertThat(answer(data, count, false)).isEqualTo(before);
            data.end();
            data.begin(TxnType.WRITE);
            data.add(NodeFactory.createURI("urn:g"), NodeFactory.createURI("urn:c"), P, NodeFactory.createURI("urn:d"));
            assertThat(answer(data, count, false)).isEqualTo(answer(data, count, true)).isNotEqualTo(after);
            data.abort();
            data.end();
            assertThat(Txn.calculateRead(data, () -> answer(data, count, false))).isEqualTo(after);
        }
    }

    @Test
    void a_column_is_read_for_questions_over_everything_alone_and_only_if_there_is_room() {
        for (long room : List.of(0L, 1L << 20)) {
            DatasetGraph data = DatabaseMgr.createDatasetGraph();
            data.getContext().set(TDB2.symUnionDefaultGraph, true);
            Columns columns = Columns.of(data, room);
            columns.serve(data);
            Txn.executeWrite(data, () -> IntStream.range(0, 2000).forEach(at -> data.add(NodeFactory.createURI("urn:g"),
                    NodeFactory.createURI("urn:s" + at), P, NodeFactory.createURI("urn:o" + at % 7))));
            Txn.executeRead(data, () -> {
                assertThat(answer(data, "SELECT * { <urn:s3> <urn:p> ?o }", false)).hasSize(1);
                assertThat(answer(data, "SELECT * { ?s <urn:p> <urn:o3> FILTER(isIRI(?s)) }", false)).hasSize(286);
                assertThat(columns.has(P)).isFalse();
                assertThat(answer(data, "SELECT ?o { ?s <urn:p> ?o } GROUP BY ?o", false)).hasSize(7);
                assertThat(columns.has(P)).isEqualTo(room > 0);
            });
        }
    }

    @Test
    void few_changes_are_put_into_the_column_there_is_and_others_are_read_anew() {
        DatasetGraph data = DatabaseMgr.createDatasetGraph();
        data.getContext().set(TDB2.symUnionDefaultGraph, true);
        Columns columns = Columns.of(data, 1L << 20);
        columns.serve(data);
        change(data, columns, 0, 3000, true);
        both(data, columns, 1);
        change(data, columns, 2990, 3010, true);
        both(data, columns, 1);
        Txn.executeWrite(data, () -> {
            data.deleteAny(NodeFactory.createURI("urn:g"), NodeFactory.createURI("urn:s5"), P, Node.ANY);
            columns.committing(Map.of(P, Optional.of(Set.of(new Pair(NodeFactory.createURI("urn:s5"),
                    NodeFactory.createURI("urn:o5"))))));
        });
        both(data, columns, 1);
        change(data, columns, 3010, 3020, false);
        both(data, columns, 2);
        change(data, columns, 3020, 3900, true);
        both(data, columns, 3);
    }

    private static void change(DatasetGraph data, Columns columns, int from, int to, boolean told) {
        Set<Pair> pairs = IntStream.range(from, to).mapToObj(at -> new Pair(NodeFactory.createURI("urn:s" + at),
                NodeFactory.createURI("urn:o" + at % 7))).collect(Collectors.toSet());
        Txn.executeWrite(data, () -> {
            pairs.forEach(pair -> data.add(NodeFactory.createURI("urn:g"), pair.subject(), P, pair.object()));
            columns.committing(Map.of(P, told ? Optional.of(pairs) : Optional.empty()));
        });
    }

    private static void both(DatasetGraph data, Columns columns, long read) {
        Txn.executeRead(data, () -> {
            both(data, "SELECT ?o (COUNT(*) AS ?n) { ?s <urn:p> ?o } GROUP BY ?o");
            both(data, "SELECT * { ?s <urn:p> ?o . ?t <urn:p> ?o FILTER(CONTAINS(STR(?s), 's299')) }");
        });
        assertThat(columns.read()).isEqualTo(read);
    }

    private static void both(DatasetGraph data, String query) {
        assertThat(answer(data, query, false)).as(query).isEqualTo(answer(data, query, true));
    }

    private static List<String> answer(DatasetGraph data, String query, boolean plain) {
        try (QueryExec run = QueryExec.dataset(data).query(QueryFactory.create(query))
                .set(ARQConstants.sysOpExecutorFactory, plain
                        ? OpExecutorTDB2.OpExecFactoryTDB
                        : data.getContext().get(ARQConstants.sysOpExecutorFactory))
                .build()) {
            if (run.getQuery().isAskType()) {
                return List.of(String.valueOf(run.ask()));
            }
            List<String> rows = new ArrayList<>();
            RowSet found = run.select();
            found.forEachRemaining(
                    row -> rows.add(found.getResultVars().stream().map(name -> name + "=" + row.get(name))
                            .toList().toString()));
            return rows.stream().sorted().toList();
        }
    }
}
