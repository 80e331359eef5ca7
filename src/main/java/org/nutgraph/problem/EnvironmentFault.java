// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.problem;

/** What surrounds us fails: a port, a disk, a model. */
public final class EnvironmentFault extends Problem {
    private static final long serialVersionUID = 1L;

    /** Takes a stable code, one sentence on what is wrong, and one on what to do. */
    public EnvironmentFault(String code, String sentence, String remedy) {
        super(code, sentence, remedy);
    }

    @Override
    public int exitCode() {
        return 3;
    }
}
