// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.nutgraph.Engine;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;

import static org.assertj.core.api.Assertions.assertThat;

/** What a sentence goes on with behind a clause that it takes in, with the real parser. */
final class InterruptionsIT {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The port closed the pier on Monday, a day after some 900 boats blocked it, and said it would hire divers. | said | closed
            The city council scrapped a tram line on Wednesday, a day after thousands of people marched against it, and said it would buy buses. | said | scrapped
            The council said it would end its strike, which began on 3 May and has cut service by half, if the town hired them by June. | hired | end
            Nurses left because the clinic cut wages and closed wards. | closed | cut
            """)
    void what_goes_on_hangs_from_the_verb_before_the_clause(String text, String verb, String above) {
        Sentence sentence = Interruptions.mended(Engine.read(text)).sentences().getFirst();
        Token going = sentence.tokens().stream().filter(token -> token.text().equals(verb)).findFirst().orElseThrow();
        assertThat(sentence.token(going.head()).text()).isEqualTo(above);
    }
}
