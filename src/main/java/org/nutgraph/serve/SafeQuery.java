// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve;

import java.util.ArrayList;
import java.util.List;

import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetStream;

import org.nutgraph.store.Queries;

/**
 * Fuseki's query operation for strangers. The rows are collected before the status line is sent, so that a query that
 * runs out of time is a plain 503 and not half an answer behind a 200.
 */
final class SafeQuery extends SPARQL_QueryDataset {
    private static final int MOST_ROWS = 100_000;

    @Override
    protected void validateQuery(HttpAction action, Query query) {
        super.validateQuery(action, query);
        try {
            Queries.refuseService(query);
        } catch (QueryDeniedException denied) {
            ServletOps.errorBadRequest(denied.getMessage());
        }
    }

    @Override
    protected QueryExecResult executeQuery(HttpAction action, QueryExec run, Query query, String log) {
        try {
            QueryExecResult result = super.executeQuery(action, run, query, log);
            return result.isRowSet() ? new QueryExecResult(collected(result.rowSet())) : result;
        } catch (QueryDeniedException denied) {
            ServletOps.errorBadRequest(denied.getMessage());
            throw denied;
        }
    }

    private static RowSet collected(RowSet rows) {
        List<Binding> all = new ArrayList<>();
        while (rows.hasNext()) {
            all.add(rows.next());
            if (all.size() > MOST_ROWS) {
                ServletOps.error(503, "The answer has more than " + MOST_ROWS + " rows: add a LIMIT, and an OFFSET.");
            }
        }
        return RowSetStream.create(rows.getResultVars(), all.iterator());
    }
}
