// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store.columns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Pairs that come and go leave what sorting all of them anew gives. */
final class SortedTest {
    private static final Comparator<Difference> ORDER = Comparator.comparing(Difference::key, Long::compareUnsigned)
            .thenComparing(Difference::value, Long::compareUnsigned);

    private final Random random = new Random(11);

    @Test
    void after_changes_pairs_are_as_if_they_had_been_read_anew() {
        TreeSet<Difference> there = new TreeSet<>(ORDER);
        Sorted sorted = sorted(there);
        Sorted turned = sorted.turned();
        for (int change = 0; change < 400; change++) {
            TreeSet<Difference> drawn = new TreeSet<>(ORDER);
            IntStream.range(0, random.nextInt(12)).forEach(any -> drawn.add(drawn()));
            drawn.forEach(each -> {
                there.remove(each);
                if (each.there()) {
                    there.add(each);
                }
            });
            sorted = sorted.after(List.copyOf(drawn));
            turned = turned.after(Difference.turned(new ArrayList<>(drawn)));
            assertThat(pairs(sorted)).isEqualTo(pairs(sorted(there)));
            assertThat(pairs(turned)).isEqualTo(pairs(sorted(there).turned()));
        }
    }

    /** Few different ones, so that they meet, of which some are values, whose first bit is set. */
    private Difference drawn() {
        long key = random.nextInt(8) + (random.nextBoolean() ? Long.MIN_VALUE : 0);
        return new Difference(key, random.nextInt(8), random.nextInt(5) > 1);
    }

    private static Sorted sorted(Set<Difference> pairs) {
        return new Sorted(pairs.stream().mapToLong(Difference::key).toArray(),
                pairs.stream().mapToLong(Difference::value).toArray());
    }

    private static List<String> pairs(Sorted sorted) {
        return IntStream.range(0, sorted.size()).mapToObj(at -> sorted.key(at) + " " + sorted.value(at)).toList();
    }
}
