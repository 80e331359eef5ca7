// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Gathers the triples of the authority, as they are parsed, by what they are about. */
final class KnownThings extends StreamRDFBase {
    private static final String NAME = Lex.NG + "name";
    private static final String DEMONYM = Lex.NG + "demonym";
    private static final String WIKIDATA = Lex.NG + "wikidata";
    private static final String WEIGHT = Lex.NG + "weight";

    private final Map<String, Draft> drafts = new TreeMap<>();

    @Override
    public void triple(Triple triple) {
        if (triple.getSubject().isURI()) {
            drafts.computeIfAbsent(triple.getSubject().getURI(), iri -> new Draft())
                    .add(triple.getPredicate().getURI(), triple.getObject());
        }
    }

    /** Gives everything that has a class and a label. */
    List<Known> all() {
        return drafts.entrySet().stream().filter(entry -> entry.getValue().complete())
                .map(entry -> entry.getValue().known(entry.getKey())).toList();
    }

    /** What has been read about one thing so far. */
    private static final class Draft {
        private String type = "";
        private String label = "";
        private long weight;
        private final List<String> names = new ArrayList<>();
        private final List<String> demonyms = new ArrayList<>();
        private final List<String> sameAs = new ArrayList<>();

        void add(String property, Node value) {
            if (property.equals(RDF.type.getURI())) {
                type = value.getURI();
            } else if (property.equals(RDFS.label.getURI())) {
                label = value.getLiteralLexicalForm();
            } else if (property.equals(NAME)) {
                names.add(value.getLiteralLexicalForm());
            } else if (property.equals(DEMONYM)) {
                demonyms.add(value.getLiteralLexicalForm());
            } else if (property.equals(WIKIDATA)) {
                sameAs.add(value.getURI());
            } else if (property.equals(WEIGHT)) {
                weight = Long.parseLong(value.getLiteralLexicalForm());
            }
        }

        boolean complete() {
            return type.startsWith(Lex.NG) && !label.isEmpty();
        }

        Known known(String iri) {
            return new Known(iri, type, label, names.stream().sorted().toList(), demonyms.stream().sorted().toList(),
                    sameAs.stream().sorted().toList(), weight);
        }
    }
}
