// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.docs;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Term;
import org.nutgraph.serve.http.Html;

/** The documentation of a vocabulary, as files and as single pages. */
public final class Documentation {
    private static final String INDEX = "index";

    private final Library library;

    /** Takes the vocabulary. */
    public Documentation(Ontology ontology) {
        this.library = new Library(ontology);
    }

    /** Gives the page of a term, or of the whole vocabulary if the IRI is a namespace; nothing if it is neither. */
    public Optional<String> html(String iri, Address address) {
        return document(iri).map(document -> Html.page(document.title(), new HtmlText(address).body(document)));
    }

    /** Gives the same as Markdown. */
    public Optional<String> markdown(String iri, Address address) {
        return document(iri).map(document -> new MarkdownText(address, "").text(document));
    }

    /** Gives all pages by the paths of their files: HTML and Markdown of each term, an index, and the diagram. */
    public Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        Document index = IndexDocument.of(library);
        put(files, INDEX, index, "");
        files.put("diagram.svg", TreeDiagram.svg(library.tree(library.roots(library.classes())), "The classes",
                iri -> file(iri, "html")));
        library.terms().forEach(term -> put(files, path(term), TermDocument.of(library, term), "../"));
        return files;
    }

    private static String path(Term term) {
        return file(term.iri(), "").replaceAll("\\.$", "");
    }

    private static void put(Map<String, String> files, String path, Document document, String up) {
        Address html = iri -> file(iri, "html").equals(iri) ? iri : up + file(iri, "html");
        Address markdown = iri -> file(iri, "md").equals(iri) ? iri : up + file(iri, "md");
        files.put(path + ".html", Html.file(document.title(), new HtmlText(html).body(document), up));
        files.put(path + ".md", new MarkdownText(markdown, up.isEmpty() ? "diagram.svg" : "").text(document));
    }

    /** Gives the file of a term, or the IRI of what has none. */
    private static String file(String iri, String suffix) {
        return Library.SPACES.entrySet().stream().filter(it -> iri.startsWith(it.getValue())).findFirst()
                .map(it -> it.getKey() + "/" + iri.substring(it.getValue().length()).replaceAll("[^A-Za-z0-9._-]", "_")
                        + "." + suffix)
                .orElse(iri);
    }

    private Optional<Document> document(String iri) {
        return Library.SPACES.containsValue(iri)
                ? Optional.of(IndexDocument.of(library))
                : library.term(iri).map(term -> TermDocument.of(library, term));
    }
}
