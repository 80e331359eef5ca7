// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import java.util.Map;
import java.util.stream.Collectors;

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

    /** Takes the vocabulary, how IRIs are minted, the version of this software, and how much of the words goes in. */
    public GraphWriter(Ontology ontology, Iris iris, String version, Detail detail) {
        this.ontology = ontology;
        this.iris = iris;
        this.version = version;
        this.detail = detail;
    }

    /** Gives the named graph of what an article states. */
    public ArticleGraph write(Facts facts) {
        Sheet sheet = new Sheet(facts.article(), iris, detail, entities(facts), GraphFactory.createDefaultGraph());
        ArticleTriples.write(sheet, facts);
        new EntityTriples(sheet).write(facts.entities());
        new FigureTriples(sheet, ontology).write(facts.facts(Figure.class));
        new QuotationTriples(sheet).write(facts.facts(Quotation.class));
        new TenureTriples(sheet).write(facts.facts(Tenure.class));
        TimeTriples.write(sheet, facts.facts(TimeMention.class));
        new StatementTriples(sheet, ontology).write(facts.facts(Statement.class));
        new EventTriples(sheet, ontology, facts.entities()).write(facts.facts(Event.class));
        new RunTriples(ontology.version(), version).write(sheet);
        return new ArticleGraph(iris.articleGraph(facts.article().key()), sheet.graph());
    }

    private Map<String, Node> entities(Facts facts) {
        return facts.entities().stream().collect(Collectors.toMap(Entity::id, entity -> Sheet.iri(iri(facts, entity))));
    }

    /** An entity that was not resolved is local to its article, and told apart by its id. */
    private String iri(Facts facts, Entity entity) {
        return entity.identity().map(Identity::iri)
                .orElseGet(() -> iris.local(facts.article().key(), entity.label() + "-" + entity.id()));
    }
}
