// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.problem;

/** An article that cannot be read: empty, binary, too long, unreadable. */
public final class UnreadableArticle extends Problem {
    private static final long serialVersionUID = 1L;

    /** Takes a stable code, one sentence on what is wrong, and one on what to do. */
    public UnreadableArticle(String code, String sentence, String remedy) {
        super(code, sentence, remedy);
    }

    @Override
    public int exitCode() {
        return 2;
    }
}
