// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.quote;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.nutgraph.Engine;
import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.evaluate.QuoteScore;
import org.nutgraph.evaluate.TenureScore;
import org.nutgraph.extract.post.TenureExtractor;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Quotation;
import org.nutgraph.facts.Tenure;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.OntologyReader;

import static org.assertj.core.api.Assertions.assertThat;

/** Quotations and posts in short texts, with the real language models. */
final class SpeechIT {
    private static final Ontology ONTOLOGY = OntologyReader.read(List.of());
    private static final TenureExtractor TENURES = new TenureExtractor(ONTOLOGY);
    private static final QuotationExtractor QUOTATIONS = new QuotationExtractor(ONTOLOGY);

    /** What one text gave. */
    private record Found(List<QuoteScore.Quote> quotes, List<TenureScore.Post> posts) {}

    @Test
    void the_texts_that_rules_were_made_with_are_read_well() {
        assertThat(score("dev.txt")).satisfies(total -> {
            assertThat(total.quotes().precision()).isGreaterThanOrEqualTo(0.9);
            assertThat(total.quotes().recall()).isGreaterThanOrEqualTo(0.9);
            assertThat(total.posts().precision()).isGreaterThanOrEqualTo(0.9);
            assertThat(total.posts().recall()).isGreaterThanOrEqualTo(0.85);
        });
    }

    @Test
    void texts_kept_apart_are_read_nearly_as_well() {
        assertThat(score("held-out.txt")).satisfies(total -> {
            assertThat(total.quotes().precision()).isGreaterThanOrEqualTo(0.8);
            assertThat(total.quotes().recall()).isGreaterThanOrEqualTo(0.75);
            assertThat(total.posts().precision()).isGreaterThanOrEqualTo(0.8);
            assertThat(total.posts().recall()).isGreaterThanOrEqualTo(0.7);
        });
    }

    private record Total(QuoteScore quotes, TenureScore posts) {}

    private static Total score(String file) {
        QuoteScore quotes = new QuoteScore(0, 0, 0, 0, 0);
        TenureScore posts = new TenureScore(0, 0, 0, 0, 0);
        for (SpeechCase example : SpeechCase.all(file)) {
            Found found = found(example.text());
            QuoteScore ofQuotes = QuoteScore.of(example.quotes(), found.quotes());
            TenureScore ofPosts = TenureScore.of(example.posts(), found.posts());
            report(example, found, ofQuotes, ofPosts);
            quotes = quotes.plus(ofQuotes);
            posts = posts.plus(ofPosts);
        }
        System.err.println(file + " " + quotes + " " + posts);
        return new Total(quotes, posts);
    }

    private static void report(SpeechCase example, Found found, QuoteScore quotes, TenureScore posts) {
        if (quotes.speakers() < Math.max(quotes.expected(), quotes.found())) {
            System.err
                    .println("[" + example.name() + "] expected " + example.quotes() + "\n   found " + found.quotes());
        }
        if (Math.min(posts.organisations(), posts.statuses()) < Math.max(posts.expected(), posts.found())) {
            System.err.println("[" + example.name() + "] expected " + example.posts() + "\n   found " + found.posts());
        }
    }

    private static Found found(String text) {
        AnnotatedArticle article = Engine.read(text);
        List<Entity> entities = NamedRuns.of(article);
        return new Found(
                QUOTATIONS.extract(article, entities).stream().map(quotation -> quote(quotation, entities)).toList(),
                TENURES.extract(article, entities).stream().map(tenure -> post(tenure, entities)).toList());
    }

    private static QuoteScore.Quote quote(Quotation quotation, List<Entity> entities) {
        return new QuoteScore.Quote(quotation.text(), quotation.kind().name(),
                quotation.speaker().flatMap(Quotation.Speaker::entity).map(id -> label(id, entities)));
    }

    private static TenureScore.Post post(Tenure tenure, List<Entity> entities) {
        Optional<String> organisation = tenure.organisation().map(id -> label(id, entities));
        return new TenureScore.Post(label(tenure.holder(), entities), tenure.role(), organisation,
                tenure.status().substring(tenure.status().lastIndexOf('/') + 1));
    }

    private static String label(String id, List<Entity> entities) {
        return entities.stream().filter(entity -> entity.id().equals(id)).map(Entity::label).findFirst().orElseThrow();
    }
}
