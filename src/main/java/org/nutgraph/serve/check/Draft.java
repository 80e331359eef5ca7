// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;

import org.nutgraph.extract.clause.Outline;
import org.nutgraph.ontology.Circles;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.OntologyReader;
import org.nutgraph.ontology.Term;
import org.nutgraph.problem.InvalidOntology;
import org.nutgraph.serve.http.Refusal;
import org.nutgraph.serve.http.Vocabularies;
import org.nutgraph.validate.Finding;
import org.nutgraph.validate.Report;
import org.nutgraph.validate.Validator;

/**
 * A draft of a part of the vocabulary, checked beside the vocabulary of now: its style, its circles and its patterns.
 * Examples are not run and logic is not checked: {@code nutgraph ontology check} does that.
 */
final class Draft {
    private static final int MOST = 2_000;

    private final Graph all = GraphFactory.createDefaultGraph();
    private final Set<String> own;

    /** Takes the vocabulary of now and the draft. Fails with {@link Refusal} if that is too large to check for anybody. */
    Draft(Vocabularies.State now, Graph draft) {
        GraphUtil.addInto(all, now.graph());
        GraphUtil.addInto(all, draft);
        this.own = draft.stream().filter(triple -> triple.getSubject().isURI() && !now.graph().contains(triple))
                .map(triple -> triple.getSubject().getURI()).collect(Collectors.toSet());
        if (own.size() > MOST) {
            throw new Refusal(413, "body-too-large", "The draft describes more than " + MOST + " terms.",
                    "Check it with nutgraph ontology check.");
        }
    }

    /** Gives what is wrong with it, in order. Fails with {@link org.nutgraph.problem.InvalidInput} if it takes too long. */
    Report report() {
        Deadline deadline = new Deadline();
        Ontology ontology = OntologyReader.of(all);
        List<Finding> findings = new ArrayList<>();
        for (Term term : ontology.terms()) {
            deadline.left();
            if (own.contains(term.iri())) {
                Outline.broken(ontology, term).ifPresent(broken -> findings.add(finding(term.iri(), broken)));
            }
        }
        Circles.of(ontology, own).forEach((iri, circle) -> findings.add(finding(iri, circle)));
        findings.addAll(Validator.style().validate(all, Graph.emptyGraph, deadline.left()).findings().stream()
                .filter(finding -> own.contains(finding.focus())).toList());
        return new Report(findings.stream().sorted(Comparator.comparing(Finding::focus)
                .thenComparing(Finding::message)).toList());
    }

    private static Finding finding(String iri, InvalidOntology broken) {
        return new Finding(iri, "", broken.getMessage() + " " + broken.remedy() + " [" + broken.code() + "]",
                Finding.Severity.VIOLATION);
    }
}
