// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;

import org.nutgraph.problem.InvalidInput;

/** Reads and runs SPARQL updates that stay within the store, as a whole or not at all. */
final class Updates {
    private static final String DENIED = "update-denied";

    private Updates() {}

    /** Gives the update of a text. Fails with {@link InvalidInput} if it is none, or would leave the store. */
    static UpdateRequest parse(String text) {
        try {
            UpdateRequest request = UpdateFactory.create(text);
            request.getOperations().forEach(Updates::check);
            return request;
        } catch (QueryDeniedException denied) {
            throw new InvalidInput(DENIED, denied.getMessage() + ".", "Load the data you need into the store.");
        } catch (QueryException broken) {
            throw new InvalidInput("update-syntax", "The update cannot be read: " + Queries.oneLine(broken) + ".",
                    "Correct it there; it must be SPARQL 1.1 Update.");
        }
    }

    /** Runs it within a write transaction of the caller, who aborts if this fails. */
    static void run(DatasetGraph data, UpdateRequest request, Duration limit) {
        try {
            UpdateExec.dataset(data).update(request).timeout(limit.toMillis(), TimeUnit.MILLISECONDS).build().execute();
        } catch (QueryCancelledException late) {
            throw new InvalidInput("query-timeout", "The update took longer than " + limit.toSeconds() + " seconds.",
                    "Change less at a time; nothing was changed.");
        } catch (QueryException refused) {
            throw new InvalidInput(DENIED, "The update cannot be run: " + refused.getMessage() + ".",
                    "Use only the functions of SPARQL 1.1, and no other host.");
        }
        // Queries see the named graphs; what stood outside of them would be there and never be found.
        if (data.find(Quad.defaultGraphIRI, Node.ANY, Node.ANY, Node.ANY).hasNext()) {
            throw new InvalidInput("update-graph", "The update writes outside of the named graphs.",
                    "Say which graph is meant: GRAPH <..> { .. }, or WITH <..>.");
        }
    }

    private static void check(Update update) {
        if (update instanceof UpdateLoad) {
            throw new QueryDeniedException("LOAD is not available here");
        }
        if (update instanceof UpdateModify modify) {
            Query where = QueryFactory.make();
            where.setQuerySelectType();
            where.setQueryResultStar(true);
            where.setQueryPattern(modify.getWherePattern());
            Queries.refuseService(where);
        }
    }
}
