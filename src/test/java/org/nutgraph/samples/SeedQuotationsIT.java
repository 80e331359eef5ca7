// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import org.nutgraph.Project;
import org.nutgraph.article.ArticleReader;
import org.nutgraph.article.Span;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Facts;
import org.nutgraph.facts.Quotation;

import static org.assertj.core.api.Assertions.assertThat;

/** The quotations that a person marked in the article beside the project, each with its speaker. */
final class SeedQuotationsIT {
    private static final Pattern MARKED = Pattern
            .compile("#char=(\\d+),(\\d+)> [^\\n]* a ng:Quotation ; ng:speaker person:([a-z-]+)");

    /** Where marked words stand, and the last part of the address of their speaker. */
    private record Marked(Span span, String speaker) {
        static Marked of(MatchResult match) {
            return new Marked(new Span(Integer.parseInt(match.group(1)), Integer.parseInt(match.group(2))),
                    match.group(3));
        }
    }

    @Test
    void each_is_found_with_its_speaker() throws IOException {
        Optional<Path> marks = Project.shared("design/seed-article.trig");
        Optional<Path> seed = Project.shared("articles/nacla-2019-07-24-amlo-migrants.txt");
        Assumptions.assumeTrue(marks.isPresent() && seed.isPresent());
        Facts facts = Project.pipeline().facts(ArticleReader.read(seed.orElseThrow()));
        List<Marked> all = MARKED.matcher(Files.readString(marks.orElseThrow())).results().map(Marked::of).toList();
        assertThat(all).hasSizeGreaterThan(5).allSatisfy(marked -> assertThat(facts.facts(Quotation.class))
                .anyMatch(quote -> quote.kind() != Quotation.Kind.INDIRECT && quote.span().overlaps(marked.span())
                        && quote.span().begin() <= marked.span().begin() + 1
                        && speaker(facts, quote).equals(Optional.of(marked.speaker()))));
    }

    private static Optional<String> speaker(Facts facts, Quotation quote) {
        return quote.speaker().flatMap(Quotation.Speaker::entity).flatMap(id -> facts.entities().stream()
                .filter(entity -> entity.id().equals(id)).findFirst()).map(Entity::label)
                .map(label -> Normalizer.normalize(label, Normalizer.Form.NFD).replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"));
    }
}
