// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.article;

/** One block of an article: what it is, and its text as a reader sees it. */
public record Block(Kind kind, View view) {
    /** What a block is in the article's layout. */
    public enum Kind {
        /** The headline. */
        TITLE,
        /** The summary below the headline. */
        STANDFIRST,
        /** A heading within the body. */
        HEADING,
        /** Running text. */
        PARAGRAPH,
        /** An item of a list, a cell or row of a table. */
        LIST_ITEM,
        /** The words below a picture. */
        CAPTION,
        /** A line that dates, signs or advertises: read, but no part of the report. */
        NOTE
    }

    /** Gives the block's range in the article. */
    public Span span() {
        return view.span(0, view.text().length());
    }
}
