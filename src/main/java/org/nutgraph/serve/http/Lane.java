// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

/** What a request costs, and so which limit it counts towards. */
public enum Lane {
    /** Answered at any load, from memory. */
    FREE,
    /** A few lookups. */
    PAGE,
    /** A question that may take long. */
    QUERY,
    /** A change by an editor, whose body may be long. */
    EDIT
}
