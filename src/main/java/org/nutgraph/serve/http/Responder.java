// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

/** Answers requests. */
@FunctionalInterface
public interface Responder {
    /**
     * Gives the answer to a call. Fails with {@link Refusal} or {@link org.nutgraph.problem.Problem}, either of which
     * becomes an answer that says what is wrong.
     */
    Reply answer(Call call);
}
