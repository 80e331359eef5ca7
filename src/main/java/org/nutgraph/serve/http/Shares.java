// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Counts what each client has under way, and lets none have more than its share. */
public final class Shares {
    private final int each;
    private final Map<String, Integer> clients = new ConcurrentHashMap<>();

    /** Takes how many things one client may have under way. */
    public Shares(int each) {
        this.each = each;
    }

    /** Says whether a client may begin one more, which it has to {@link #leave} then. */
    public boolean enter(String client) {
        if (clients.merge(client, 1, Integer::sum) <= each) {
            return true;
        }
        leave(client);
        return false;
    }

    /** Notes that one of a client has ended. */
    public void leave(String client) {
        clients.computeIfPresent(client, (name, many) -> many == 1 ? null : many - 1);
    }
}
