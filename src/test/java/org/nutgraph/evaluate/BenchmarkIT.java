// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.nutgraph.Project;
import org.nutgraph.article.Article;
import org.nutgraph.ingest.Samples;
import org.nutgraph.ingest.Source;

import static org.assertj.core.api.Assertions.assertThat;

final class BenchmarkIT {
    @Test
    void the_whole_extraction_takes_little_more_than_the_annotators_it_uses() {
        List<Article> articles = Samples.all().stream().limit(3).map(Source::read).toList();
        Benchmark.Report report = new Benchmark(Project.pipeline(), 1).measure(articles);
        report.lines().forEach(System.err::println);
        assertThat(report.tokens()).isGreaterThan(500);
        assertThat(report.stages()).extracting(Benchmark.Row::stage).contains("annotate", "extract", "validate");
        // On many articles 1.1 times and 0.07; three short ones in a JVM that has just begun say it less exactly.
        assertThat(report.extraction()).isLessThan(report.engine().seconds() * 2);
        assertThat(report.extraction()).isLessThan(report.whole().seconds() / 3);
        // One round of two threads is no measure: 0.61 and 1.08 were read of the same code.
        assertThat(report.threads().clock()).isPositive();
        assertThat(report.threads().processor()).isPositive();
    }
}
