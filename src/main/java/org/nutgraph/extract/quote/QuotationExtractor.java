// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.quote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.extract.Mentions;
import org.nutgraph.extract.post.TenureExtractor;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Quotation;
import org.nutgraph.facts.Tenure;
import org.nutgraph.ontology.Ontology;

/** Finds words given as somebody's own, and whose they are. Safe for use by many threads; never fails on a text. */
public final class QuotationExtractor {
    private final SpeechLexicon lexicon;
    private final TenureExtractor tenures;

    /** Takes the vocabulary, which has the verbs and cues of speech. */
    public QuotationExtractor(Ontology ontology) {
        this.lexicon = new SpeechLexicon(ontology);
        this.tenures = new TenureExtractor(ontology);
    }

    /** Gives the quotations of an article, in order; a speaker that is not sure is left open. */
    public List<Quotation> extract(AnnotatedArticle article, List<Entity> entities) {
        return extract(article, entities, tenures.extract(article, entities));
    }

    /** Gives the same where the posts are known already: they tell whom "the minister" stands for. */
    public List<Quotation> extract(AnnotatedArticle article, List<Entity> entities, List<Tenure> posts) {
        Running text = new Running(article);
        List<Passage> passages = Marks.of(text);
        Mentions mentions = new Mentions(article, entities);
        People people = new People(lexicon, text, mentions, passages, entities, posts);
        Speakers speakers = new Speakers(lexicon, text, mentions, people);
        Attributions attributions = new Attributions(lexicon, text, speakers, passages);
        Told told = new Told(lexicon, text, passages, attributions);
        List<Quotation> found = new ArrayList<>(
                new Speech(article, text, passages, attributions, told, mentions).quotations());
        found.sort(Comparator.comparing(Quotation::span));
        return found;
    }

    /** Gives whom "he" and "she" stand for in an article whose entities and posts are known. */
    public Pronouns pronouns(AnnotatedArticle article, List<Entity> entities, List<Tenure> posts) {
        Running text = new Running(article);
        People people = new People(lexicon, text, new Mentions(article, entities), Marks.of(text), entities, posts);
        return (sentence, token) -> token.tag().equals("PRP")
                ? lexicon.pronoun(token.text())
                        .flatMap(gender -> people.behind(gender, text.at(sentence, token.index()), Optional.empty()))
                : Optional.empty();
    }
}
