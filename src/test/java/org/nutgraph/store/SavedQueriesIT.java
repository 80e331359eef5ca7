// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

import org.nutgraph.Project;
import org.nutgraph.graph.Iris;
import org.nutgraph.ingest.Outcome;
import org.nutgraph.ingest.Samples;
import org.nutgraph.ingest.Source;

import static org.assertj.core.api.Assertions.assertThat;

/** Every saved query on what the server holds at its first start: the samples and the shipped graphs. */
final class SavedQueriesIT {
    @TempDir
    static Path directory;

    @TestFactory
    Stream<DynamicTest> a_saved_query_gives_the_answer_it_promises() {
        GraphStore store = GraphStore.open(directory, Iris.DEFAULT);
        Groundwork.put(store, List.of());
        ShippedGraphs.load(store);
        for (Source sample : Samples.all()) {
            assertThat(Project.pipeline().process(sample)).isInstanceOfSatisfying(Outcome.Done.class,
                    done -> store.put(List.of(done.graph())));
        }
        Resolution.run(store, Project.pipeline().identities(), Project.authority());
        return SavedQueries.builtIn().all().stream().map(query -> DynamicTest.dynamicTest(query.name(),
                () -> Expectation.of(query.expectation().orElseThrow()).check(query.name(), rows(store, query))))
                .onClose(store::close);
    }

    private static List<String> rows(GraphStore store, SavedQuery query) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (!query.query().isSelectType()) {
            Question.of(query, Map.of()).ask(store, AnswerFormat.TURTLE, Duration.ofSeconds(30), out);
            return out.toString(StandardCharsets.UTF_8).lines().toList();
        }
        Question.of(query, Map.of()).ask(store, AnswerFormat.CSV, Duration.ofSeconds(30), out);
        return CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(new StringReader(out.toString(StandardCharsets.UTF_8))).stream()
                .map(record -> String.join(" | ", record.toList())).toList();
    }
}
