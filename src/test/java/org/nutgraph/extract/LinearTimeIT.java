// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.nutgraph.Engine;
import org.nutgraph.Project;
import org.nutgraph.annotate.AnnotatedArticle;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Four times the text, about four times as much, takes four times the processor time, whether it is longer by its
 * names, its paragraphs, its only sentence, its quotations or its lines of a table. What goes through all names for each name, or through the
 * whole sentence for each figure, takes up to sixteen times as much.
 */
final class LinearTimeIT {
    private static final int TIMES = 4;
    private static final double MOST = 6;
    private static final int ROUNDS = 8;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Extractor extractor = new Extractor(Project.ONTOLOGY, Project.authority());

    static Stream<Arguments> texts() {
        return Stream.of(text("people named", LongTexts::names, 200), text("paragraphs", LongTexts::report, 30),
                text("clauses of one sentence", LongTexts::sentence, 30),
                text("quotations", LongTexts::quotations, 100),
                text("lines of a table", LongTexts::table, 200));
    }

    private static Arguments text(String name, IntFunction<String> text, int size) {
        return Arguments.of(Named.of(name, text), size);
    }

    @ParameterizedTest(name = "{1} {0}")
    @MethodSource("texts")
    void four_times_the_text_takes_little_more_than_four_times_the_time(IntFunction<String> text, int size) {
        AnnotatedArticle once = Engine.read(text.apply(size));
        AnnotatedArticle more = Engine.read(text.apply(TIMES * size));
        long shortest = Long.MAX_VALUE;
        long longest = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            for (int again = 0; again < TIMES; again++) {
                shortest = Math.min(shortest, time(once));
            }
            longest = Math.min(longest, time(more));
        }
        double ratio = (double) longest / shortest;
        System.err.printf("%.1f times as long%n", ratio);
        assertThat(ratio).isLessThan(MOST);
    }

    /** The processor time of this thread: what else the machine does is not in it. */
    private long time(AnnotatedArticle article) {
        long begin = THREADS.getCurrentThreadCpuTime();
        assertThat(extractor.extract(article).entities()).isNotEmpty();
        return THREADS.getCurrentThreadCpuTime() - begin;
    }
}
