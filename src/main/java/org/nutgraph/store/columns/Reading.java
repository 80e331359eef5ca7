// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store.columns;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.tdb2.solver.QC2;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.jspecify.annotations.Nullable;

/**
 * What a query reads.
 *
 * @param data      the dataset
 * @param version   which of its versions, as TDB2 counts them
 * @param nodes     its terms
 * @param cancelled says whether the query is to end
 */
record Reading(DatasetGraphTDB data, long version, Nodes nodes, @Nullable AtomicBoolean cancelled) {
    /** Gives what a query reads, unless it may write too, or sees only a part. */
    static Optional<Reading> of(ExecutionContext context) {
        if (!(context.getDataset() instanceof DatasetGraphTDB data) || QC2.getFilter(context.getContext()) != null) {
            return Optional.empty();
        }
        Transaction transaction = data.getTxnSystem().getThreadTransaction();
        if (transaction == null || !transaction.isReadTxn()) {
            return Optional.empty();
        }
        return Optional.of(new Reading(data, transaction.getDataVersion(),
                new Nodes(data.getQuadTable().getNodeTupleTable().getNodeTable()), context.getCancelSignal()));
    }

    /** Fails if the query is to end. */
    void check() {
        if (cancelled != null && cancelled.get()) {
            throw new QueryCancelledException();
        }
    }
}
