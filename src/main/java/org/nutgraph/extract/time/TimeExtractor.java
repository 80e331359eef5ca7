// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.facts.TimeMention;
import org.nutgraph.ontology.Ontology;

/** Finds the words for times of an article by the vocabulary's rules and resolves them against its day. */
public final class TimeExtractor {
    private final TimeLexicon lexicon;

    /** Takes the vocabulary. Fails with {@link org.nutgraph.problem.InvalidOntology} if a rule or cue cannot be read. */
    public TimeExtractor(Ontology ontology) {
        this.lexicon = new TimeLexicon(ontology);
    }

    /** Takes any article and gives its times in order, resolved against its day; never fails on a text. */
    public List<TimeMention> extract(AnnotatedArticle article) {
        List<TimeMention> times = new ArrayList<>();
        Optional<LocalDate> day = article.article().metadata().date();
        Optional<Time> told = Optional.empty();
        for (Sentence sentence : article.sentences()) {
            SentenceTimes found = new SentenceTimes(sentence, lexicon, day, told);
            found.all().forEach(hit -> times.add(new TimeMention(hit.span(), article.article().words(hit.span()),
                    hit.time().type(), hit.time().value())));
            told = found.told();
        }
        return List.copyOf(times);
    }
}
