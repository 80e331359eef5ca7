// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.ToDoubleFunction;

import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nutgraph.graph.Iris;
import org.nutgraph.serve.edit.Tokens;
import org.nutgraph.store.GraphStore;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The server beside plain Fuseki on the same data, each in a process of its own, in turns and in another order each
 * round; every round asks with other values, and both must give the same. It fails if the median of a kind takes more
 * processor time than plain Fuseki's, or those for which plain Fuseki has no index more than a fifth. Then many clients
 * at once, who must get no error, and of whom no memory is kept. Not part of the build: {@code mvn test
 * -Dtest=ServeBench -Dquads=1000000 -Dclients=100 -Dseconds=60}.
 */
final class ServeBench {
    private static final long QUADS = Long.getLong("quads", 1_000_000);
    private static final int CLIENTS = Integer.getInteger("clients", 100);
    private static final int SECONDS = Integer.getInteger("seconds", 60);
    private static final int ROUNDS = Integer.getInteger("rounds", 21);
    private static final int WARM = Integer.getInteger("warm", 60);
    private static final String HEAP = System.getProperty("heap", "2g");
    private static final int TWICE = 2;
    /** How often as fast it must be; where that is once, a tenth may be chance, as it is from run to run. */
    private static final double FASTER = 5;
    private static final double AS_FAST = 1 / 1.1;

    @TempDir
    private Path directory;

    private record Asking(Asked kind, boolean ours) {}

    private record Taken(String kind, boolean ours, String when, Side.Answer answer) {}

    @Test
    void beside_plain_fuseki_and_under_load() throws Exception {
        Path mine = directory.resolve("ours");
        try (GraphStore store = GraphStore.open(mine, Iris.DEFAULT)) {
            long begin = System.nanoTime();
            long quads = new Corpus().fill(store, QUADS);
            say(String.format(Locale.ROOT, "%,d quads in %,d graphs loaded in %.0f s", quads, store.graphs().size(),
                    (System.nanoTime() - begin) / 1e9));
        }
        Path other = directory.resolve("plain");
        FileUtils.copyDirectory(mine.toFile(), other.toFile());
        Path tokens = directory.resolve("tokens");
        String token = Tokens.create(tokens, "bench");
        try (Side ours = Side.start(HEAP, "ours", mine.toString(), tokens.toString(), token)) {
            List<Taken> taken = new ArrayList<>();
            try (Side plain = Side.start(HEAP, "plain", other.toString())) {
                compare(ours, plain, taken);
            }
            if (SECONDS > 0) {
                new Crowd(ours, CLIENTS, SECONDS).read();
            }
            judge(taken);
        }
    }

    private static void compare(Side ours, Side plain, List<Taken> taken) {
        Random random = new Random(7);
        for (int number = 0; number < WARM + ROUNDS; number++) {
            List<Asking> order = new ArrayList<>();
            Asked.all().forEach(kind -> order.addAll(List.of(new Asking(kind, true), new Asking(kind, false))));
            Collections.shuffle(order, random);
            List<Taken> round = new ArrayList<>();
            for (Asking asking : order) {
                Side side = asking.ours() ? ours : plain;
                String query = asking.kind().text(number);
                round.add(new Taken(asking.kind().name(), asking.ours(), "first", side.ask(query)));
                round.add(new Taken(asking.kind().name(), asking.ours(), "again", side.ask(query)));
            }
            same(round);
            if (number >= WARM) {
                taken.addAll(round);
            }
        }
        for (int number = 0; number < ROUNDS; number++) {
            taken.addAll(changed(ours, plain, number, random));
        }
        tell(taken);
    }

    /** After each change, all is asked anew: the first of a kind may have to read what the change touched. */
    private static List<Taken> changed(Side ours, Side plain, int number, Random random) {
        String change = Corpus.update(number);
        ours.change(change);
        plain.change(change);
        List<Asked> kinds = new ArrayList<>(Asked.all());
        Collections.shuffle(kinds, random);
        List<Taken> round = new ArrayList<>();
        for (Asked kind : kinds) {
            String query = kind.text(WARM + number);
            round.add(new Taken(kind.name(), true, "changed", ours.ask(query)));
            round.add(new Taken(kind.name(), false, "changed", plain.ask(query)));
        }
        same(round);
        return round;
    }

    private static void same(List<Taken> round) {
        for (Taken one : round) {
            round.stream().filter(it -> it.kind().equals(one.kind())).forEach(
                    it -> assertThat(it.answer().rows()).as(one.kind()).isEqualTo(one.answer().rows()));
        }
    }

    private static void tell(List<Taken> taken) {
        say(String.format(Locale.ROOT, "medians of %d rounds in ms; wall (processor)", ROUNDS));
        say(String.format(Locale.ROOT, "%-12s %6s | %17s %17s | %17s %17s | %17s %17s", "", "rows", "first: plain",
                "ours", "again: plain", "ours",
                "changed: plain", "ours"));
        for (Asked kind : Asked.all()) {
            say(String.format(Locale.ROOT, "%-12s %6.0f | %s %s | %s %s | %s %s", kind.name(),
                    median(taken, kind, true, "first", answer -> answer.rows().size() - 1.0),
                    cell(taken, kind, false, "first"), cell(taken, kind, true, "first"),
                    cell(taken, kind, false, "again"), cell(taken, kind, true, "again"),
                    cell(taken, kind, false, "changed"), cell(taken, kind, true, "changed")));
        }
        for (String when : List.of("first", "changed")) {
            for (Asked kind : Asked.all()) {
                say(String.format(Locale.ROOT, "%-12s %-8s %5.1f times as fast by processor time%s", kind.name(), when,
                        times(taken, kind, when), kind.slow() ? ", 5 wanted when asked first" : ""));
            }
        }
    }

    private static void judge(List<Taken> taken) {
        assertThat(Asked.all()).as("as fast as plain Fuseki").allSatisfy(kind -> {
            assertThat(times(taken, kind, "first")).as(kind.name()).isGreaterThan(kind.slow() ? FASTER : AS_FAST);
            assertThat(times(taken, kind, "changed")).as(kind.name() + " after a change").isGreaterThan(AS_FAST);
        });
    }

    private static double times(List<Taken> taken, Asked kind, String when) {
        return median(taken, kind, false, when, Side.Answer::cpu) / median(taken, kind, true, when, Side.Answer::cpu);
    }

    private static String cell(List<Taken> taken, Asked kind, boolean ours, String when) {
        return String.format(Locale.ROOT, "%8.1f (%6.1f)", median(taken, kind, ours, when, Side.Answer::millis),
                median(taken, kind, ours, when, Side.Answer::cpu));
    }

    private static double median(List<Taken> taken, Asked kind, boolean ours, String when,
            ToDoubleFunction<Side.Answer> of) {
        double[] sorted = taken.stream()
                .filter(it -> it.kind().equals(kind.name()) && it.ours() == ours && it.when().equals(when))
                .map(Taken::answer).mapToDouble(of).sorted().toArray();
        return Arrays.stream(sorted).skip(sorted.length / TWICE).findFirst().orElse(Double.NaN);
    }

    static void say(String line) {
        System.out.println("bench: " + line);
    }
}
