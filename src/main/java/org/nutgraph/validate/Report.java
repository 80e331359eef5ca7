// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.validate;

import java.util.List;

/** What is wrong with a graph: the findings in order of what they are about. */
public record Report(List<Finding> findings) {
    /** Keeps its own copy of the list. */
    public Report {
        findings = List.copyOf(findings);
    }

    /** Says whether the graph may be stored: warnings do not prevent it. */
    public boolean conforms() {
        return findings.stream().noneMatch(finding -> finding.severity() == Finding.Severity.VIOLATION);
    }

    /** Gives a line for each finding. */
    public List<String> lines() {
        return findings.stream().map(Finding::line).toList();
    }
}
