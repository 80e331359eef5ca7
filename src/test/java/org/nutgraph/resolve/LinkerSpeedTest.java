// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.resolve;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.nutgraph.Project;
import org.nutgraph.ontology.Known;

import static org.assertj.core.api.Assertions.assertThat;

/** Measured in the time of the thread that decides, which other programs do not lengthen much. */
final class LinkerSpeedTest {
    private static final int ARTICLES = 50;
    private static final int SUBJECTS = 20;

    @Test
    void a_decision_takes_less_than_a_millisecond() {
        Linker linker = new Linker(Project.ONTOLOGY, Project.authority());
        List<List<Subject>> articles = articles();
        double best = Double.MAX_VALUE;
        for (int round = 0; round < 3; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            articles.forEach(linker::decide);
            long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            best = Math.min(best, spent / 1e6 / (ARTICLES * SUBJECTS));
        }
        assertThat(best).isLessThan(1);
    }

    /** Things from all over the authority, twenty to an article, each named twice. */
    private static List<List<Subject>> articles() {
        List<Known> all = Project.authority().all().stream().sorted(Comparator.comparing(Known::iri)).toList();
        int step = all.size() / (ARTICLES * SUBJECTS);
        List<List<Subject>> articles = new ArrayList<>();
        for (int article = 0; article < ARTICLES; article++) {
            List<Subject> subjects = new ArrayList<>();
            for (int at = 0; at < SUBJECTS; at++) {
                Known thing = all.get((article + at * ARTICLES) * step);
                int begin = at * 100;
                subjects.add(new Subject(Subject.id(at + 1), thing.type(), thing.label(), List.of(), List.of(
                        new Subject.Place(begin, begin + thing.label().length()),
                        new Subject.Place(begin + 5000, begin + 5000 + thing.label().length())), List.of()));
            }
            articles.add(subjects);
        }
        return articles;
    }
}
