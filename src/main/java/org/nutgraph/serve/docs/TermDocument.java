// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Term;

/** Makes the page of one term. */
final class TermDocument {
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    private static final String REPLACED = "http://purl.org/dc/terms/isReplacedBy";
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final Set<String> TOLD = Set.of(TYPE, RDFS + "label", RDFS + "subClassOf", RDFS + "subPropertyOf",
            SKOS + "broader", SKOS + "definition", SKOS + "example", SKOS + "scopeNote", RDFS + "domain",
            RDFS + "range",
            REPLACED, Lex.EXAMPLE, Lex.COUNTER_EXAMPLE, "http://www.w3.org/2002/07/owl#deprecated");

    private final Library library;
    private final Term term;
    private final List<Block> blocks = new ArrayList<>();

    private TermDocument(Library library, Term term) {
        this.library = library;
        this.term = term;
    }

    static Document of(Library library, Term term) {
        TermDocument document = new TermDocument(library, term);
        document.head();
        document.hierarchy();
        document.uses();
        document.recognised();
        document.more();
        return new Document(term.label(), document.blocks);
    }

    private void head() {
        List<Block.Piece> kind = new ArrayList<>(List.of(Block.Piece.code(Library.prefixed(term.iri())),
                Block.Piece.text("  ")));
        kind.addAll(links(term.types(), ", "));
        blocks.add(new Block.Line(kind));
        blocks.add(new Block.Line(List.of(Block.Piece.code(term.iri()))));
        if (!term.links(REPLACED).isEmpty()) {
            List<Block.Piece> instead = new ArrayList<>(List.of(Block.Piece.text("Given up; use instead: ")));
            instead.addAll(links(term.links(REPLACED), ", "));
            blocks.add(new Block.Line(instead));
        }
        lines("", term.strings(SKOS + "definition"));
        lines("For example: ", term.strings(SKOS + "example"));
        lines("Note: ", term.strings(SKOS + "scopeNote"));
    }

    private void hierarchy() {
        List<TreeDiagram.Row> rows = new ArrayList<>();
        List<String> above = new ArrayList<>(library.ontology().lineage(term.iri())).reversed();
        for (String iri : above) {
            if (iri.equals(term.iri()) || library.term(iri).isPresent()) {
                rows.add(new TreeDiagram.Row(rows.size(), library.label(iri), iri, iri.equals(term.iri())));
            }
        }
        int depth = rows.size();
        library.below(term).forEach(child -> rows.add(new TreeDiagram.Row(depth, child.label(), child.iri(), false)));
        if (rows.size() > 1) {
            blocks.add(new Block.Heading("Hierarchy"));
            blocks.add(new Block.Diagram(rows));
            section("Directly above", term.parents());
            section("Directly below", library.below(term).stream().map(Term::iri).toList());
        }
        section("Codes", library.codes(term).stream().map(Term::iri).toList());
    }

    private void uses() {
        section("From", term.links(Lex.DOMAIN));
        section("To", term.links(Lex.RANGE));
        section("Properties from it", library.uses(term, Lex.DOMAIN).stream().map(Term::iri).toList());
        section("Properties to it", library.uses(term, Lex.RANGE).stream().map(Term::iri).toList());
    }

    private void recognised() {
        List<String> patterns = term.strings().keySet().stream().filter(it -> it.startsWith(Lex.NS))
                .filter(it -> !TOLD.contains(it)).toList();
        if (!patterns.isEmpty()) {
            blocks.add(new Block.Heading("How it is recognised"));
            patterns.forEach(this::values);
        }
        sentences("Sentences in which it is found", Lex.EXAMPLE);
        sentences("Sentences in which it is not", Lex.COUNTER_EXAMPLE);
    }

    private void more() {
        Set<String> rest = new TreeSet<>(term.strings().keySet());
        rest.addAll(term.links().keySet());
        rest.removeIf(it -> TOLD.contains(it) || it.startsWith(Lex.NS) && term.links(it).isEmpty());
        if (!rest.isEmpty()) {
            blocks.add(new Block.Heading("More"));
            rest.forEach(this::values);
        }
    }

    private void values(String property) {
        List<Block.Piece> pieces = new ArrayList<>(List.of(Block.Piece.link(library.label(property), property),
                Block.Piece.text(": ")));
        List<String> strings = term.strings(property);
        for (int at = 0; at < strings.size(); at++) {
            pieces.add(Block.Piece.text(at == 0 ? "" : ", "));
            pieces.add(Block.Piece.code(strings.get(at)));
        }
        pieces.addAll(links(term.links(property), ", "));
        blocks.add(new Block.Items(List.of(new Block.Item(0, pieces))));
    }

    private void sentences(String heading, String property) {
        if (!term.strings(property).isEmpty()) {
            blocks.add(new Block.Heading(heading));
            blocks.add(new Block.Items(term.strings(property).stream()
                    .map(text -> new Block.Item(0, List.of(Block.Piece.text(text)))).toList()));
        }
    }

    private void section(String heading, List<String> iris) {
        if (!iris.isEmpty()) {
            List<Block.Piece> pieces = new ArrayList<>(List.of(Block.Piece.text(heading + ": ")));
            pieces.addAll(links(iris, ", "));
            blocks.add(new Block.Line(pieces));
        }
    }

    private void lines(String lead, List<String> texts) {
        texts.forEach(text -> blocks.add(new Block.Line(List.of(Block.Piece.text(lead + text)))));
    }

    private List<Block.Piece> links(List<String> iris, String between) {
        List<Block.Piece> pieces = new ArrayList<>();
        iris.forEach(iri -> {
            pieces.add(Block.Piece.text(pieces.isEmpty() ? "" : between));
            pieces.add(Block.Piece.link(library.label(iri), iri));
        });
        return pieces;
    }
}
