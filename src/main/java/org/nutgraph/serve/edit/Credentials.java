// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.edit;

import org.nutgraph.serve.http.Call;
import org.nutgraph.serve.http.Refusal;

/** Says who sends a request. */
final class Credentials {
    private Credentials() {}

    /** Gives whose token a request has. Fails with {@link Refusal} if there is none that is known. */
    static String who(Tokens tokens, Call call) {
        if (!tokens.any()) {
            throw new Refusal(403, "writing-off", "Writing over HTTP is off: no credentials are set up.",
                    "Start the server with --tokens, or load data with nutgraph load.");
        }
        return tokens.who(call.header("Authorization")).orElseThrow(() -> new Refusal(401, "token-wrong",
                "A token is needed, and none that is known was sent.", "Send the header Authorization: Bearer TOKEN."));
    }
}
