// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nutgraph.Project;
import org.nutgraph.problem.InvalidInput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class AuthorityImportTest {
    private static final String BASE = "https://w3id.org/nutgraph/";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void a_row_becomes_a_thing_that_a_later_run_knows() throws IOException {
        read("own.csv", """
                label,aliases,class,country,lat,lon,weight,source,licence
                Port Velmar,Velmar|Puerto Velmar,City,Q717,10.5,-66.25,4200,Velmar gazetteer,CC0
                """);
        Known city = AuthorityReader.only(List.of(folder)).like("puerto velmar").getFirst();
        assertThat(city.iri()).isEqualTo(BASE + "id/place/port-velmar");
        assertThat(city.type()).isEqualTo(Lex.NG + "City");
        assertThat(city.weight()).isEqualTo(4200);
        assertThat(city.setting().source()).containsExactly("Velmar gazetteer (CC0)");
        assertThat(city.setting().within()).contains(BASE + "id/place/venezuela");
        assertThat(city.setting().point()).contains(new Known.Point("10.5", "-66.25"));
    }

    @Test
    void a_row_with_an_identifier_that_is_known_adds_to_the_thing() throws IOException {
        AuthorityImport.Result result = read("more.tsv",
                "item\tlabel\tclass\tsource\nQ1490\tEdo of the Guidebooks\tCity\town notes (CC0)\n");
        assertThat(result.lines()).contains("<" + BASE + "id/place/tokyo> <http://www.w3.org/2000/01/rdf-schema#label> "
                + "\"Edo of the Guidebooks\" .");
    }

    @Test
    void the_answer_to_a_query_is_a_table_too() throws IOException {
        AuthorityImport.Result result = read("answer.json", """
                {"head": {"vars": ["item", "itemLabel", "coord"]}, "results": {"bindings": [
                  {"item": {"type": "uri", "value": "http://www.wikidata.org/entity/Q999999999"},
                   "itemLabel": {"type": "literal", "xml:lang": "en", "value": "Brumholm"},
                   "coord": {"type": "literal", "value": "Point(11.5 58.25)"}},
                  {"item": {"type": "uri", "value": "http://www.wikidata.org/entity/Q999999998"}}]}}
                """);
        assertThat(result.without()).containsExactly(3);
        Known city = AuthorityReader.only(List.of(folder)).like("Brumholm").getFirst();
        assertThat(city.sameAs()).containsExactly("http://www.wikidata.org/entity/Q999999999");
        assertThat(city.setting().point()).contains(new Known.Point("58.25", "11.5"));
    }

    @Test
    void two_rows_of_one_name_and_two_identifiers_stay_two() throws IOException {
        read("twins.csv", """
                qid,label
                Q999999991,Ostermoor
                Q999999992,Ostermoor
                """);
        assertThat(AuthorityReader.only(List.of(folder)).like("Ostermoor")).hasSize(2);
    }

    @Test
    void a_second_row_of_one_identifier_gives_the_thing_another_name() throws IOException {
        AuthorityImport.Result result = read("again.csv", """
                qid,label,class
                Q999999993,Ostermoor,City
                Q999999993,Old Ostermoor,Person
                """);
        assertThat(result.again()).containsExactly(3);
        Known city = AuthorityReader.only(List.of(folder)).like("Old Ostermoor").getFirst();
        assertThat(city.type()).isEqualTo(Lex.NG + "City");
        assertThat(city.label()).isEqualTo("Ostermoor");
    }

    @Test
    void identifiers_and_coordinates_that_are_none_are_left_out_and_told() throws IOException {
        AuthorityImport.Result result = read("faulty.csv", """
                wikidata,label,lat,lon
                javascript:alert(1),Brumholm,58.25,11.5
                Q999999994,Farholm,95,11.5
                Q999999995,Nearholm,58.25,11.5
                """);
        assertThat(result.faulty()).containsExactly(2, 3);
        Known far = AuthorityReader.only(List.of(folder)).like("Farholm").getFirst();
        assertThat(far.setting().point()).isEmpty();
        assertThat(AuthorityReader.only(List.of(folder)).like("Brumholm").getFirst().sameAs()).isEmpty();
    }

    @Test
    void a_cell_cannot_break_out_of_its_triple() throws IOException {
        read("hostile.csv", "label,country\n\"Ha\"\"> . <x:a> <x:b> <x:c> .\nrm\",http://x/> <x:b> <x:c> . <x:d\n");
        Known thing = AuthorityReader.only(List.of(folder)).like("Ha\"> . <x:a> <x:b> <x:c> . rm").getFirst();
        assertThat(thing.setting().within()).isEmpty();
    }

    @Test
    void what_is_wrong_with_a_table_is_told() {
        assertThatThrownBy(() -> read("odd.csv", "label,class\nA Thing,Wizard\n")).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("odd.csv:2").hasMessageContaining("Wizard");
        assertThatThrownBy(() -> read("broken.json", "{")).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> read("nothing.csv", "")).isInstanceOf(InvalidInput.class)
                .hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> importer().read(folder.resolve("none.csv"), Optional.empty(), Optional.empty()))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> importer().read(Files.writeString(folder.resolve("nowhere.csv"), "label\nA\n"),
                Optional.of("City"), Optional.empty())).hasMessageContaining("does not say where it is from");
    }

    private AuthorityImport.Result read(String name, String content) throws IOException {
        AuthorityImport.Result result = importer().read(Files.writeString(folder.resolve(name), content),
                Optional.of("ng:City"), Optional.of("a test (CC0)"));
        Files.write(folder.resolve(name + ".nt"), result.lines());
        return result;
    }

    private static AuthorityImport importer() {
        return new AuthorityImport(Project.ONTOLOGY, Project.authority(), BASE);
    }
}
