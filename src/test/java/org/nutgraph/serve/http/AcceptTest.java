// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

final class AcceptTest {
    private static final List<Offer> OFFERS = List.of(Offer.HTML, new Offer("ttl", "text/turtle"), Offer.JSON);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"text/turtle|ttl", "text/turtle;q=0.3, application/json;q=0.9|json",
            "*/*|html", "text/*|html", "application/*|json", "text/*;q=0.5, text/turtle|ttl",
            "text/html;q=0, */*|ttl", "application/xhtml+xml,text/html;q=0.9,*/*;q=0.8|html", "TEXT/TURTLE|ttl",
            "text/turtle; charset=utf-8|ttl", "image/png, application/json;q=0.1|json"})
    void the_best_by_quality_and_closeness_is_given(String header, String name) {
        assertThat(Accept.best(Optional.of(header), OFFERS)).map(Offer::name).contains(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"image/png", "text/turtle;q=0", "text/turtle;q=nonsense", "text/turtle;q=7",
            "turtle"})
    void nothing_is_given_for_what_is_not_offered_or_malformed(String header) {
        assertThat(Accept.best(Optional.of(header), OFFERS)).isEmpty();
    }

    @Test
    void without_a_header_the_first_offer_is_given() {
        assertThat(Accept.best(Optional.empty(), OFFERS)).contains(Offer.HTML);
        assertThat(Accept.best(Optional.of(" "), OFFERS)).contains(Offer.HTML);
    }
}
