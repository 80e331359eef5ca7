// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.setting;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nutgraph.Engine;
import org.nutgraph.Project;
import org.nutgraph.extract.Extractor;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Facts;
import org.nutgraph.facts.Figure;
import org.nutgraph.facts.Period;
import org.nutgraph.facts.Setting;

import static org.assertj.core.api.Assertions.assertThat;

final class SettingFinderIT {
    private static final Extractor EXTRACTOR = new Extractor(Project.ONTOLOGY, Project.authority());

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "The Northern Transit Program will cost $3 billion.; $3 billion; Northern Transit Program",
            "Ministers approved $40 million for the Clean Rivers Program.; $40 million; Clean Rivers Program",
            "Some 300 families were housed under the Safe Homes Program.; 300; Safe Homes Program",
            "She unveiled the Coastal Rail Plan, which would create 20,000 jobs.; 20,000; Coastal Rail Plan",
            "The Harbour Pilots Association has 50 employees.; 50; Harbour Pilots Association",
            "Nearly a third of the Harbour Pilots Association's boats failed the test.; Nearly a third; Harbour Pilots Association",
            "The Harbour Pilots Association has only four offices, all located in Lisbon or further south, and around 60 clerks across the land.; 60; Harbour Pilots Association",
            "Over 900 sailors signed up, leading the port to end the Coastal Jobs Program.; 900; Coastal Jobs Program"})
    void a_figure_belongs_to_the_plan_or_body_it_is_told_of(String text, String words, String name) {
        assertThat(name(text, words, Setting::about)).hasValue(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "Darnell Whitcombe, 58, who had run the agency since 2016, resigned.; 58; Darnell Whitcombe",
            "\"We heard a roar,\" said Miro Danek, a 44-year-old teacher.; 44-year-old; Miro Danek",
            "Hana Velt turned 40 on Monday.; 40; Hana Velt",
            "The mayor praised Ana Ribeiro, 61, for it.; 61; Ana Ribeiro"})
    void an_age_is_somebodys(String text, String words, String name) {
        assertThat(name(text, words, Setting::about)).hasValue(name);
    }

    @Test
    void an_age_beside_a_name_holds_now() {
        assertThat(setting("Darnell Whitcombe, 58, who had run the agency since 2016, resigned.", "58")
                .period()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"About 300 homes in Lisbon lost power.; 300; Lisbon",
            "The storm cut off 40 villages across Kenya.; 40; Kenya", "Chile has 30 ports.; 30; Chile",
            "Police found 12 people who were hiding in Malta.; 12; Malta"})
    void a_figure_holds_for_a_place(String text, String words, String place) {
        assertThat(name(text, words, Setting::location)).hasValue(place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"The mayor, Ana Ribeiro, said that 300 homes were damaged.; 300; Ana Ribeiro",
            "Some 300 homes were damaged, according to Ana Ribeiro.; 300; Ana Ribeiro",
            "\"We lost 300 homes,\" Ana Ribeiro said.; 300; Ana Ribeiro",
            "Ana Ribeiro proposed a $3 million bridge.; $3 million; Ana Ribeiro",
            "A threat by Ana Ribeiro to close 12 schools drew protests.; 12; Ana Ribeiro"})
    void a_figure_is_given_by_who_says_or_proposes_it(String text, String words, String name) {
        assertThat(name(text, words, Setting::statedBy)).hasValue(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"The port handled 900 ships in 2023.; 900; 2023-01-01; 2023-12-31",
            "In the first half of 2022, some 900 ships were built.; 900; 2022-01-01; 2022-06-30",
            "By the end of August, there will be 900 ships.; 900; ; 2024-08-31",
            "Since March, the yard has built 900 ships.; 900; 2024-03-01; 2024-05-15",
            "The yard sold 12 ships in April and bought 9 boats in March.; 9; 2024-03-01; 2024-03-31"})
    void a_figure_has_its_days(String text, String words, String first, String last) {
        assertThat(setting(text, words).period()).hasValue(new Period(day(first), day(last)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "Arrivals fell by 28 percent in June 2023 compared with June 2022.; 2022-06-01; 2022-06-30",
            "In the first half of 2022 sales saw a 15 percent increase over the same period in 2021.; 2021-01-01; 2021-06-30",
            "Rents rose 4 percent from 2020.; 2020-01-01; 2020-12-31"})
    void a_change_has_the_time_it_is_compared_with(String text, String first, String last) {
        assertThat(setting(text, "percent").compared()).hasValue(new Period(day(first), day(last)));
    }

    @Test
    void the_time_of_a_promise_is_not_that_of_what_is_promised() {
        assertThat(setting("In March, Ana Ribeiro promised 900 new homes.", "900").period()).isEmpty();
        assertThat(setting("The ship is 40 metres long.", "40 metres").about()).isEmpty();
    }

    private static Optional<LocalDate> day(String iso) {
        return Optional.ofNullable(iso).map(LocalDate::parse);
    }

    private static Setting setting(String text, String words) {
        return setting(facts(text), words);
    }

    private static Facts facts(String text) {
        return EXTRACTOR.extract(Engine.read(text, "2024-05-15"));
    }

    private static Setting setting(Facts facts, String words) {
        return facts.facts(Figure.class).stream().filter(figure -> figure.text().contains(words)).findFirst()
                .map(Figure::setting).orElseThrow();
    }

    private static Optional<String> name(String text, String words, Function<Setting, Optional<String>> of) {
        Facts facts = facts(text);
        return of.apply(setting(facts, words)).flatMap(id -> facts.entities().stream()
                .filter(entity -> entity.id().equals(id)).map(Entity::label).findFirst());
    }
}
