// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;

import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Event;
import org.nutgraph.facts.Facts;
import org.nutgraph.facts.Figure;
import org.nutgraph.facts.Identity;
import org.nutgraph.facts.Quotation;
import org.nutgraph.facts.Statement;
import org.nutgraph.facts.Tenure;
import org.nutgraph.facts.TimeMention;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.resolve.Corrections;

/**
 * Writes facts as RDF. Labels, headlines and quoted words carry the language of the article; other names
 * ({@code ng:name}) carry none, as a proper name is the same in every language. The same facts always give the same
 * triples.
 */
public final class GraphWriter {
    private final Ontology ontology;
    private final Iris iris;
    private final String version;
    private final Detail detail;
    private final Corrections corrections;

    /** Takes the vocabulary, how IRIs are minted, the version of this software, and how much of the words goes in. */
    public GraphWriter(Ontology ontology, Iris iris, String version, Detail detail) {
        this(ontology, iris, version, detail, Corrections.NONE);
    }

    /** Takes likewise, and what people have corrected: what they have rejected is not written. */
    public GraphWriter(Ontology ontology, Iris iris, String version, Detail detail, Corrections corrections) {
        this.corrections = corrections;
        this.ontology = ontology;
        this.iris = iris;
        this.version = version;
        this.detail = detail;
    }

    /** Gives the same with other corrections. */
    public GraphWriter with(Corrections others) {
        return new GraphWriter(ontology, iris, version, detail, others);
    }

    /** Gives the named graph of what an article states. */
    public ArticleGraph write(Facts facts) {
        String key = facts.article().key();
        Map<String, Node> nodes = new LinkedHashMap<>();
        Map<Node, Identity> identities = new LinkedHashMap<>();
        for (Entity entity : facts.entities()) {
            Node node = Sheet.iri(iris.numbered(key, Sheet.ENTITY, nodes.size() + 1));
            nodes.put(entity.id(), node);
            identities.put(node, entity.identity().orElseGet(() -> unresolved(key, entity)));
        }
        Sheet sheet = new Sheet(facts.article(), iris, detail, nodes, GraphFactory.createDefaultGraph());
        ArticleTriples.write(sheet, facts);
        new EntityTriples(sheet).write(facts.entities());
        new FigureTriples(sheet, ontology).write(facts.facts(Figure.class));
        new QuotationTriples(sheet, facts.entities()).write(facts.facts(Quotation.class));
        new TenureTriples(sheet).write(facts.facts(Tenure.class));
        TimeTriples.write(sheet, facts.facts(TimeMention.class));
        new StatementTriples(sheet, ontology).write(facts.facts(Statement.class));
        new EventTriples(sheet, ontology, facts.entities()).write(facts.facts(Event.class));
        new RunTriples(ontology.version(), version).write(sheet);
        return Identification.apply(iris, key, sheet.graph(), identities,
                Rejections.in(sheet.graph(), corrections));
    }

    /** An entity that was not resolved is local to its article, and told apart by its id. */
    private Identity unresolved(String key, Entity entity) {
        return new Identity(iris.local(key, entity.label() + "-" + entity.id()), List.of(), "unresolved", 1);
    }
}
