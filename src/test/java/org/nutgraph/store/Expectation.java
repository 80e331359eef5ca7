// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the answer to a saved query must have: {@code rows>=3 contains 'director','River Agency'}.
 *
 * @param least    the number of rows
 * @param exact    whether there must be no more of them
 * @param contains what must be in the answer
 */
record Expectation(int least, boolean exact, List<String> contains) {
    private static final Pattern FORM = Pattern.compile("rows(>?=)(\\d+)(?: contains ('[^']*'(?:,'[^']*')*))?");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");

    /** Gives the expectation of a header line; fails if it is not written like that. */
    static Expectation of(String line) {
        Matcher form = FORM.matcher(line);
        assertThat(form.matches()).as("expectation: " + line).isTrue();
        String words = form.group(3) == null ? "" : form.group(3);
        return new Expectation(Integer.parseInt(form.group(2)), form.group(1).equals("="),
                QUOTED.matcher(words).results().map((MatchResult found) -> found.group(1)).toList());
    }

    /** Fails if the lines of an answer do not have it. */
    void check(String name, List<String> lines) {
        assertThat(lines.size()).as(name).isGreaterThanOrEqualTo(least);
        assertThat(!exact || lines.size() == least).as(name + ": " + lines.size() + " rows").isTrue();
        contains.forEach(words -> assertThat(String.join("\n", lines)).as(name).contains(words));
    }
}
