// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.annotate.corenlp;

import org.junit.jupiter.api.Test;

import org.nutgraph.Engine;
import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Sentence;

import static org.assertj.core.api.Assertions.assertThat;

final class CoreNlpIT {
    @Test
    void tokens_carry_their_words_tags_names_and_heads() {
        AnnotatedArticle read = Engine.read("The mayor of Lisbon met Ana Ribeiro on Tuesday. They talked.");
        assertThat(read.sentences()).hasSize(2);
        Sentence first = read.sentences().getFirst();
        assertThat(first.token(1)).satisfies(mayor -> {
            assertThat(read.article().words(mayor.span())).isEqualTo("mayor");
            assertThat(mayor.tag()).isEqualTo("NN");
            assertThat(mayor.relation()).isEqualTo("nsubj");
            assertThat(first.token(mayor.head()).text()).isEqualTo("met");
        });
        assertThat(first.token(3).name()).isEqualTo("LOCATION");
        assertThat(first.token(5).name()).isEqualTo("PERSON");
    }

    @Test
    void words_outside_the_basic_plane_keep_their_places() {
        AnnotatedArticle read = Engine.read("🎉🎉 Paris \uD83D\uDE00 won.\n\nא ב Rome.");
        assertThat(read.sentences()).allSatisfy(sentence -> assertThat(sentence.tokens()).allSatisfy(
                token -> assertThat(read.article().words(token.span())).isEqualTo(token.text())));
    }
}
