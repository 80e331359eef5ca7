// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.browser;

/** Waits a little. */
final class Waiting {
    private static final long MILLIS = 50;

    private Waiting() {}

    static void moment() {
        try {
            Thread.sleep(MILLIS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
