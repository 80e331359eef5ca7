// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Pairs quotation marks; a quotation that a block leaves open goes on where the next block opens with a mark. */
final class Marks {
    /** Those that open or close a quotation wherever they stand. */
    static final Set<String> DOUBLE = Set.of("\"", "``", "''", "“", "”", "«", "»");
    private static final Set<String> SINGLE = Set.of("'", "`", "‘", "’");
    private static final Set<String> OPENERS = Set.of("(", "[", "-LRB-", "-", "--", "—", "–", "/");

    private final Running text;
    private final List<Passage> passages = new ArrayList<>();

    private Marks(Running text) {
        this.text = text;
    }

    /** Gives the passages between marks, in order. */
    static List<Passage> of(Running text) {
        Marks marks = new Marks(text);
        int at = 0;
        boolean open = false;
        while (at < text.size()) {
            int end = text.blockEnd(at);
            open = marks.block(at, end, open);
            at = end;
        }
        return marks.passages;
    }

    /** Reads one block; says whether it leaves a quotation open. */
    private boolean block(int begin, int end, boolean left) {
        boolean continues = left && opens(begin, DOUBLE);
        int at = begin;
        while (at < end) {
            Set<String> kind = opens(at, DOUBLE) ? DOUBLE : opens(at, SINGLE) ? SINGLE : Set.of();
            int open = at;
            OptionalInt close = kind.isEmpty() ? OptionalInt.empty() : closing(at + 1, end, kind);
            if (close.isPresent()) {
                add(open, close.getAsInt(), close.getAsInt(), continues);
                at = close.getAsInt();
            } else if (kind.equals(DOUBLE) && goesOn(end)) {
                add(open, end - 1, end, continues);
                return true;
            }
            continues = continues && open != begin && kind.isEmpty();
            at++;
        }
        return false;
    }

    private boolean goesOn(int end) {
        return end < text.size() && opens(end, DOUBLE);
    }

    private void add(int open, int close, int end, boolean continues) {
        int last = end;
        while (last > open + 1 && Set.of(",", "-", "--", "—").contains(text.word(last - 1).text())) {
            last--;
        }
        int stop = last;
        if (IntStream.range(open + 1, stop).anyMatch(at -> text.word(at).token().word())) {
            passages.add(new Passage(open, close, open + 1, last, continues));
        }
    }

    private boolean opens(int at, Set<String> kind) {
        boolean begins = text.gapBefore(at) || OPENERS.contains(text.word(at - 1).text())
                || DOUBLE.contains(text.word(at - 1).text());
        return kind.contains(text.word(at).text()) && begins && !text.gapAfter(at);
    }

    private OptionalInt closing(int from, int end, Set<String> kind) {
        return IntStream.range(from, end).filter(at -> kind.contains(text.word(at).text()) && closes(at, kind))
                .findFirst();
    }

    /** A single mark inside a word or after a plural's s is an apostrophe, unless a stop stands beside it. */
    private boolean closes(int at, Set<String> kind) {
        if (text.gapBefore(at) && !text.gapAfter(at)) {
            return false;
        }
        boolean apostrophe = text.word(at).token().tag().equals("POS") || !text.gapAfter(at)
                && text.sameBlock(at, at + 1) && Character.isLetterOrDigit(text.word(at + 1).text().codePointAt(0));
        return kind.equals(DOUBLE) || !apostrophe;
    }
}
