// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.post;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.extract.Mentions;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Tenure;
import org.nutgraph.ontology.Ontology;

/** Finds who holds, held or will hold which post. Safe for use by many threads; never fails on a text. */
public final class TenureExtractor {
    private final PostLexicon lexicon;

    /** Takes the vocabulary, which has the nouns of posts and the words for their status. */
    public TenureExtractor(Ontology ontology) {
        this.lexicon = new PostLexicon(ontology);
    }

    /** Gives the posts that an article says its people hold, in order, each once. */
    public List<Tenure> extract(AnnotatedArticle article, List<Entity> entities) {
        Mentions mentions = new Mentions(article, entities);
        List<Tenure> found = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            if (!mentions.in(sentence).isEmpty()) {
                found.addAll(new NameForms(lexicon, sentence, mentions).tenures());
                found.addAll(new VerbForms(lexicon, sentence, mentions).tenures());
            }
        }
        return once(found);
    }

    /** A post that is named again adds nothing, unless it now has its organisation or a stated status. */
    private List<Tenure> once(List<Tenure> found) {
        Map<String, Tenure> kept = new LinkedHashMap<>();
        for (Tenure tenure : found) {
            String key = tenure.holder() + " " + tenure.role().toLowerCase(Locale.ROOT);
            kept.merge(key, tenure, this::better);
        }
        return kept.values().stream().sorted((a, b) -> a.span().compareTo(b.span())).toList();
    }

    private Tenure better(Tenure first, Tenure second) {
        return weight(second) > weight(first) ? second : first;
    }

    private int weight(Tenure tenure) {
        return (tenure.organisation().isPresent() ? 2 : 0) + (tenure.status().equals(lexicon.usualStatus()) ? 0 : 1);
    }
}
