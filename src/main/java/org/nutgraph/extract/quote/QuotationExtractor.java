// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.article.Span;
import org.nutgraph.extract.Dated;
import org.nutgraph.extract.Mentions;
import org.nutgraph.extract.post.TenureExtractor;
import org.nutgraph.extract.refer.ReferenceFinder;
import org.nutgraph.extract.refer.References;
import org.nutgraph.extract.time.TimeExtractor;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Quotation;
import org.nutgraph.facts.Tenure;
import org.nutgraph.ontology.Ontology;

/** Finds words given as somebody's own, and whose they are. Safe for use by many threads; never fails on a text. */
public final class QuotationExtractor {
    private final SpeechLexicon lexicon;
    private final TenureExtractor tenures;
    private final ReferenceFinder references;
    private final TimeExtractor times;

    /** Takes the vocabulary, which has the verbs and cues of speech. */
    public QuotationExtractor(Ontology ontology) {
        this.lexicon = new SpeechLexicon(ontology);
        this.tenures = new TenureExtractor(ontology);
        this.references = new ReferenceFinder(ontology);
        this.times = new TimeExtractor(ontology);
    }

    /** Gives the quotations of an article, in order; a speaker that is not sure is left open. */
    public List<Quotation> extract(AnnotatedArticle article, List<Entity> entities) {
        List<Tenure> posts = tenures.extract(article, entities);
        return extract(article, entities, references.find(article, entities, posts, marked(article),
                new Dated(times.extract(article))));
    }

    /** Gives the same where it is known already what "she" and "the minister" stand for. */
    public List<Quotation> extract(AnnotatedArticle article, List<Entity> entities, References references) {
        Running text = new Running(article);
        Passages passages = new Passages(Marks.of(text));
        Mentions mentions = new Mentions(article, entities);
        Speakers speakers = new Speakers(lexicon, mentions, entities, references);
        Attributions attributions = new Attributions(lexicon, text, speakers, passages);
        Told told = new Told(lexicon, text, passages, attributions);
        List<Quotation> found = new ArrayList<>(
                new Speech(article, text, passages, attributions, told, mentions).quotations());
        found.addAll(new Turns(article, text, new TurnLabels(article, text, lexicon, mentions, entities)).quotations());
        found.sort(Comparator.comparing(Quotation::span));
        return found;
    }

    /** Gives where words stand between quotation marks, in order. */
    public List<Span> marked(AnnotatedArticle article) {
        Running text = new Running(article);
        return Marks.of(text).stream().map(passage -> text.span(passage.first(), passage.last())).toList();
    }
}
