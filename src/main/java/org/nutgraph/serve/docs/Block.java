// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.docs;

import java.util.List;

/** A part of a document, the same for every format. */
sealed interface Block {
    /** A piece of a line: text, or a term of the vocabulary if it has an IRI; code is set as such. */
    record Piece(String text, String iri, boolean code) {
        static Piece text(String text) {
            return new Piece(text, "", false);
        }

        static Piece code(String text) {
            return new Piece(text, "", true);
        }

        static Piece link(String text, String iri) {
            return new Piece(text, iri, false);
        }
    }

    /** The title of a section. */
    record Heading(String text) implements Block {}

    /** A paragraph. */
    record Line(List<Piece> pieces) implements Block {
        public Line {
            pieces = List.copyOf(pieces);
        }
    }

    /** A list, each item indented so far. */
    record Items(List<Item> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** One item of a list. */
    record Item(int depth, List<Piece> pieces) {
        public Item {
            pieces = List.copyOf(pieces);
        }
    }

    /** The tree of classes, drawn. */
    record Diagram(List<TreeDiagram.Row> rows) implements Block {
        public Diagram {
            rows = List.copyOf(rows);
        }
    }
}
