// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The steps of ontology/EDITING.md, and what an editor is told who gets one wrong. */
final class EditingIT {
    private static final Path FILES = Path.of("src/docs/editing");
    private static final Path PAGE = Path.of("ontology/EDITING.md");
    private static final String PREFIXES = """
            @prefix ng: <https://w3id.org/nutgraph/ont/> . @prefix lex: <https://w3id.org/nutgraph/lex/> .
            @prefix owl: <http://www.w3.org/2002/07/owl#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
            @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
            """;

    private static Run run(String... arguments) {
        return Run.of(arguments);
    }

    @Test
    void every_step_of_the_page_runs() throws IOException {
        List<String> commands = Files.readAllLines(PAGE).stream().filter(line -> line.startsWith("./nutgraph "))
                .map(line -> line.substring("./nutgraph ".length())).toList();
        assertThat(commands).hasSizeGreaterThan(4).allSatisfy(command -> {
            Run run = run(command.split("\\s+"));
            assertThat(run.code()).as(command + "\n" + run.out() + run.err()).isZero();
        });
    }

    @ParameterizedTest
    @CsvSource({"shelter.ttl, 8", "sponsors.ttl, 10", "race.ttl, 9", "rumoured.ttl, 7"})
    void the_page_shows_the_files_and_they_are_short(String file, int lines) throws IOException {
        String turtle = Files.readString(FILES.resolve(file)).strip();
        assertThat(Files.readString(PAGE)).contains(turtle);
        assertThat(turtle.lines()).hasSizeLessThanOrEqualTo(lines);
    }

    @Test
    void the_relation_and_the_class_are_found_in_sentences_other_than_their_examples() {
        String graph = run("extract", "--ontology", FILES.toString(), FILES.resolve("evening.txt").toString()).out();
        assertThat(graph).contains("harbour-street-shelter> a ng:Shelter", "ng:matchedBy ng:sponsors");
        String tried = run("ontology", "try", "sponsors", FILES.resolve("evening.txt").toString(), "--ontology",
                FILES.toString()).out();
        assertThat(tried).contains("subject: Karlsen Brewing Company", "object: Orleton Rowing Club", "ngc:planned",
                "subject: Orleton Foundation", "object: Orleton Chess Federation", "matches: 2");
    }

    @Test
    void the_event_and_the_code_are_found_in_sentences_other_than_their_examples() {
        String graph = run("extract", "--ontology", FILES.toString(), FILES.resolve("late.txt").toString()).out();
        assertThat(graph).contains("a ng:Race", "ng:matchedBy ng:Race", "ng:factuality ngc:rumoured")
                .doesNotContain("> ng:sponsors <");
    }

    @Test
    void what_a_term_is_found_by_is_explained_for_classes_and_codes_too() {
        assertThat(run("ontology", "explain", "Shelter", "--ontology", FILES.toString()).out())
                .contains("noun shelter", "name * Shelter").doesNotContain("no pattern");
        assertThat(run("ontology", "explain", "ngc:rumoured", "--ontology", FILES.toString()).out())
                .contains("cue [rumour|rumor] to");
    }

    @Test
    void what_is_derived_from_an_example_is_shown() {
        assertThat(run("ontology", "explain", "ng:sponsors", "--ontology", FILES.toString()).out())
                .contains("derived from its examples", "clause {subject} [sponsor] {object}",
                        "subject is a ng:Agent");
    }

