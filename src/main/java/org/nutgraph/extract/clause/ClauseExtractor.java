// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.List;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.extract.ClassNouns;
import org.nutgraph.extract.Cues;
import org.nutgraph.extract.Dated;
import org.nutgraph.extract.Mentions;
import org.nutgraph.extract.refer.References;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Fact;
import org.nutgraph.facts.Quotation;
import org.nutgraph.ontology.Ontology;

/** Finds the relations and events of the vocabulary in an article. Safe for use by many threads. */
public final class ClauseExtractor {
    private final Ontology ontology;
    private final Hits hits;
    private final ClassNouns nouns;
    private final Firmness firmness;
    private final Cues places;

    /**
     * What was found.
     *
     * @param facts    statements and events, in order of the text
     * @param entities the things in them that the article only describes
     */
    public record Found(List<Fact> facts, List<Entity> entities) {}

    /** Compiles the patterns of a vocabulary; fails with {@code InvalidOntology} at the first that is broken. */
    public ClauseExtractor(Ontology ontology) {
        this.ontology = ontology;
        this.hits = new Hits(new Rules(ontology));
        this.nouns = new ClassNouns(ontology);
        this.firmness = new Firmness(ontology);
        this.places = new Cues(ontology, "eventSetting");
    }

    /** Gives what is found in an article whose entities, quotations, times and references are known. */
    public Found extract(AnnotatedArticle article, List<Entity> entities, List<Quotation> quotations,
            Dated times, References references) {
        Fillers fillers = new Fillers(article, ontology, nouns, new Mentions(article, entities), entities,
                references);
        Sources sources = new Sources(ontology, firmness, quotations);
        Assembly assembly = new Assembly(ontology, fillers, sources, times,
                new Surroundings(ontology, nouns, places, fillers, times));
        article.sentences().stream().filter(sentence -> !sentence.token(sentence.size() - 1).text().equals("?"))
                .map(sentence -> Mending.mend(sentence, times))
                .forEach(sentence -> assembly.add(hits.in(sentence)));
        return new Found(assembly.facts(), fillers.added());
    }
}
