// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.problem;

/**
 * Something the user must fix. The message is one sentence; {@link #code} is stable and an anchor of the error page;
 * {@link #remedy} says what to do.
 */
public abstract sealed class Problem extends RuntimeException
        permits UnreadableArticle, InvalidOntology, InvalidInput, StoreUnavailable, EnvironmentFault {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String remedy;

    Problem(String code, String sentence, String remedy) {
        super(sentence);
        this.code = code;
        this.remedy = remedy;
    }

    /** Gives the stable code, such as {@code article-empty}. */
    public final String code() {
        return code;
    }

    /** Gives one sentence that says what to do. */
    public final String remedy() {
        return remedy;
    }

    /** Gives the exit code of the command line: 2 for what was given, 3 for what surrounds us. */
    public abstract int exitCode();
}
