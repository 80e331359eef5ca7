// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Answers that took a while, kept by their tags: a tag names the version of the store, so one that is no longer right is
 * never asked for again, and goes when room is needed.
 */
final class KeptReplies {
    private static final long MOST_BYTES = 64L << 20;
    private static final long MOST_EACH = 1L << 20;
    private static final long WORTH_NANOS = 3_000_000;

    private final Map<String, Kept> all = new LinkedHashMap<>(16, 0.75f, true);
    private long bytes;

    private record Kept(Reply reply, int length) {}

    /** Gives the answer of a tag, if it is here. */
    synchronized Optional<Reply> of(String tag) {
        return Optional.ofNullable(all.get(tag)).map(Kept::reply);
    }

    /** Keeps an answer that is complete in a spool, if that is worth it. Fails as the spool does. */
    void keep(String tag, Reply reply, Spool spool, long nanos) throws IOException {
        long length = spool.length();
        if (nanos >= WORTH_NANOS && length <= MOST_EACH && spool.getStatus() == 200
                && !(reply.body() instanceof Reply.Whole)) {
            byte[] body = spool.bytes();
            add(tag, new Kept(new Reply(200, Optional.ofNullable(spool.getContentType()).orElse(""),
                    out -> out.write(body), reply.headers()), body.length));
        }
    }

    private synchronized void add(String tag, Kept kept) {
        Kept before = all.put(tag, kept);
        bytes += kept.length() - (before == null ? 0 : before.length());
        Iterator<Map.Entry<String, Kept>> eldest = all.entrySet().iterator();
        while (bytes > MOST_BYTES && eldest.hasNext()) {
            bytes -= eldest.next().getValue().length();
            eldest.remove();
        }
    }
}
