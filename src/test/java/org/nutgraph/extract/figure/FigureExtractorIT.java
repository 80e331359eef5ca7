// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.util.List;
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
    @ValueSource(strings = {"She came on 4 May 2021 at 3:30 pm.", "Article 5 of Law 415 was repealed.",
            "One of them is no one.", "Call 555-123-4567.", "The machine 10.11.12.13 answered.",
            "He flew a Boeing 737 in 1999.", "The third floor burned.", "They scored in the second half.",
            "Rovers won 2 - 0."})
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
