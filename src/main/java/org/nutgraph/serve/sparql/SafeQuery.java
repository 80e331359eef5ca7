// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.sparql;

import java.util.Iterator;
import java.util.Optional;

import org.apache.jena.atlas.lib.Pair;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQLProtocol;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Prologue;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.graph.GraphFactory;

import org.nutgraph.serve.http.Fuseki;
import org.nutgraph.serve.http.Refusal;
import org.nutgraph.store.Queries;

/**
 * Fuseki's query operation for strangers: nothing beyond the data, and no more of it than the limit. The answer is kept
 * back until it is complete, so that whatever ends it early is a plain error.
 */
public final class SafeQuery extends SPARQL_QueryDataset {
    private static final int LONGEST = 100_000;
    private static final String BASE = "http://server/unset-base/";
    private static final String DENIED = "query-denied";
    private static final String PLAIN = "Use only what SPARQL 1.1 has, and no other host.";

    private final long most;

    /** Takes how many rows or triples an answer may have. */
    public SafeQuery(long most) {
        this.most = most;
    }

    @Override
    protected void execute(String text, HttpAction action) {
        if (text.length() > LONGEST) {
            throw refused(action, new Refusal(413, "query-too-long", "The query has more than " + LONGEST
                    + " characters.", "Ask in several queries."));
        }
        Running.Run run = Running.all().begin();
        boolean whole = false;
        try {
            answer(text, action);
            whole = true;
        } catch (Refusal refusal) {
            throw refused(action, refusal);
        } catch (QueryCancelledException late) {
            throw refused(action, late());
        } catch (QueryDeniedException denied) {
            throw refused(action, denied(denied));
        } catch (OutOfMemoryError much) {
            throw refused(action, greedy());
        } catch (StackOverflowError deep) {
            throw refused(action, Refusal.tooDeep());
        } finally {
            if (!whole && (run.greedy() || run.over())) {
                // What is ended from without may fail in any way.
                Fuseki.note(action.getRequest(), run.greedy() ? greedy() : late());
            }
            Running.all().end();
        }
    }

    /** What Fuseki does with a query, but for writing it out again for a log that nobody keeps. */
    private void answer(String text, HttpAction action) {
        Query query = parsed(text);
        validateQuery(action, query);
        Queries.refuseService(query, text);
        action.beginRead();
        try {
            Pair<DatasetGraph, Query> about = decideDataset(action, query, "");
            Query asked = Queries.bounded(about.getRight() == null ? query : about.getRight(), text);
            try (QueryExec run = createQueryExec(action, asked, about.getLeft())) {
                sendResults(action, executeQuery(action, run, query, ""), query.getPrologue());
            }
        } catch (QueryParseException late) {
            // Words to be searched for are read only now.
            action.abortSilent();
            ServletOps.errorBadRequest("Query parse error: " + SPARQLProtocol.messageForException(late));
        } catch (QueryCancelledException late) {
            action.abortSilent();
            throw late;
        } finally {
            action.endRead();
        }
    }

    private static Query parsed(String text) {
        try {
            return QueryFactory.create(text, BASE, Syntax.syntaxARQ);
        } catch (QueryParseException malformed) {
            ServletOps.errorBadRequest(SPARQLProtocol.messageForParseException(malformed));
            throw malformed;
        } catch (QueryDeniedException denied) {
            throw denied;
        } catch (QueryException unfit) {
            ServletOps.errorBadRequest("Error: " + SPARQLProtocol.messageForException(unfit));
            throw unfit;
        }
    }

    @Override
    protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph data) {
        Patience patience = Patience.of(Optional.ofNullable(action.getRequestParameter("timeout")));
        QueryExec run = QueryExec.dataset(data).query(query).context(action.getContext()).build();
        Running.all().here().ifPresent(here -> here.with(run, patience.firstRow(), patience.whole()));
        return run;
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec run, Query query, String log) {
        if (query.isSelectType()) {
            return new QueryExecResult(new CountedRows(run.select(), most));
        }
        if (query.isConstructQuad()) {
            return new QueryExecResult(quads(run.constructQuads()));
        }
        if (query.isConstructType()) {
            return new QueryExecResult(triples(run.constructTriples()));
        }
        return query.isDescribeType()
                ? new QueryExecResult(triples(run.describeTriples()))
                : super.executeQuery(action, run, query, log);
    }

    /** An answer is written while its rows are found: whatever ends that is noted before Fuseki writes on. */
    @Override
    protected void sendResults(HttpAction action, QueryExecResult result, Prologue prologue) {
        try {
            super.sendResults(action, result, prologue);
        } catch (Refusal refusal) {
            throw refused(action, refusal);
        } catch (QueryCancelledException late) {
            throw refused(action, late());
        } catch (QueryDeniedException denied) {
            throw refused(action, denied(denied));
        } catch (StackOverflowError deep) {
            throw refused(action, Refusal.tooDeep());
        } catch (RuntimeException unwritable) {
            throw terms(result) ? refused(action, unwritable()) : unwritable;
        }
        if (result.isRowSet() && result.rowSet() instanceof CountedRows rows && rows.cancelled()) {
            throw refused(action, late());
        }
    }

    private static boolean terms(QueryExecResult result) {
        return result.isGraph() && result.graph().stream().anyMatch(triple -> triple.getObject().isTripleTerm());
    }

    private Graph triples(Iterator<Triple> found) {
        Graph graph = GraphFactory.createDefaultGraph();
        for (long count = 0; found.hasNext(); count++) {
            CountedRows.require(count < most, most);
            graph.add(found.next());
        }
        return graph;
    }

    private DatasetGraph quads(Iterator<Quad> found) {
        DatasetGraph all = DatasetGraphFactory.create();
        for (long count = 0; found.hasNext(); count++) {
            CountedRows.require(count < most, most);
            all.add(found.next());
        }
        return all;
    }

    private static Refusal unwritable() {
        return new Refusal(406, "not-acceptable", "That format has no triple terms of RDF 1.2.",
                "Ask for Turtle, N-Triples or TriG.");
    }

    private static Refusal greedy() {
        return new Refusal(503, "query-memory", "The query needs more memory than there is.",
                "Ask for less: a more selective pattern, fewer groups, no ORDER BY or DISTINCT over everything.");
    }

    private static Refusal late() {
        if (Running.all().here().filter(Running.Run::greedy).isPresent()) {
            return greedy();
        }
        return new Refusal(503, "query-timeout", "The query took too long.",
                "Ask for less: a LIMIT, a more selective pattern, one article at a time.");
    }

    private static Refusal denied(QueryException denied) {
        return new Refusal(400, DENIED, denied.getMessage() + ".", PLAIN);
    }

    /** Notes a refusal, and gives what stops Fuseki. */
    private static RuntimeException refused(HttpAction action, Refusal refusal) {
        Fuseki.note(action.getRequest(), refusal);
        action.getResponse().resetBuffer();
        ServletOps.error(refusal.status(), refusal.message());
        return refusal;
    }
}
