// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.XSD;

/** The triples of one thing of the authority, a line each (N-Triples). */
final class AuthorityTriples {
    private static final String POSITION = "http://www.w3.org/2003/01/geo/wgs84_pos#";

    static {
        // The vocabulary classes fail when they are the first of Jena to be touched.
        JenaSystem.init();
    }

    private final String iri;
    private final List<String> lines = new ArrayList<>();

    AuthorityTriples(String iri) {
        this.iri = iri;
    }

    /** Writes a thing from the first row that tells of it, as a member of a class. */
    void first(AuthorityRow row, AuthorityRule rule, String type) {
        line(RDF.type.getURI(), NodeFactory.createURI(Lex.NG + type));
        line(RDFS.label.getURI(), NodeFactory.createLiteralString(row.label()));
        if (!row.wikidata().isEmpty()) {
            line(Lex.NG + "wikidata", NodeFactory.createURI("http://www.wikidata.org/entity/" + row.wikidata()));
        }
        if (rule.kind().equals("place") && !row.latitude().isEmpty() && !row.longitude().isEmpty()) {
            typed(POSITION + "lat", row.latitude(), XSD.decimal.getURI());
            typed(POSITION + "long", row.longitude(), XSD.decimal.getURI());
        }
        common(row, rule);
    }

    /** Adds what a further row knows of the same thing: names, what it is, how prominent. */
    void further(AuthorityRow row, AuthorityRule rule) {
        line(Lex.NG + "name", NodeFactory.createLiteralString(row.label()));
        common(row, rule);
    }

    private void common(AuthorityRow row, AuthorityRule rule) {
        row.names().forEach(name -> line(Lex.NG + "name", NodeFactory.createLiteralString(name)));
        line(DCTerms.source.getURI(), NodeFactory.createLiteralString(row.source()));
        if (row.inhabitants() + rule.weight() > 0) {
            typed(Lex.NG + "weight", String.valueOf(row.inhabitants() + rule.weight()), XSD.integer.getURI());
        }
        if (rule.kind().equals("person")) {
            about(row.description());
        }
    }

    /** Writes what any thing has: a class, names and where they are from. */
    void named(String type, String label, List<String> names, String source) {
        line(RDF.type.getURI(), NodeFactory.createURI(type));
        line(RDFS.label.getURI(), NodeFactory.createLiteralString(label));
        names(names);
        line(DCTerms.source.getURI(), NodeFactory.createLiteralString(source));
    }

    void names(List<String> names) {
        names.forEach(name -> line(Lex.NG + "name", NodeFactory.createLiteralString(name)));
    }

    /** Adds what a source says a thing is. */
    void about(String words) {
        line(DCTerms.description.getURI(), NodeFactory.createLiteralString(words));
    }

    /** Adds a literal of a datatype. */
    void typed(String property, String digits, String type) {
        line(property, NodeFactory.createLiteralDT(digits, NodeFactory.getType(type)));
    }

    /** Adds a link to another thing, if there is one and it is another. */
    void link(String property, String other) {
        if (!other.isEmpty() && !other.equals(iri)) {
            line(Lex.NG + property, NodeFactory.createURI(other));
        }
    }

    /** Adds the name with the sort of division behind it, as articles write it: a county as "... County". */
    void sorted(AuthorityRow row) {
        if (row.type().matches("[a-z]{5,}")) {
            String sort = row.type().substring(0, 1).toUpperCase(Locale.ROOT) + row.type().substring(1);
            line(Lex.NG + "name", NodeFactory.createLiteralString(row.label() + " " + sort));
        }
    }

    /** Adds the words for what is of it. */
    void demonyms(List<String> words) {
        words.forEach(word -> line(Lex.NG + "demonym", NodeFactory.createLiteralString(word)));
    }

    List<String> lines() {
        return lines;
    }

    private void line(String property, Node object) {
        lines.add("<" + iri + "> <" + property + "> " + NodeFmtLib.strNT(object) + " .");
    }
}
