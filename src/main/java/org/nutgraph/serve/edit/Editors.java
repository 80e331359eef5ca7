// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.edit;

import org.nutgraph.serve.http.Call;
import org.nutgraph.serve.http.Refusal;
import org.nutgraph.store.GraphStore;

/** Those who may write to a store, and what is kept of who changed what. */
public final class Editors {
    private final Tokens tokens;
    private final Journal journal;

    /** Takes the store, and who may write to it. */
    public Editors(GraphStore store, Tokens tokens) {
        this.tokens = tokens;
        this.journal = new Journal(store);
    }

    /**
     * Gives whose token a call bears. Fails with {@link Refusal}: 403 if nobody may write, 401 if it bears none that is
     * known.
     */
    public String who(Call call) {
        if (!tokens.any()) {
            throw new Refusal(403, "writing-off", "Writing over HTTP is off: no credentials are set up.",
                    "Start the server with --tokens, or load data with nutgraph load.");
        }
        return tokens.who(call.header("Authorization")).orElseThrow(() -> new Refusal(401, "token-wrong",
                "A token is needed, and none that is known was sent.", "Send the header Authorization: Bearer TOKEN."));
    }

    /** Runs a change, one at a time, and writes down who made it before anybody hears of its success; fails as it does. */
    public void write(String who, String what, String target, Runnable change) {
        journal.write(who, what, target, change);
    }
}
