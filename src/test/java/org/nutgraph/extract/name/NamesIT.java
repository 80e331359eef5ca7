// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nutgraph.Engine;
import org.nutgraph.Project;
import org.nutgraph.extract.Extractor;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Event;
import org.nutgraph.facts.Facts;
import org.nutgraph.facts.Mention;
import org.nutgraph.facts.Statement;

import static org.assertj.core.api.Assertions.assertThat;

/** Where names begin and end and what they are names of, in texts of our own, with the real language models. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class NamesIT {
    private static final EntityExtractor NAMES = new EntityExtractor(Project.ONTOLOGY, Project.authority());
    private static final Extractor EXTRACTOR = new Extractor(Project.ONTOLOGY, Project.authority());

    private record Placed(int begin, String text) {}

    private static String names(String text) {
        return String.join("; ", NAMES.extract(Engine.read(text)).stream().flatMap(entity -> entity.mentions().stream()
                .map(mention -> new Placed(mention.span().begin(), NAMES.coarse(entity.type()) + " " + mention.text())))
                .sorted(Comparator.comparingInt(Placed::begin)).map(Placed::text).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A place before the one it lies in | Weavers in Jackson, Mississippi, went home. | PLACE Jackson; PLACE Mississippi
            The same, as the object of a verb | Mudslides hit Trujillo, Peru, at noon. | PLACE Trujillo; PLACE Peru
            A person before a country in another part | Mr. Aldana met Paula Moss, Peru said later. | PERSON Aldana; PERSON Paula Moss; PLACE Peru
            Of whom somebody is mayor | Rain fell as the mayor of Brumholm opened the bridge. | PLACE Brumholm
            A family name that is a place's too | In July, Prime Minister Rui Montenegro warned the council. | PERSON Rui Montenegro
            A place behind a title and no more | The Foreign Minister left Lima with Peru's president. | PLACE Lima; PLACE Peru
            What is called by name between commas | Their union, Fectrol, has demanded more drivers. | ORG Fectrol
            A stop that a person's name is on | She was hurt near the Aldana station on Monday. | PLACE Aldana
            A numeral belongs to a king | King Charles III opened the fair in Leeds. | PERSON Charles III; PLACE Leeds
            The end of a name | Tom Aldana Jr. sold the mill to Ada Moss. | PERSON Tom Aldana Jr.; PERSON Ada Moss
            Another name inside | Robert "Comet" Aldana won the race in Oslo. | PERSON Robert "Comet" Aldana; PLACE Oslo
            A body does not go on over a place | The Harbour Institute in Peru hired divers. | ORG Harbour Institute; PLACE Peru
            Two bodies joined | The Department of Tides and FAO sent boats. | ORG Department of Tides; ORG FAO
            A minister's field is no body | The Minister for Fisheries left Lima at noon. | PLACE Lima
            A cup is no body | Paula Moss won the Skerrow Harbour Cup in Lima. | PERSON Paula Moss; PLACE Lima
            A title in quotation marks is nobody | Paula Moss sang "Bread and Robert Flowers" in Lima. | PERSON Paula Moss; PLACE Lima
            A place that the engine takes for a body | Coal ships waited off Newcastle, Australia, for days. | PLACE Newcastle; PLACE Australia
            What initials stand for says what they are | The Harbour Workers Act (HWA) passed. The HWA helps. | PROGRAM Harbour Workers Act; PROGRAM HWA; PROGRAM HWA
            Initials that act | Paula Moss said that the HWQ closed the mill. | PERSON Paula Moss; ORG HWQ
            A programme that belongs to somebody | NASA plans to go there with its Artemis programme. | ORG NASA; PROGRAM Artemis
            A noun behind says what it is | They joined the Green Roofs initiative in Lima. | PROGRAM Green Roofs; PLACE Lima
            Examples of what a plural says | Sailors read on websites such as Skerra, Pellow and Quint. | ORG Skerra; ORG Pellow; ORG Quint
            What lies in places of a kind | Rain fell on the towns of Skerrow, Pellow and Whitby. | PLACE Skerrow; PLACE Pellow; PLACE Whitby
            A plural before an adjective of nationality names none | Lima has companies including Chilean mills. | PLACE Lima
            An age tells of a person | Two years later, Drifting, now 31, went to Lima. | PERSON Drifting; PLACE Lima
            A number that belongs to the name of a unit | The 6th Harbour Brigade left Lima. | ORG 6th Harbour Brigade; PLACE Lima
            Between marks behind a noun | The newspaper "Das Ufer" asked in Lima. | ORG Das Ufer; PLACE Lima
            A song that is called like a person | The song was "Roberta" by Paula Moss. | PERSON Paula Moss
            A family name that only speech tells of | The mill is safe, says Quellig. | PERSON Quellig
            A paper that only speech tells of | The Lanternist reported that Paula Moss left. | ORG Lanternist; PERSON Paula Moss
            A title that speaks is nobody | The Home Secretary said that Paula Moss left. | PERSON Paula Moss
            Places among places | The bank has offices in Leeds, Bradford, Lerwick, Skerrowby and Lincoln. | PLACE Leeds; PLACE Bradford; PLACE Lerwick; PLACE Skerrowby; PLACE Lincoln
            People and a place | Paula Moss, Tom Aldana and Lima came up. | PERSON Paula Moss; PERSON Tom Aldana; PLACE Lima
            A work wherever it is named | Harbour Academy is a children's television show. Paula Moss watches Harbour Academy. | PERSON Paula Moss
            The same with the noun before | The cruiser Ada Moss sank off Lima. | PLACE Lima
            A national team is no country | He was the coach of the Peru national football team. | ORG Peru national football team
            A religion is no body | Pilgrims of Islam left Lima. | PLACE Lima
            South of which something lies | The mill lies south of San Aldano. | PLACE San Aldano
            """)
    void names_are_found_whole_and_of_the_right_kind(String about, String text, String expected) {
        assertThat(names(text)).as(about).isEqualTo(expected);
    }

    @Test
    void an_adjective_of_nationality_refers_to_the_country_and_makes_it_no_actor() {
        Facts facts = EXTRACTOR
                .extract(Engine.read("Chilean officials sued the Harbour Bank. The Chileans want more."));
        Entity country = facts.entities().stream().filter(entity -> entity.label().equals("Chile")).findFirst()
                .orElseThrow();
        assertThat(country.mentions()).extracting(Mention::text).containsExactly("Chilean", "Chileans");
        assertThat(country.mentions()).noneMatch(Mention::named);
        assertThat(facts.facts(Statement.class)).noneMatch(one -> one.toString().contains(country.id() + ","));
        assertThat(facts.facts(Event.class)).noneMatch(one -> one.toString().contains("=" + country.id()));
    }

    @Test
    void a_headline_in_capitals_names_only_what_the_article_does_not_write_small() {
        String text = "Ada Moss Urges Bigger Harbour Watch\n\nThe farmer Ada Moss urges a bigger watch. A harbour that big"
                + " needs it, she said.";
        assertThat(NAMES.extract(Engine.read(text))).extracting(Entity::label).containsExactly("Ada Moss");
    }

    @Test
    void a_language_refers_to_no_country() {
        List<Entity> entities = EXTRACTOR.extract(Engine.read("She wrote in Spanish and lives near Spanish ports."))
                .entities();
        assertThat(entities).filteredOn(entity -> entity.label().equals("Spain")).hasSize(1).first()
                .satisfies(spain -> assertThat(spain.mentions()).hasSize(1));
    }
}
