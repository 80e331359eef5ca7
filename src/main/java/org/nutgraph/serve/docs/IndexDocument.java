// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.docs;

import java.util.ArrayList;
import java.util.List;

import org.nutgraph.ontology.Term;

/** Makes the first page: the tree of classes, the properties by theirs, the codes by scheme. */
final class IndexDocument {
    private static final String DEFINITION = "http://www.w3.org/2004/02/skos/core#definition";

    private IndexDocument() {}

    static Document of(Library library) {
        List<Block> blocks = new ArrayList<>();
        List<TreeDiagram.Row> classes = library.tree(library.roots(library.classes()));
        blocks.add(new Block.Line(List.of(Block.Piece.text("Version " + library.ontology().version() + ". "
                + library.classes().size() + " classes, " + library.properties().size() + " properties, "
                + library.schemes().size() + " lists of codes."))));
        blocks.add(new Block.Heading("Classes"));
        blocks.add(new Block.Diagram(classes));
        blocks.add(items(library, classes));
        blocks.add(new Block.Heading("Properties"));
        blocks.add(items(library, library.tree(library.roots(library.properties()))));
        for (Term scheme : library.schemes()) {
            blocks.add(new Block.Heading("Codes: " + scheme.label()));
            blocks.add(items(library, library.tree(library.codes(scheme))));
        }
        return new Document("The vocabulary", blocks);
    }

    private static Block items(Library library, List<TreeDiagram.Row> rows) {
        return new Block.Items(rows.stream().map(row -> new Block.Item(row.depth(), List.of(
                Block.Piece.link(row.label(), row.iri()),
                Block.Piece.text(library.term(row.iri()).flatMap(term -> term.string(DEFINITION))
                        .map(text -> " - " + text).orElse("")))))
                .toList());
    }
}
