// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.util.ArrayList;
import java.util.List;

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

    AuthorityTriples add(AuthorityRow row, AuthorityRule rule) {
        line(RDF.type.getURI(), NodeFactory.createURI(Lex.NG + rule.name()));
        line(RDFS.label.getURI(), NodeFactory.createLiteralString(row.label()));
        row.names().forEach(name -> line(Lex.NG + "name", NodeFactory.createLiteralString(name)));
        line(DCTerms.source.getURI(), NodeFactory.createLiteralString(row.source()));
        if (row.wikidata().matches("Q\\d+")) {
            line(Lex.NG + "wikidata", NodeFactory.createURI("http://www.wikidata.org/entity/" + row.wikidata()));
        }
        if (row.inhabitants() + rule.weight() > 0) {
            line(Lex.NG + "weight", number(String.valueOf(row.inhabitants() + rule.weight()), XSD.integer.getURI()));
        }
        if (rule.kind().equals("place") && !row.latitude().isEmpty() && !row.longitude().isEmpty()) {
            line(POSITION + "lat", number(row.latitude(), XSD.decimal.getURI()));
            line(POSITION + "long", number(row.longitude(), XSD.decimal.getURI()));
        }
        return this;
    }

    /** Adds a link to another thing, if there is one and it is another. */
    AuthorityTriples add(String property, String other) {
        if (!other.isEmpty() && !other.equals(iri)) {
            line(Lex.NG + property, NodeFactory.createURI(other));
        }
        return this;
    }

    AuthorityTriples demonyms(List<String> words) {
        words.forEach(word -> line(Lex.NG + "demonym", NodeFactory.createLiteralString(word)));
        return this;
    }

    List<String> lines() {
        return lines;
    }

    private static Node number(String digits, String type) {
        return NodeFactory.createLiteralDT(digits, NodeFactory.getType(type));
    }

    private void line(String property, Node object) {
        lines.add("<" + iri + "> <" + property + "> " + NodeFmtLib.strNT(object) + " .");
    }
}
