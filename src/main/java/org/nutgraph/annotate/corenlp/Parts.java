// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.annotate.corenlp;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The parts of a block that are read each for itself, where the sentence splitter would see one sentence. */
final class Parts {
    /** "It cost £2.5m. Two years on": the tokenizer takes this "m." for an abbreviation within a sentence. */
    private static final Pattern MAGNITUDE_AT_END = Pattern.compile("(?<=\\d[bkm]\\.)(?=\\s+\\p{Lu})");
    /** "LONDON, 3 August (Northwire) — The bank closed": where and when it was written is no part of what it tells. */
    private static final Pattern DATELINE = Pattern.compile(
            "^\\p{Lu}[\\p{Lu}.'’/ -]{2,39}(?:,[^\\n()—–]{1,40}?)?(?: ?\\([^\\n()]{1,30}\\))?(?: ?[—–] ?| -{1,2} )"
                    + "(?=[\"“‘'\\p{Lu}\\p{N}])");

    private Parts() {}

    /** Gives the parts of the text of a block, which together are all of it. */
    static List<String> of(String text) {
        Matcher dateline = DATELINE.matcher(text);
        int begin = dateline.lookingAt() ? dateline.end() : 0;
        return Stream.concat(Stream.of(text.substring(0, begin)).filter(head -> !head.isEmpty()),
                MAGNITUDE_AT_END.splitAsStream(text.substring(begin))).toList();
    }
}
