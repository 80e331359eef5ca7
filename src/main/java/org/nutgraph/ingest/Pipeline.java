// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ingest;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Annotator;
import org.nutgraph.article.Article;
import org.nutgraph.extract.Extractor;
import org.nutgraph.facts.Facts;
import org.nutgraph.graph.ArticleGraph;
import org.nutgraph.graph.GraphWriter;
import org.nutgraph.problem.UnreadableArticle;
import org.nutgraph.resolve.Identities;
import org.nutgraph.validate.Report;
import org.nutgraph.validate.Validator;

/** The whole flow for one article: read, annotate, extract, resolve, write, validate. Safe for use by many threads. */
public record Pipeline(Annotator annotator, Extractor extractor, Identities identities, GraphWriter writer,
        Validator validator) {
    /** Takes an article from wherever it is and gives what became of it; never fails on an article. */
    public Outcome process(Source source) {
        try {
            return process(source.name(), source.read());
        } catch (UnreadableArticle unreadable) {
            return new Outcome.Unreadable(source.name(), unreadable.code(), String.valueOf(unreadable.getMessage()),
                    unreadable.remedy());
        }
    }

    private Outcome process(String name, Article article) {
        Facts facts = facts(article);
        ArticleGraph graph = writer.write(facts);
        Report report = validator.validate(graph);
        return report.conforms() ? new Outcome.Done(name, facts, graph) : new Outcome.Rejected(name, report.lines());
    }

    /** Gives the same that decides otherwise who things are, and withholds what people have rejected by then. */
    public Pipeline with(Identities others) {
        return new Pipeline(annotator, extractor, others, writer.with(others.corrections()), validator);
    }

    /** Gives the facts of an article, every entity with its identity. */
    public Facts facts(Article article) {
        AnnotatedArticle annotated = annotator.annotate(article);
        return identities.resolve(extractor.extract(annotated));
    }
}
