// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import jakarta.servlet.http.HttpServletRequest;

/** Is told of each answer. */
@FunctionalInterface
public interface Watch {
    /** Takes a request, the status of its answer, how many bytes that had, and how many nanoseconds it took. */
    void answered(HttpServletRequest request, int status, long bytes, long nanos);
}