    @Test
    void the_work_list_has_what_no_term_covers() {
        assertThat(run("ontology", "todo", "src/docs/editing/evening.txt", "src/docs/shelter.txt").out())
                .startsWith("verbs").contains("nouns");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"lex:clause '{subject} {object}'@en ; needs a verb",
            "lex:clause '[bake]'@en ; must have both {subject} and {object}",
            "lex:phrase '{subject} {object}'@en ; match everything",
            "lex:clause '{subject} [bake {object}'@en ; cannot be read",
            "lex:clause '{subject} [bake] {object}'@en ; The example is not found"})
    void a_mistake_is_told_with_its_file_line_and_term(String pattern, String told, @TempDir Path directory)
            throws IOException {
        Files.writeString(directory.resolve("mine.ttl"), PREFIXES
                + "ng:bakesFor a owl:ObjectProperty ; rdfs:domain ng:Agent ; rdfs:range ng:Agent ;\n"
                + "    rdfs:label 'bakes for'@en ; skos:definition 'Bakes for somebody.'@en ;\n    " + pattern.strip()
                + " ;\n    lex:example 'Then {subject:the baker} went to {object:the queen}.'@en .\n");
        Run run = run("ontology", "check", directory.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("mine.ttl:").contains("ng:bakesFor").contains(told.strip());
    }

    @Test
    void broken_turtle_and_circles_are_told_too(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("mine.ttl");
        Files.writeString(file, PREFIXES + "ng:A a [ .\n");
        assertThat(run("ontology", "check", directory.toString()))
                .satisfies(run -> assertThat(run.out()).contains("mine.ttl").contains("line"))
                .satisfies(run -> assertThat(run.code()).isEqualTo(1));
        Files.writeString(file, PREFIXES
                + "ng:Upper a owl:Class ; rdfs:label 'upper'@en ; skos:definition 'U.'@en ; rdfs:subClassOf ng:Lower .\n"
                + "ng:Lower a owl:Class ; rdfs:label 'lower'@en ; skos:definition 'L.'@en ; rdfs:subClassOf ng:Upper .\n");
        assertThat(run("ontology", "check", directory.toString()).out()).contains("mine.ttl:5")
                .contains("lies below itself");
    }

    @Test
    void a_relation_that_was_given_up_is_still_found_and_written_as_its_successor(@TempDir Path directory)
            throws IOException {
        Files.copy(FILES.resolve("sponsors.ttl"), directory.resolve("sponsors.ttl"));
        Files.writeString(directory.resolve("later.ttl"), PREFIXES
                + "ng:sponsors owl:deprecated true ; <http://purl.org/dc/terms/isReplacedBy> ng:supports .\n");
        String graph = run("extract", "--ontology", directory.toString(), FILES.resolve("evening.txt").toString())
                .out();
        assertThat(graph).contains("ng:predicate ng:supports").doesNotContain("ng:predicate ng:sponsors")
                .contains("ng:matchedBy ng:sponsors");
    }

    @Test
    void the_last_successor_is_written_of_relations_classes_and_codes(@TempDir Path directory) throws IOException {
        Files.copy(FILES.resolve("sponsors.ttl"), directory.resolve("sponsors.ttl"));
        Files.copy(FILES.resolve("shelter.ttl"), directory.resolve("shelter.ttl"));
        Files.writeString(directory.resolve("later.ttl"), PREFIXES + """
                @prefix ngc: <https://w3id.org/nutgraph/code/> . @prefix dcterms: <http://purl.org/dc/terms/> .
                ng:sponsors owl:deprecated true ; dcterms:isReplacedBy ng:backs .
                ng:backs a owl:ObjectProperty ; rdfs:label "backs"@en ; skos:definition "Gives money to."@en ;
                    owl:deprecated true ; dcterms:isReplacedBy ng:supports .
                ng:Shelter owl:deprecated true ; dcterms:isReplacedBy ng:Hostel .
                ng:Hostel a owl:Class ; rdfs:subClassOf ng:Facility ; rdfs:label "hostel"@en ;
                    skos:definition "A house with beds."@en ; owl:deprecated true ; dcterms:isReplacedBy ng:Lodging .
                ng:Lodging a owl:Class ; rdfs:subClassOf ng:Facility ; rdfs:label "lodging"@en ;
                    skos:definition "A place to sleep."@en .
                ngc:planned owl:deprecated true ; dcterms:isReplacedBy ngc:foreseen .
                ngc:foreseen a skos:Concept ; skos:inScheme ngc:factuality ; rdfs:label "foreseen"@en ;
                    skos:definition "Somebody means to do it."@en ; ng:assertsEdge false .
                """);
        Run checked = run("ontology", "check", directory.toString());
        assertThat(checked.out()).isEmpty();
        String graph = run("extract", "--ontology", directory.toString(), FILES.resolve("evening.txt").toString())
                .out();
        assertThat(graph).contains("ng:predicate ng:supports", "harbour-street-shelter> a ng:Lodging",
                "ng:factuality ngc:foreseen").doesNotContain("ng:predicate ng:backs", "ng:predicate ng:sponsors",
                        "a ng:Shelter", "a ng:Hostel", "ngc:planned");
    }

    @Test
    void successors_that_lead_in_a_circle_change_nothing_and_are_told(@TempDir Path directory) throws IOException {
        Files.copy(FILES.resolve("sponsors.ttl"), directory.resolve("sponsors.ttl"));
        Files.writeString(directory.resolve("later.ttl"), PREFIXES
                + "ng:sponsors owl:deprecated true ; <http://purl.org/dc/terms/isReplacedBy> ng:supports .\n"
                + "ng:supports owl:deprecated true ; <http://purl.org/dc/terms/isReplacedBy> ng:sponsors .\n");
        Run checked = run("ontology", "check", directory.toString());
        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.out()).contains("later.ttl:5", "lead back to the term itself", "[ontology-style]");
        assertThat(run("extract", "--ontology", directory.toString(), FILES.resolve("evening.txt").toString()).out())
                .contains("ng:predicate ng:sponsors");
    }

    @Test
    void a_change_without_a_new_version_number_fails(@TempDir Path old) throws IOException {
        FileUtils.copyDirectory(Path.of("ontology").toFile(), old.toFile());
        assertThat(run("ontology", "compare", old.toString(), "ontology").code()).isZero();
        Files.writeString(old.resolve("more.ttl"), PREFIXES + "ng:Gone a owl:Class .\n");
        Run run = run("ontology", "compare", old.toString(), "ontology");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("ont/Gone" + ": was removed", "says less than the change");
    }

    @Test
    void a_term_that_is_not_there_is_named() {
        Run run = run("ontology", "explain", "ng:noSuchTerm");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("ng:noSuchTerm");
    }
}
