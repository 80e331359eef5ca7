// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

/** A request that is not answered as asked: the status, a stable code, what is wrong and what to do. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final String remedy;

    /** Takes the HTTP status, the code, one sentence of what is wrong, and one of what to do. */
    public Refusal(int status, String code, String message, String remedy) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
        this.remedy = remedy;
    }

    /** Says that there is nothing at a path. */
    public static Refusal missing(String path) {
        return new Refusal(404, "not-found", "There is nothing at " + path + ".",
                "The start page lists what there is.");
    }

    /** Gives the HTTP status. */
    public int status() {
        return status;
    }

    /** Gives the code. */
    public String code() {
        return code;
    }

    /** Gives what to do. */
    public String remedy() {
        return remedy;
    }

    /** Gives what is wrong. */
    public String message() {
        return String.valueOf(getMessage());
    }
}
