// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.OntologyReader;

import static org.assertj.core.api.Assertions.assertThat;

final class QuantityReaderTest {
    private static final Ontology ONTOLOGY = OntologyReader.read(List.of());
    private static final Lexicon LEXICON = new Lexicon(ONTOLOGY);
    private static final Units UNITS = new Units(ONTOLOGY);

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"12,000; 12000", "1.5; 1.5", "1 234 567; 1234567", ".5; 0.5", "2½; 2.5",
            "3/4; 0.75", "2 1/2; 2.5", "three; 3", "twenty-one; 21", "fifty - two; 52", "two hundred and five; 205",
            "two hundred and two thousand; 202000", "a million; 1000000", "half a million; 500000",
            "quarter million; 250000", "two-thirds; 0.6666666666666667", "one fifth; 0.2", "a dozen; 12",
            "three dozens; 36", "hundreds of thousands; 100000", "tens of millions; 10000000",
            "several hundred; 100", "1.5 million; 1500000", "two and a half million; 2500000",
            "3 million and a half; 3500000", "one hundred and three quarters; 100.75", "three and a fifth; 3.2",
            "4 thousand 3 hundred and 21; 4321", "five point five; 5.5", "six point zero seven; 6.07",
            "minus five; -5", "-3; -3", "10k; 10000", "7bn; 7000000000", "13 lakh; 1300000",
            "three lakh crore; 3000000000000", "one in five; 0.2", "two out of five; 0.4",
            "three quarters of a million; 750000", "7,65,000; 765000", "one thirty-fifth; 0.02857142857142857",
            "two forty-firsts; 0.04878048780487805", "one hundred and forty fifths; 28",
            "two hundred thirty-fifths; 5.714285714285714", "4 hundred and one; 401", "7,50; 7.5", "2.345.678; 2345678",
            "3 x 10^4; 30000", "3 × 10³; 3000", "a couple of dozen; 24", "a couple hundred; 200",
            "six hundred and two dozen; 624", "three point four million; 3400000", "quarter of a million; 250000",
            "five quarter million; 1250000", "one in a million; 0.000001", "one-in-six; 0.1666666666666667",
            "three in every ten; 0.3", "4-1/2; 4.5", "four-and-a-half; 4.5", "1'250'000; 1250000"})
    void numbers_are_read_in_digits_in_words_and_in_both(String words, String value) {
        assertThat(read(words)).hasValueSatisfying(
                quantity -> assertThat(quantity.value()).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"$ 30 billion; 30000000000; CCY_USD", "£2.5m; 2500000; CCY_GBP",
            "US$7.1 billion; 7100000000; CCY_USD", "30,000 pesos; 30000; CCY_MXN", "C$ 16.4 million; 16400000; CCY_CAD",
            "EUR 5m; 5000000; CCY_EUR", "75 USD million; 75000000; CCY_USD", "10 €; 10; CCY_EUR",
            "20 million pounds; 20000000; CCY_GBP", "20 pounds; 20; LB", "28 percent; 28; PERCENT",
            "28 per cent; 28; PERCENT", "28%; 28; PERCENT", "2 percentage points; 2; percentagePoint",
            "5 miles; 5; MI", "five-mile; 5; MI", "50,000 hectares; 50000; HA", "12 km²; 12; KiloM2",
            "40 square kilometres; 40; KiloM2", "-3 °C; -3; DEG_C", "90 km/h; 90; KiloM-PER-HR", "45 days; 45; DAY",
            "34-year-old; 34; YR", "six months old; 6; MO", "10 inches; 10; IN", "1,500MW; 1500; MegaW",
            "40 MEUR; 40000000; CCY_EUR", "MUSD 7; 7000000; CCY_USD",
            "12 dollars 40; 12.4; CCY_USD", "six euros fifty; 6.5; CCY_EUR", "$-3.5; -3.5; CCY_USD",
            "4 ft 6 in; 4.5; FT", "6 foot 3 tall; 6.25; FT", "3 in thick; 3; IN", "20 (kg); 20; KiloGM",
            "an hour and a half; 1.5; HR", "six miles and a half; 6.5; MI", "a quarter mile; 0.25; MI",
            "quarter-inch; 0.25; IN", "a year old; 1; YR", "3.5m tonnes|NNS; 3500000; TON_Metric",
            "minus $ 5m; -5000000; CCY_USD", "20 degrees below zero; -20; DEG",
            "30 miles to the gallon; 30; milePerGallon",
            "10 quid; 10; CCY_GBP", "99p; 99; penny", "900 hPa; 900; HectoPA", "five working days; 5; DAY"})
    void units_stand_before_and_behind_numbers(String words, String value, String unit) {
        assertThat(read(words)).hasValueSatisfying(quantity -> {
            assertThat(quantity.value()).isEqualByComparingTo(value);
            assertThat(quantity.unit()).hasValueSatisfying(found -> assertThat(found.iri()).endsWith("/" + unit));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"5 to 10; 5; 10", "between 200 and 300; 200; 300", "10-12; 10; 12",
            "$5-6 million; 5000000; 6000000", "from 20 to 30 percent; 20; 30", "8- to 16-metre; 8; 16",
            "two to three million; 2000000; 3000000", "200 to 3 million; 200; 3000000", "€5–€8; 5; 8",
            "from -2 °C to -9 °C; -9; -2", "between 10 and 5; 5; 10", "from 20 up to 30; 20; 30",
            "between one hundred and two hundred and fifty; 100; 250", "18-to-25-year-olds; 18; 25"})
    void ranges_keep_both_their_ends(String words, String low, String high) {
        assertThat(read(words)).hasValueSatisfying(quantity -> {
            assertThat(quantity.amount().value()).isEqualByComparingTo(low);
            assertThat(quantity.upper()).hasValueSatisfying(
                    upper -> assertThat(upper.value()).isEqualByComparingTo(high));
        });
    }

    @Test
    void alternatives_of_two_magnitudes_are_no_range() {
        assertThat(read("4 million or 4 billion")).hasValueSatisfying(
                quantity -> assertThat(quantity.upper()).isEmpty());
    }

    @Test
    void a_fall_is_no_range() {
        assertThat(read("12 to 7")).hasValueSatisfying(quantity -> assertThat(quantity.upper()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"first", "mayor", "third", "a", "of"})
    void words_that_are_no_numbers_are_left_alone(String word) {
        assertThat(read(word)).isEmpty();
    }

    private static Optional<Quantity> read(String words) {
        return new QuantityReader(new Pieces(Words.of(words)), LEXICON, UNITS).read(0);
    }
}
