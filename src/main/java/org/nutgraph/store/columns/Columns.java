// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store.columns;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;

import org.apache.jena.dboe.transaction.txn.Transaction;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * Columns of the properties that questions over everything have asked for, in memory, as long as they are right: a
 * column is used for the version of the data that it was read from, and for others that have the same of its property.
 */
public final class Columns {
    /** What part of the memory they may take. */
    private static final int PART = 4;
    private static final long POLL_MILLIS = 20;
    private static final int FEW = 64;
    /** Looking up one pair takes as long as reading so many in order. */
    private static final int MUCH = 50;

    private final Touches touches = new Touches();
    private final Map<Node, Kept> kept = new ConcurrentHashMap<>();
    private final Map<Node, ReentrantLock> building = new ConcurrentHashMap<>();
    private final AtomicLong clock = new AtomicLong();
    private final AtomicLong read = new AtomicLong();
    private final DatasetGraph base;
    private final long most;

    private record Kept(DatasetGraphTDB data, long version, Column column, AtomicLong used) {}

    private Columns(DatasetGraph base, long most) {
        this.base = base;
        this.most = most;
    }

    /** Takes a dataset of TDB2; a quarter of the memory may be taken. */
    public static Columns of(DatasetGraph base) {
        return of(base, Runtime.getRuntime().maxMemory() / PART);
    }

    /** Takes a dataset and how many bytes may be taken. */
    static Columns of(DatasetGraph base, long bytes) {
        return new Columns(base, bytes);
    }

    /** Lets queries over a dataset, which is that of TDB2 or lies around it, use them. */
    public void serve(DatasetGraph data) {
        QC.setFactory(data.getContext(), context -> new ColumnExecutor(context, this));
    }

    /**
     * Must be told, before a write transaction of the calling thread commits, with which properties it added or took
     * away anything, and, if that is known, which pairs.
     */
    public void committing(Map<Node, Optional<Set<Pair>>> properties) {
        Transaction transaction = TDBInternal.requireStorage(base).getTxnSystem().getThreadTransaction();
        if (transaction != null && transaction.getTxnType() == TxnType.WRITE) {
            touches.commit(transaction.getDataVersion() + 1, properties);
        } else {
            // One that began by reading does not know which version it follows.
            touches.forget();
        }
    }

    /** Gives the column of a property as a query sees it; if there is none yet it is read, if that is wanted. */
    Optional<Column> of(Reading reading, Node property, boolean build) {
        Optional<Column> known = known(reading, property);
        return known.isPresent() || !build ? known : built(reading, property);
    }

    /** Says whether there is a column of a property. */
    public boolean has(Node property) {
        return kept.containsKey(property);
    }

    private Optional<Column> known(Reading reading, Node property) {
        Kept there = kept.get(property);
        if (there == null || there.data() != reading.data()
                || !touches.same(property, there.version(), reading.version())) {
            return Optional.empty();
        }
        there.used().set(clock.incrementAndGet());
        return Optional.of(there.column());
    }

    private Optional<Column> built(Reading reading, Node property) {
        ReentrantLock lock = building.computeIfAbsent(property, any -> new ReentrantLock());
        enter(lock, reading);
        try {
            Optional<Column> meanwhile = known(reading, property);
            Kept there = kept.get(property);
            if (meanwhile.isPresent() || there != null && there.version() > reading.version()) {
                // A query that sees an older state than others already do reads that from the disk.
                return meanwhile;
            }
            Optional<Column> column = Optional.ofNullable(there).flatMap(it -> after(it, reading, property))
                    .or(() -> whole(reading, property));
            column.ifPresent(it -> keep(property,
                    new Kept(reading.data(), reading.version(), it, new AtomicLong(clock.incrementAndGet()))));
            return column;
        } finally {
            lock.unlock();
        }
    }

    private Optional<Column> whole(Reading reading, Node property) {
        read.incrementAndGet();
        return Scan.read(reading, property, most / Column.bytes(1));
    }

    /** Says how often a column was read from the disk as a whole. */
    long read() {
        return read.get();
    }

    /** Few changes are put into the column there is. */
    private Optional<Column> after(Kept earlier, Reading reading, Node property) {
        return earlier.data() != reading.data()
                ? Optional.empty()
                : touches.between(property, earlier.version(), reading.version())
                        .filter(pairs -> pairs.size() <= FEW + earlier.column().size() / MUCH)
                        .map(pairs -> Difference.of(reading, property, pairs))
                        .map(differences -> earlier.column().after(differences, reading.nodes()))
                        .filter(column -> column.bytes() <= most);
    }

    private static void enter(ReentrantLock lock, Reading reading) {
        try {
            while (!lock.tryLock(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                reading.check();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new QueryCancelledException();
        }
    }

    private synchronized void keep(Node property, Kept column) {
        kept.put(property, column);
        while (kept.size() > 1 && bytes() > most) {
            kept.entrySet().stream().filter(each -> !each.getValue().equals(column))
                    .min(Comparator.comparingLong(each -> each.getValue().used().get()))
                    .ifPresent(eldest -> kept.remove(eldest.getKey(), eldest.getValue()));
        }
    }

    private long bytes() {
        return kept.values().stream().mapToLong(each -> each.column().bytes()).sum();
    }
}
