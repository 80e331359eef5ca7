// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.io.PrintWriter;

/** Tells on standard error how far a command is. */
final class Progress {
    private final PrintWriter err;

    Progress(PrintWriter err) {
        this.err = err;
    }

    synchronized void tell(String message) {
        err.println("nutgraph: " + message);
    }
}
