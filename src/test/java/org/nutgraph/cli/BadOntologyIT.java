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

    /** Exactly one line, with all these in it. */
    private void told(String turtle, String place, String what, String code) throws IOException {
        Run run = check(turtle);
        assertThat(run.code()).as(run.err()).isEqualTo(1);
        assertThat(run.out().lines()).as(run.out()).singleElement()
                .satisfies(line -> assertThat(line).contains(place, what).endsWith(" [" + code + "]"));
    }

    private static String relation(String pattern) {
        return "ng:bakesFor a owl:ObjectProperty ; rdfs:domain ng:Agent ; rdfs:range ng:Agent ;\n"
                + "    rdfs:label 'bakes for'@en ; skos:definition 'Bakes for somebody.'@en ;\n    " + pattern
                + " ;\n    lex:example 'Then {subject:the baker} baked for {object:the queen}.'@en .\n";
    }

    private static String shape(String lines) {
        return "ng:Pier a owl:Class ; rdfs:subClassOf ng:Place ; rdfs:label 'pier'@en ;\n"
                + "    skos:definition 'A long platform in the sea.'@en ;\n    " + lines + " .\n";
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "x:ada a owl:NamedIndividual , ng:Person , ng:Place .;mine.ttl:4: http://example.org/ada;nothing is both a ng:Agent and a ng:Place;ontology-logic",
            "ng:A a [ .;mine.ttl:4:;Correct the file at that line;ontology-turtle",
            "ng:Pier rdfs:label 'pier'@en ng:Quay a owl:Class .;mine.ttl:4:;Correct the file at that line;ontology-turtle",
            "un:A a owl:Class .;mine.ttl:4:;un;ontology-turtle"})
    void what_cannot_be_read_or_cannot_be_true_is_told(String turtle, String place, String what, String code)
            throws IOException {
        told(turtle, place, what, code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "lex:clause '{subject} [bake] for {goal}'@en ; the slot {goal}, which no relation has ; ontology-slot",
            "lex:clause '{subject} {object}'@en ; needs a verb ; ontology-clause",
            "lex:clause 'bake'@en ; must have both {subject} and {object} ; ontology-slot",
            "lex:clause '{subject} [bake]'@en ; must have both {subject} and {object} ; ontology-slot",
            "lex:clause '{subject} [bake] (for {object})?'@en ; must have both {subject} and {object} ; ontology-slot",
            "lex:phrase '[baker] of {object}'@en ; must have both {subject} and {object} ; ontology-slot",
            "lex:clause '{subject} [bake] {subject} for {object}'@en ; the slot {subject} twice ; ontology-slot",
            "lex:clause '{subject} [bake] for {object:Qeen}'@en ; asks for a Qeen, which is no class ; ontology-slot",
            "lex:clause '{subject} [bake for {object}'@en ; cannot be read from ; ontology-pattern",
            "lex:clause '{subject} [bake|] for {object}'@en ; a bar too many ; ontology-pattern",
            "lex:clause '{subject} ([bake] for {object}'@en ; never closed ; ontology-pattern",
            "lex:clause '{subject} [bake] for {object}' ; Patterns need a language tag ; ontology-style",
            "lex:phrase '{subject} (of|for)? {object}'@en ; would match everything ; ontology-clause",
            "lex:phrase '[baker] {subject} {object}'@en ; two slots side by side ; ontology-slot",
            "lex:clause '{subject} (a|b)? (c|d)? (e|f)? (g|h)? [bake] for {object}'@en ; more than 64 variants ; ontology-clause",
            "lex:phrase '((((((((((((((((((((([bake])?)?)?)?)?)?)?)?)?)?)?)?)?)?)?)?)?)?)?)?)?'@en ; more than 20 brackets inside each other ; ontology-pattern",
            "lex:clause '{subject} [bake] for {object}'@en § lex:example '{subject:The baker bakes for {object:the queen}.'@en ; A brace of the sentence ; ontology-example"})
    void a_bad_pattern_of_a_relation_is_told(String pattern, String what, String code) throws IOException {
        told(relation(pattern.replace("§", ";")), "mine.ttl:", what, code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "lex:name '*'@en|lex:example 'At {Long Pier}.'@en;would match everything;ontology-pattern",
            "lex:name '* (the)?'@en|lex:example 'At {Long Pier}.'@en;would match everything;ontology-pattern",
            "lex:name '{subject} Pier'@en|lex:example 'At {Long Pier}.'@en;has a slot;ontology-pattern",
            "lex:name '* Pier)'@en|lex:example 'At {Long Pier}.'@en;never opened;ontology-pattern",
            "lex:name '* Pier'@en;Patterns need at least one lex:example;ontology-style",
            "lex:noun '[pier]'@en;A noun is plain words;ontology-style",
            "lex:nuon 'pier'@en;lex:nuon is used, but declared nowhere;ontology-logic",
            "rdfs:subClassOf ng:Plaice;a superclass that is not declared;ontology-style",
            "rdfs:subClassOf ng:Pier;The term lies below itself;ontology-circle",
            "rdfs:subClassOf ng:Person;Nothing can be a ng:Pier;ontology-logic",
            "lex:name '* Pier'@en|lex:example 'They met at {subject:Long Pier}.'@en;mark its members in braces alone;ontology-example",
            "lex:name '* Pier'@en|lex:example 'They met at {Long Jetty}.'@en;The example is not found;ontology-example",
            "lex:name '* Pier'@en|lex:example 'At {Long Pier}.'@en|lex:counterExample 'They met at West Pier.'@en;The counter-example is found;ontology-example",
            "owl:deprecated true|<http://purl.org/dc/terms/isReplacedBy> ng:Pier;lead back to the term itself;ontology-style"})
    void a_bad_class_is_told(String lines, String what, String code) throws IOException {
        told(shape(lines.replace("|", " ; ")), "mine.ttl:", what, code);
    }

    @Test
    void a_circle_is_told_once_with_the_way_round() throws IOException {
        told("""
                ng:Upper a owl:Class ; rdfs:label 'upper'@en ; skos:definition 'U.'@en ; rdfs:subClassOf ng:Lower .
                ng:Lower a owl:Class ; rdfs:label 'lower'@en ; skos:definition 'L.'@en ; rdfs:subClassOf ng:Upper .
                """, "mine.ttl:5: ng:Lower", "by way of ng:Upper", "ontology-circle");
    }

    @Test
    void an_event_has_the_slots_of_an_event() throws IOException {
        told("ng:Baking a owl:Class ; rdfs:subClassOf ng:Event ; rdfs:label 'baking'@en ; skos:definition 'B.'@en ;\n"
                + "    lex:clause '{subject} [bake] {theme}'@en ; lex:example '{actor:Ana Ruiz} baked a cake.'@en .",
                "mine.ttl:4: ng:Baking", "Use {actor}, {affected}, {location}, {theme}", "ontology-slot");
    }

    @Test
    void a_pattern_longer_than_anybody_means_it_is_told() throws IOException {
        told(relation("lex:clause '{subject} [bake] for {object}" + " a?".repeat(5_000) + "'@en"), "mine.ttl:4:",
                "longer than 1000 characters", "ontology-pattern");
    }

    @Test
    void extraction_stops_at_a_bad_pattern_with_its_file_and_line() throws IOException {
        check(relation("lex:clause '{subject} [bake] for {goal}'@en"));
        Run run = Run.of("extract", "--ontology", directory.toString(), "src/docs/editing/evening.txt");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("mine.ttl:4: bakes for:", "{goal}", "[ontology-slot]");
    }

    @Test
    void a_wrong_path_is_wrong_usage_and_no_finding() throws IOException {
        for (String name : new String[]{"nowhere", "empty"}) {
            Path folder = directory.resolve(name);
            if (name.equals("empty")) {
                Files.createDirectories(folder);
            }
            Run run = Run.of("ontology", "check", folder.toString());
            assertThat(run.code()).isEqualTo(2);
            assertThat(run.err()).contains("[ontology-unreadable]", folder.toString());
        }
    }

    @Test
    void a_file_that_is_no_text_is_told() throws IOException {
        Files.write(directory.resolve("mine.ttl"), new byte[]{'#', '\n', (byte) 0xff, (byte) 0xfe, 0, 1});
        Run run = Run.of("ontology", "check", directory.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines()).singleElement()
                .satisfies(line -> assertThat(line).contains("mine.ttl:").endsWith("[ontology-turtle]"));
    }

    @Test
    void the_worst_pattern_that_is_allowed_takes_no_long_time() throws IOException {
        check("ng:Baking a owl:Class ; rdfs:subClassOf ng:Event ; rdfs:label 'baking'@en ; skos:definition 'B.'@en ;\n"
                + "    lex:phrase '{actor} (a|the|its)? [bake] (a|the)? {affected} (to|in|at)? of {theme} near {location}'@en .");
        Path text = Files.writeString(directory.resolve("long.txt"),
                "The baker of the queen of the town of the king " + "of the baker of the town ".repeat(30)
                        + "bakes a cake of the queen near the town.\n");
        long start = System.nanoTime();
        Run run = Run.of("ontology", "try", "Baking", text.toString(), "--ontology", directory.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start)).isLessThan(60);
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
