// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.quote;

import java.util.BitSet;
import java.util.List;

/** The passages between marks of an article, in order, and which places they hold. */
final class Passages {
    private final List<Passage> all;
    private final BitSet held = new BitSet();

    Passages(List<Passage> all) {
        this.all = List.copyOf(all);
        all.stream().filter(passage -> passage.open() <= passage.close())
                .forEach(passage -> held.set(passage.open(), passage.close() + 1));
    }

    List<Passage> all() {
        return all;
    }

    /** Says whether a place is in one of them, its marks among it. */
    boolean hold(int at) {
        return at >= 0 && held.get(at);
    }
}
