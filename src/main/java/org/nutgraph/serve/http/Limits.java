// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

/**
 * How much the server does for strangers.
 *
 * @param queries          how many queries run at once
 * @param queriesPerClient how many of them for one client
 * @param pages            how many pages are made at once
 * @param waitMillis       how long a request waits for its turn before it is refused
 * @param requestBytes     how long the body of a request may be
 * @param replyBytes       how long the answer to a query may be
 * @param rows             how many rows or triples it may have
 * @param transfers        how long it waits for the slow
 */
public record Limits(int queries, int queriesPerClient, int pages, int waitMillis, long requestBytes, long replyBytes,
        long rows, Transfers transfers) {
    /** Limits for a machine with a few cores and gigabytes. */
    public static final Limits USUAL = new Limits(32, 24, 64, 1000, 2L << 20, 256L << 20, 1_000_000, Transfers.USUAL);

    /** Gives the same with other numbers of queries at once, in all and for one client. */
    public Limits queries(int all, int perClient) {
        return new Limits(all, perClient, pages, waitMillis, requestBytes, replyBytes, rows, transfers);
    }

    /** Gives the same with another number of rows. */
    public Limits rows(long most) {
        return new Limits(queries, queriesPerClient, pages, waitMillis, requestBytes, replyBytes, most, transfers);
    }

    /** Gives the same with other patience. */
    public Limits transfers(Transfers other) {
        return new Limits(queries, queriesPerClient, pages, waitMillis, requestBytes, replyBytes, rows, other);
    }
}
