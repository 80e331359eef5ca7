// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.samples;

import java.util.List;

import org.nutgraph.Project;
import org.nutgraph.ingest.Outcome;
import org.nutgraph.ingest.Samples;

import static org.assertj.core.api.Assertions.assertThat;

/** The sample articles through the whole flow, once for all tests of one run. */
public final class SampleRuns {
    private static final List<Outcome.Done> ALL = Samples.all().stream().map(Project.pipeline()::process)
            .map(SampleRuns::done).toList();

    private SampleRuns() {}

    /** Gives what became of each, in order of their names. */
    public static List<Outcome.Done> all() {
        return ALL;
    }

    private static Outcome.Done done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return (Outcome.Done) outcome;
    }
}
