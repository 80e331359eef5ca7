// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.article;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * An article as read. All offsets everywhere count code points of {@link #text}, which is the decoded input without its
 * byte order mark (for HTML: the main text found in it).
 */
public final class Article {
    private static final int KEY_LENGTH = 16;
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9_-]{0,63}");
    /** So many code points lie between two marks: to find words then takes as long at the end of a text as at its begin. */
    private static final int STRIDE = 256;

    private final String key;
    private final String sha256;
    private final String text;
    private final List<Block> blocks;
    private final Metadata metadata;
    private final int[] marks;

    /**
     * Takes an article; keeps its own copy of the list.
     *
     * @param key      the name of the article in IRIs
     * @param sha256   the hash of the input's bytes, 64 hexadecimal digits
     * @param text     the text that offsets point into
     * @param blocks   its blocks, in reading order
     * @param metadata what it says of itself
     */
    public Article(String key, String sha256, String text, List<Block> blocks, Metadata metadata) {
        this(key, sha256, text, blocks, metadata, marks(text));
    }

    /** Takes an article whose key is the first 16 digits of the hash of its bytes. */
    public Article(String sha256, String text, List<Block> blocks, Metadata metadata) {
        this(sha256.substring(0, KEY_LENGTH), sha256, text, blocks, metadata);
    }

    private Article(String key, String sha256, String text, List<Block> blocks, Metadata metadata, int[] marks) {
        this.key = key;
        this.sha256 = sha256;
        this.text = text;
        this.blocks = List.copyOf(blocks);
        this.metadata = metadata;
        this.marks = marks;
    }

    private static int[] marks(String text) {
        int[] marks = new int[text.codePointCount(0, text.length()) / STRIDE + 1];
        for (int mark = 1; mark < marks.length; mark++) {
            marks[mark] = text.offsetByCodePoints(marks[mark - 1], STRIDE);
        }
        return marks;
    }

    /** Gives the name of the article in IRIs. */
    public String key() {
        return key;
    }

    /** Gives the hash of the input's bytes, 64 hexadecimal digits. */
    public String sha256() {
        return sha256;
    }

    /** Gives the text that offsets point into. */
    public String text() {
        return text;
    }

    /** Gives its blocks, in reading order. */
    public List<Block> blocks() {
        return blocks;
    }

    /** Gives what it says of itself. */
    public Metadata metadata() {
        return metadata;
    }

    /** Says whether a text can be the key of an article: small letters, digits, _ and -. */
    public static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    /** Gives the same article under another key. */
    public Article keyed(String other) {
        return new Article(other, sha256, text, blocks, metadata, marks);
    }

    /** Gives the exact words at a range. Fails with {@link IndexOutOfBoundsException} outside the text. */
    public String words(Span span) {
        int mark = span.begin() / STRIDE;
        int begin = text.offsetByCodePoints(marks[mark], span.begin() - mark * STRIDE);
        return text.substring(begin, text.offsetByCodePoints(begin, span.length()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Article article && key.equals(article.key) && sha256.equals(article.sha256)
                && text.equals(article.text) && blocks.equals(article.blocks) && metadata.equals(article.metadata);
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, sha256);
    }

    @Override
    public String toString() {
        return "Article " + key;
    }
}
