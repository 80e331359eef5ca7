// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.resolve;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

import com.sun.management.OperatingSystemMXBean;

import org.nutgraph.ontology.Authority;
import org.nutgraph.ontology.AuthorityReader;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.OntologyReader;

/**
 * Loads the authority in a JVM that has not done so before, up to the first decision, and prints the seconds of processor
 * time, the seconds by the clock, the number of names, and the seconds of processor time that the vocabulary took before.
 */
final class FreshStart {
    private static final double SECOND = 1e9;

    private FreshStart() {}

    public static void main(String[] arguments) {
        long started = processor();
        Ontology ontology = OntologyReader.read(List.of());
        long clock = System.nanoTime();
        long processor = processor();
        Authority authority = AuthorityReader.read(List.of());
        new Linker(ontology, authority).decide(List.of());
        System.out.println(String.format(Locale.ROOT, "%.2f %.2f %d %.2f", (processor() - processor) / SECOND,
                (System.nanoTime() - clock) / SECOND, authority.size(),
                (processor - started) / SECOND));
    }

    private static long processor() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }
}
