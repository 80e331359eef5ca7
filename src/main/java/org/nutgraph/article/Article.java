// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.article;

import java.util.List;

/**
 * An article as read. All offsets everywhere count code points of {@link #text}, which is the decoded input without its
 * byte order mark (for HTML: the main text found in it).
 *
 * @param sha256   the hash of the input's bytes, 64 hexadecimal digits
 * @param text     the text that offsets point into
 * @param blocks   its blocks, in reading order
 * @param metadata what it says of itself
 */
public record Article(String sha256, String text, List<Block> blocks, Metadata metadata) {
    private static final int KEY_LENGTH = 16;

    /** Keeps its own copy of the list. */
    public Article {
        blocks = List.copyOf(blocks);
    }

    /** Gives the name of the article in IRIs: the first 16 digits of the hash of its bytes. */
    public String key() {
        return sha256.substring(0, KEY_LENGTH);
    }

    /** Gives the exact words at a range. Fails with {@link IndexOutOfBoundsException} outside the text. */
    public String words(Span span) {
        int begin = text.offsetByCodePoints(0, span.begin());
        return text.substring(begin, text.offsetByCodePoints(begin, span.length()));
    }
}
