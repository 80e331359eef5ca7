// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.nutgraph.Engine;
import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.extract.Dated;
import org.nutgraph.extract.time.TimeExtractor;
import org.nutgraph.facts.Figure;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.OntologyReader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

final class FigureExtractorIT {
    private static final Ontology ONTOLOGY = OntologyReader.read(List.of());
    private static final FigureExtractor EXTRACTOR = new FigureExtractor(ONTOLOGY);
    private static final TimeExtractor TIMES = new TimeExtractor(ONTOLOGY);

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "Over 4,000 nurses marched through the town.; over 4,000; 4000; nurses; moreThan; INDIV",
            "The harbour handles fewer than 30 ships.; fewer than 30; 30; ships; fewerThan; NUM",
            "Around 60 teachers left in spring.; around 60; 60; teachers; approximately; INDIV",
            "Nearly two-thirds of the pupils were ill.; Nearly two-thirds; 0.6666666666666667; pupils; nearly; INDIV",
            "The firm lost hundreds of thousands of customers.; hundreds of thousands; 100000; customers; orderOf; INDIV",
            "The new library cost $12 million.; $12 million; 12000000; new library; exactly; CCY_USD",
            "She opened a $3 billion fund.; $3 billion; 3000000000; fund; exactly; CCY_USD",
            "The city spent £2.5m in grants.; £2.5m; 2500000; grants; exactly; CCY_GBP",
            "Some 40 percent of voters stayed at home.; Some 40 percent; 40; voters; approximately; PERCENT",
            "They planted 900 hectares of vines.; 900 hectares; 900; vines; exactly; HA",
            "Between 200 and 300 cows drowned.; Between 200 and 300; 250; cows; between; NUM",
            "The pen holds 90 goats or more.; 90 goats or more; 90; goats; moreThan; NUM",
            "The pen holds 90 goats at most.; 90 goats at most; 90; goats; fewerThan; NUM",
            "The choir has 50-odd singers.; 50-odd; 50; singers; approximately; INDIV",
            "The choir has no fewer than 50 singers.; no fewer than 50; 50; singers; moreThan; INDIV",
            "The depth is not below 50.; not below 50; 50; depth; moreThan; NUM",
            "The depth is below 60 and above 50.; below 60 and above 50; 55; depth; between; NUM",
            "The depth is 50 or lower.; 50 or lower; 50; depth; fewerThan; NUM",
            "Some 3.5m people have no bridge.; Some 3.5m; 3500000; people; approximately; INDIV",
            "The club has more than 30 and fewer than 50 boats.; more than 30 and fewer than 50; 40; boats; between; NUM"})
    void a_figure_has_value_noun_wording_and_unit(String text, String words, String value, String of, String qualifier,
            String unit) {
        assertThat(read(text)).anySatisfy(figure -> {
            assertThat(figure.text()).isEqualToIgnoringCase(words);
            assertThat(figure.value()).isEqualByComparingTo(value);
            assertThat(figure.of()).hasValue(of);
            assertThat(figure.qualifier()).endsWith("/" + qualifier);
            assertThat(figure.unit()).endsWith("/" + unit);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '|', value = {"The cook broke a 9\" plate.; 9\"; 9; 9; 9; IN",
            "He is 5'6\" tall.; 5'6\"; 5.5; 5.5; 5.5; FT", "He said \"we saw 9\" and left.; 9; 9; 9; 9; NUM",
            "\"They came. There were 9\" he said.; 9; 9; 9; 9; NUM",
            "The crate weighs 30 ± 2 kg.; 30 ± 2 kg; 30; 28; 32; KiloGM",
            "The crate weighs 40 kg ± 5 %.; 40 kg ± 5 %; 40; 38; 42; KiloGM",
            "The oven was kept at 300 °C, or 573K.; 573K; 573; 573; 573; K",
            "The shop has 30K books.; 30K; 30000; 30000; 30000; NUM",
            "The singer is of age 47 and well.; 47; 47; 47; 47; YR"})
    void units_and_bounds_are_told_by_marks(String text, String words, String value, String lower, String upper,
            String unit) {
        assertThat(read(text)).anySatisfy(figure -> {
            assertThat(figure.text()).isEqualTo(words);
            assertThat(figure.value()).isEqualByComparingTo(value);
            assertThat(figure.lower()).hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo(lower));
            assertThat(figure.upper()).hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo(upper));
            assertThat(figure.unit()).endsWith("/" + unit);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Some 20 people a day cross the strait.; DAY",
            "The clerk earns 30,000 pesos a month.; MO", "The mill makes 40 tonnes of steel per week.; WK"})
    void a_rate_says_what_its_value_is_for_each_of(String text, String per) {
        assertThat(read(text)).singleElement()
                .satisfies(figure -> assertThat(figure.per())
                        .hasValueSatisfying(it -> assertThat(it).endsWith("/" + per)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"The mayor, 54, resigned.", "Ana Ruiz, 54, left the party.", "He died at the age of 54.",
            "Two men aged 54 were hurt."})
    void an_age_is_told_as_one(String text) {
        assertThat(read(text)).anySatisfy(figure -> {
            assertThat(figure.value()).isEqualByComparingTo("54");
            assertThat(figure.unit()).endsWith("/YR");
            assertThat(figure.counts()).hasValue(Lex.NGC + "age");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "She failed twice when contact was lost at a height of 3 kilometres.; happened",
            "The council failed to open 12 schools.; denied", "One in five children goes to bed hungry.; happened",
            "The firm plans to open a mill that employs 40 people.; happened",
            "He is going to hire 40 people.; planned"})
    void a_verb_says_how_firmly_its_own_clause_is_stated(String text, String code) {
        assertThat(read(text)).singleElement()
                .satisfies(figure -> assertThat(figure.factuality()).endsWith("/" + code));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Fewer than 60 of the 400 seats were filled.; seats",
            "The toll was raised to $40.; toll", "Two of its three mills closed.; mills"})
    void what_a_number_is_part_of_or_comes_to_is_counted(String text, String of) {
        assertThat(read(text).getFirst().of()).hasValue(of);
    }

    @Test
    void a_sentence_ends_behind_a_magnitude() {
        AnnotatedArticle article = Engine.read("The flood cost £2.5m. Three bridges fell.");
        assertThat(article.sentences()).hasSize(2);
        assertThat(read(article)).extracting(Figure::text).containsExactly("£2.5m", "Three");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Sales fell by 28 percent.; -28; sales",
            "Rents saw a 15 percent increase.; 15; rents", "Traffic dropped 7 percent in June.; -7; traffic",
            "The number of births rose by 300.; 300; births", "Prices were down 3 percent.; -3; prices"})
    void a_change_has_its_sign(String text, String value, String of) {
        assertThat(read(text)).anySatisfy(figure -> {
            assertThat(figure.change()).isTrue();
            assertThat(figure.value()).isEqualByComparingTo(value);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "The population of the valley went from 3 million to 5 million.; 3000000; 5000000; population",
            "The council raised the parking fee from $20 to $30.; 20; 30; parking fee",
            "Accidents were down from 12 to 7.; 12; 7; Accidents",
            "The firm cut the working week from 45 to 40 hours.; 45; 40; week",
            "The levy fell to 6.3 percent from 7.1 percent.; 6.3; 7.1; levy",
            "The fleet grew from 3 to 5 million boats.; 3000000; 5000000; fleet"})
    void what_goes_from_one_number_to_another_is_two_figures_and_no_range(String text, String first, String second,
            String of) {
        List<Figure> figures = read(text);
        assertThat(figures).hasSize(2);
        assertThat(figures.getFirst().value()).isEqualByComparingTo(first);
        assertThat(figures.getLast().value()).isEqualByComparingTo(second);
        assertThat(figures.getFirst().of()).hasValue(of);
        assertThat(figures).extracting(Figure::unit).containsOnly(figures.getLast().unit());
    }

    @Test
    void a_rise_between_two_numbers_is_a_range() {
        assertThat(read("Sales rose between 4 and 6 percent.")).singleElement().satisfies(figure -> {
            assertThat(figure.change()).isTrue();
            assertThat(figure.lower().orElseThrow()).isEqualByComparingTo("4");
            assertThat(figure.upper().orElseThrow()).isEqualByComparingTo("6");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Exports doubled last year.; 2; Exports; true",
            "Rents in Porto have nearly tripled.; 3; Rents; true", "The ministry halved its budget.; 0.5; budget; true",
            "The firm plans to double its output.; 2; output; true", "Membership grew tenfold.; 10; Membership; true",
            "The port planted twice as many trees as before.; 2; trees; false"})
    void words_that_multiply_are_factors(String text, String value, String of, boolean change) {
        assertThat(read(text)).singleElement().satisfies(figure -> {
            assertThat(figure.value()).isEqualByComparingTo(value);
            assertThat(figure.unit()).isEqualTo(Lex.NGC + "fold");
            assertThat(figure.of()).hasValue(of);
            assertThat(figure.change()).isEqualTo(change);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Profits were up 12 percent.; 12; Profits",
            "The index lost 40 points.; -40; index",
            "The crown lost more than 3 percent.; -3; crown",
            "Production costs fell by a third.; -0.3333; Production costs"})
    void a_change_is_of_what_its_verb_says(String text, String value, String of) {
        assertThat(read(text)).singleElement().satisfies(figure -> {
            assertThat(figure.change()).isTrue();
            assertThat(figure.value().doubleValue()).isCloseTo(Double.parseDouble(value), within(0.001));
            assertThat(figure.of()).hasValue(of);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"The budget for 2005 was $7.1 billion.; budget",
            "The grant is worth £2.5m.; grant", "The deal is valued at $3 billion.; deal",
            "The price tag is $12 million.; price tag", "The road is 12 to 15 miles long.; road",
            "The rover Ada, which weighs 26 kilograms, stopped.; rover",
            "The report puts the damage at $5 million.; damage", "The town spent $5 million on roads.; roads",
            "A third of the club's members left.; members", "The mill made 70 percent of the total.; total"})
    void an_amount_is_of_what_it_is_said_of(String text, String of) {
        assertThat(read(text)).singleElement().satisfies(figure -> assertThat(figure.of()).hasValue(of));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "Revenue came to $8 million, down 5 percent.; 5 percent; Revenue",
            "The surplus fell to $4 million, down from $6 million.; $6 million; surplus",
            "Salaries grew 3 percent, compared with 5 percent a year earlier.; 5 percent; Salaries",
            "Lima won 55 percent of the vote. Ruiz received 40 percent.; 40 percent; vote"})
    void an_amount_without_a_noun_is_of_what_the_one_before_it_was_of(String text, String words, String of) {
        assertThat(read(text)).filteredOn(figure -> figure.text().contains(words)).singleElement()
                .satisfies(figure -> assertThat(figure.of()).hasValue(of));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Fourteen were hurt.", "The mayor said 14 had been arrested.", "The blast killed 14.",
            "The quake left 14 dead."})
    void a_number_counts_people_where_its_verb_is_said_of_people(String text) {
        assertThat(read(text)).singleElement().satisfies(figure -> {
            assertThat(figure.value()).isEqualByComparingTo("14");
            assertThat(figure.unit()).endsWith("/INDIV");
            assertThat(figure.counts()).hasValue(Lex.NGC + "people");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"A girl of six drowned.; 6; girl", "People over 65 pay nothing.; 65; People",
            "Two boys aged 9 and 11 were rescued.; 11; "})
    void an_age_is_that_of_the_person_before_it(String text, String value, String of) {
        assertThat(read(text)).filteredOn(figure -> figure.value().compareTo(new BigDecimal(value)) == 0)
                .singleElement().satisfies(figure -> {
                    assertThat(figure.counts()).hasValue(Lex.NGC + "age");
                    assertThat(figure.of()).isEqualTo(Optional.ofNullable(of));
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Two in five voters were undecided.; 0.4; voters",
            "Nearly three in four women agreed.; 0.75; women", "One in ten children is hungry.; 0.1; children"})
    void so_many_in_so_many_is_a_share(String text, String value, String of) {
        assertThat(read(text)).singleElement().satisfies(figure -> {
            assertThat(figure.value()).isEqualByComparingTo(value);
            assertThat(figure.of()).hasValue(of);
        });
    }

    @Test
    void what_is_told_in_a_second_unit_is_not_of_the_first() {
        assertThat(read("They went 500 miles (800 km) by bus.")).noneSatisfy(
                figure -> assertThat(figure.of()).hasValue("miles"));
    }

    @Test
    void what_is_a_year_earlier_is_no_rate_and_a_term_in_prison_is_not_of_it() {
        assertThat(read("Salaries grew 3 percent, compared with 5 percent a year earlier."))
                .allSatisfy(figure -> assertThat(figure.per()).isEmpty());
        assertThat(read("He was sentenced to 12 years in prison.")).singleElement()
                .satisfies(figure -> assertThat(figure.of()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"She came on 4 May 2021 at 3:30 pm.", "Article 5 of Law 415 was repealed.",
            "One of them is no one.", "Members of Local 88 voted to strike.", "Call 555-123-4567.",
            "The machine 10.11.12.13 answered.",
            "He flew a Boeing 737 in 1999.", "The third floor burned.", "They scored in the second half.",
            "Rovers won 2 - 0.", "Rovers won 3-1 on Saturday.", "United beat City 1-2 in the final.",
            "A 1-3 defeat ended the season.", "The hall doubles as a school.", "It was the 21st century.",
            "He uses Windows 11 and IE6.", "She took English 101.", "He bought a Boeing 777F.",
            "He scores at will.", "Shells fell near guard posts 542 and 543.", "The 2018 budget was late.",
            "She is in her 40s.", "A 5G mast stands on the hill.", "The scores were even."})
    void names_dates_and_pronouns_are_no_figures(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void an_elliptic_number_counts_what_was_counted_last() {
        assertThat(read("Police found 12 boats in Malta and 9 in Crete.")).extracting(figure -> figure.of().orElse(""))
                .containsExactly("boats", "boats");
    }

    @Test
    void any_text_is_read_and_every_figure_has_its_own_words() {
        Random random = new Random(7);
        String alphabet = "0123456789 .,-/$€£%½²°()\"'abnhm🎉א:\u00a0\u2013+^xe";
        int[] points = alphabet.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        for (int at = 0; at < 6000; at++) {
            text.appendCodePoint(points[random.nextInt(points.length)]);
            text.append(at % 40 == 0 ? " million of the two-thirds between 5 and a half " : "");
        }
        AnnotatedArticle article = Engine.read(text.toString());
        assertThat(read(article)).allSatisfy(
                figure -> assertThat(article.article().words(figure.span())).isEqualTo(figure.text()));
    }

    private static List<Figure> read(String text) {
        return read(Engine.read(text));
    }

    private static List<Figure> read(AnnotatedArticle article) {
        return EXTRACTOR.extract(article, new Dated(TIMES.extract(article)));
    }
}
