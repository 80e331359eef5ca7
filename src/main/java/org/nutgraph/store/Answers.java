// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.ResultSet;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetOps;
import org.apache.jena.sparql.exec.RowSetStream;
import org.apache.jena.sparql.resultset.RDFOutput;

import org.nutgraph.graph.ArticleGraph;
import org.nutgraph.graph.RdfFormat;
import org.nutgraph.graph.RdfOutput;
import org.nutgraph.problem.InvalidInput;

/** Runs a query within a transaction of its caller, and writes the answer only once it is complete. */
final class Answers {
    private Answers() {}

    static void write(DatasetGraph data, Query query, Map<String, Node> values, AnswerFormat format, Duration limit,
            OutputStream out) {
        check(query, format);
        within(limit, () -> {
            try (QueryExec run = run(data, query, values, limit)) {
                if (query.isSelectType()) {
                    write(run.select().materialize(), format, out);
                } else if (query.isAskType()) {
                    truth(run.ask(), format, out);
                } else {
                    graph(triples(run, query), out);
                }
            }
            return true;
        });
    }

    /** Gives the rows of a SELECT query, all of them, in order. */
    static RowSet rows(DatasetGraph data, Query query, Map<String, Node> values, Duration limit) {
        return within(limit, () -> {
            try (QueryExec run = run(data, query, values, limit)) {
                return kept(run.select());
            }
        });
    }

    /** TDB2 looks a term up when it is asked for, which it can be only within the transaction: all are asked for now. */
    private static RowSet kept(RowSet rows) {
        List<Binding> all = new ArrayList<>();
        while (rows.hasNext()) {
            Binding row = rows.next();
            BindingBuilder copy = BindingFactory.builder();
            rows.getResultVars().stream().filter(row::contains).forEach(name -> copy.add(name, row.get(name)));
            all.add(copy.build());
        }
        return RowSetStream.create(rows.getResultVars(), all.iterator());
    }

    /** Gives the triples of a CONSTRUCT or DESCRIBE query. */
    static Graph triples(DatasetGraph data, Query query, Map<String, Node> values, Duration limit) {
        return within(limit, () -> {
            try (QueryExec run = run(data, query, values, limit)) {
                return triples(run, query);
            }
        });
    }

    private static Graph triples(QueryExec run, Query query) {
        return query.isConstructType() ? run.construct() : run.describe();
    }

    private static <T> T within(Duration limit, Supplier<T> work) {
        try {
            return work.get();
        } catch (QueryCancelledException late) {
            throw new InvalidInput("query-timeout", "The query took longer than " + limit.toSeconds() + " seconds.",
                    "Ask for less: a LIMIT, a more selective pattern, one article at a time.");
        } catch (QueryException refused) {
            throw new InvalidInput("query-denied", "The query cannot be run: " + refused.getMessage() + ".",
                    "Use only the functions of SPARQL 1.1, and no other host.");
        }
    }

    private static QueryExec run(DatasetGraph data, Query query, Map<String, Node> values, Duration limit) {
        QueryExecBuilder builder = QueryExec.dataset(data).query(Queries.bounded(query)).timeout(limit.toMillis(),
                TimeUnit.MILLISECONDS);
        values.entrySet().stream().sorted(Comparator.comparing(Map.Entry::getKey))
                .forEach(value -> builder.substitution(Var.alloc(value.getKey()), value.getValue()));
        return builder.build();
    }

    private static void check(Query query, AnswerFormat format) {
        boolean table = query.isSelectType() || query.isAskType();
        boolean graph = query.isConstructType() || query.isDescribeType();
        if (!table && !(graph && format == AnswerFormat.TURTLE)) {
            throw new InvalidInput("format-mismatch", "The answer to this query cannot be written as " + format + ".",
                    "Use turtle, with CONSTRUCT or DESCRIBE.");
        }
    }

    /** Writes rows in a format; as Turtle, in the vocabulary that the tests of SPARQL write result sets in. */
    static void write(RowSet rows, AnswerFormat format, OutputStream out) {
        switch (format) {
            case TEXT -> RowSetOps.out(out, rows);
            case TURTLE -> graph(RDFOutput.encodeAsModel(ResultSet.adapt(rows)).getGraph(), out);
            default -> writer(format).write(out, rows, ARQ.getContext());
        }
    }

    private static void truth(boolean answer, AnswerFormat format, OutputStream out) {
        switch (format) {
            case TEXT -> RowSetOps.out(out, answer);
            case TURTLE -> graph(RDFOutput.encodeAsModel(answer).getGraph(), out);
            default -> writer(format).write(out, answer, ARQ.getContext());
        }
    }

    private static void graph(Graph graph, OutputStream out) {
        RdfOutput.write(List.of(new ArticleGraph("", graph)), RdfFormat.TURTLE, out);
    }

    private static RowSetWriter writer(AnswerFormat format) {
        return RowSetWriterRegistry.getFactory(format.lang()).create(format.lang());
    }
}
