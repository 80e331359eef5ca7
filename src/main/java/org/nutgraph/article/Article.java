// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.article;

import java.util.List;
import java.util.regex.Pattern;

/**
 * An article as read. All offsets everywhere count code points of {@link #text}, which is the decoded input without its
 * byte order mark (for HTML: the main text found in it).
 *
 * @param key      the name of the article in IRIs
 * @param sha256   the hash of the input's bytes, 64 hexadecimal digits
 * @param text     the text that offsets point into
 * @param blocks   its blocks, in reading order
 * @param metadata what it says of itself
 */
public record Article(String key, String sha256, String text, List<Block> blocks, Metadata metadata) {
    private static final int KEY_LENGTH = 16;
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9_-]{0,63}");

    /** Keeps its own copy of the list. */
    public Article {
        blocks = List.copyOf(blocks);
    }

    /** Takes an article whose key is the first 16 digits of the hash of its bytes. */
    public Article(String sha256, String text, List<Block> blocks, Metadata metadata) {
        this(sha256.substring(0, KEY_LENGTH), sha256, text, blocks, metadata);
    }

    /** Says whether a text can be the key of an article: small letters, digits, _ and -. */
    public static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    /** Gives the same article under another key. */
    public Article keyed(String other) {
        return new Article(other, sha256, text, blocks, metadata);
    }

    /** Gives the exact words at a range. Fails with {@link IndexOutOfBoundsException} outside the text. */
    public String words(Span span) {
        int begin = text.offsetByCodePoints(0, span.begin());
        return text.substring(begin, text.offsetByCodePoints(begin, span.length()));
    }
}
