// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.problem;

/** A store that cannot be opened, read or written. */
public final class StoreUnavailable extends Problem {
    private static final long serialVersionUID = 1L;

    /** Takes a stable code, one sentence on what is wrong, and one on what to do. */
    public StoreUnavailable(String code, String sentence, String remedy) {
        super(code, sentence, remedy);
    }

    @Override
    public int exitCode() {
        return 3;
    }
}
