// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.sparql;

import java.util.List;

import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

import org.nutgraph.serve.http.Refusal;

/** Rows, no more than so many, that remember whether they ended early. */
final class CountedRows implements RowSet {
    private final RowSet rows;
    private final long most;
    private long count;
    private boolean cancelled;

    CountedRows(RowSet rows, long most) {
        this.rows = rows;
        this.most = most;
    }

    /** Says whether the rows ended because their time was over. */
    boolean cancelled() {
        return cancelled;
    }

    /** Fails with {@link Refusal} unless there is room for more. */
    static void require(boolean room, long most) {
        if (!room) {
            throw new Refusal(503, "answer-too-large", "The answer has more than " + most + " rows.",
                    "Ask for less: a LIMIT, and an OFFSET.");
        }
    }

    @Override
    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (QueryCancelledException late) {
            cancelled = true;
            throw late;
        }
    }

    @Override
    public Binding next() {
        require(count++ < most, most);
        try {
            Binding row = rows.next();
            if (count == 1) {
                Running.all().here().ifPresent(Running.Run::row);
            }
            return row;
        } catch (QueryCancelledException late) {
            cancelled = true;
            throw late;
        }
    }

    @Override
    public List<Var> getResultVars() {
        return rows.getResultVars();
    }

    @Override
    public long getRowNumber() {
        return count;
    }

    @Override
    public void close() {
        rows.close();
    }
}
