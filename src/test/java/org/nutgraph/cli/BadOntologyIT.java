// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import com.sun.management.OperatingSystemMXBean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Each mistake of an editor is told once: file and line, the term, what to do, a stable code; and the exit code is 1. */
final class BadOntologyIT {
    private static final String PREFIXES = """
            @prefix ng: <https://w3id.org/nutgraph/ont/> . @prefix lex: <https://w3id.org/nutgraph/lex/> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> . @prefix x: <http://example.org/> .
            """;
    private static final long MOST_SECONDS = 20;

    @TempDir
    private Path directory;

    private Run check(String turtle) throws IOException {
        Files.writeString(directory.resolve("mine.ttl"), PREFIXES + turtle);
        return Run.of("ontology", "check", directory.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "x:ada a owl:NamedIndividual , ng:Person , ng:Place .|mine.ttl:4: http://example.org/ada|nothing is both a ng:Agent and a ng:Place|ontology-logic",
            "ng:Pier a owl:Class ; rdfs:subClassOf ng:Place ; rdfs:label 'pier'@en ; skos:definition 'P.'@en ; lex:nuon 'pier'@en .|mine.ttl:4: ng:Pier|lex:nuon is used, but declared nowhere|ontology-logic"})
    void what_logic_finds_is_told(String turtle, String place, String told, String code) throws IOException {
        Run run = check(turtle);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines()).singleElement()
                .satisfies(line -> assertThat(line).contains(place, told).endsWith(" [" + code + "]"));
    }

    @Test
    void a_directory_is_checked_within_twenty_seconds() {
        long before = processorTime();
        long start = System.nanoTime();
        Run run = Run.of("ontology", "check", "src/docs/editing");
        long took = Math.min(System.nanoTime() - start, processorTime() - before);
        assertThat(run.code()).as(run.out()).isZero();
        assertThat(TimeUnit.NANOSECONDS.toSeconds(took)).isLessThanOrEqualTo(MOST_SECONDS);
    }

    /** Other programs on the machine must not make the test fail, so the processor's time counts if it is less. */
    private static long processorTime() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
