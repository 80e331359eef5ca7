// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

/** Is told of each answer. */
@FunctionalInterface
public interface Watch {
    /** Takes what was answered; what it does must be quick. */
    void answered(Answered answered);

    /**
     * What was answered.
     *
     * @param client the address of the client
     * @param method the method
     * @param path   the path as it was sent, without what was asked
     * @param route  the path of the route, empty if there was none
     * @param status the HTTP status
     * @param bytes  how many bytes the answer had, before it was compressed
     * @param nanos  how many nanoseconds it took
     */
    record Answered(String client, String method, String path, String route, int status, long bytes, long nanos) {}
}
