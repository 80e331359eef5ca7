// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import java.util.List;
import java.util.Optional;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;

import org.nutgraph.facts.Tenure;
import org.nutgraph.ontology.Slug;

/** Writes who holds which post. */
final class TenureTriples {
    private final Sheet sheet;

    TenureTriples(Sheet sheet) {
        this.sheet = sheet;
    }

    void write(List<Tenure> tenures) {
        for (int at = 0; at < tenures.size(); at++) {
            write(sheet.numbered("t", at + 1), tenures.get(at));
        }
    }

    private void write(Node node, Tenure tenure) {
        sheet.type(node, Vocabulary.TENURE);
        sheet.add(node, Vocabulary.HOLDER, sheet.entity(tenure.holder()));
        sheet.add(node, Vocabulary.ROLE, position(tenure.role(), tenure.organisation().map(sheet::entity)));
        sheet.add(node, Vocabulary.TENURE_STATUS, Sheet.iri(tenure.status()));
        sheet.source(node, tenure.span(), tenure.sentence());
    }

    private Node position(String role, Optional<Node> organisation) {
        Node position = Sheet.iri(iri(role, organisation));
        sheet.type(position, Vocabulary.POSITION);
        sheet.add(position, RDFS.label.asNode(), sheet.words(role));
        organisation.ifPresent(in -> sheet.add(position, Vocabulary.POSITION_IN, in));
        return position;
    }

    /** One node for one role in one organisation; {@link Positions} gives it its IRI. */
    private String iri(String role, Optional<Node> organisation) {
        String name = Slug.of(role) + organisation.map(in -> "-" + Iris.lastPart(in.getURI())).orElse("");
        return sheet.iris().article(sheet.article().key()) + "/p/" + name;
    }
}
