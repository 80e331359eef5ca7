// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.article.Span;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Mention;
import org.nutgraph.ontology.Lex;

/** Entities as the language engine alone marks them, a later short form joined to the name it ends: for tests only. */
final class NamedRuns {
    private static final Map<String, String> CLASSES = Map.of("PERSON", "Person", "ORGANIZATION", "Organization",
            "LOCATION", "Place");

    private final List<Entity> entities = new ArrayList<>();

    static List<Entity> of(AnnotatedArticle article) {
        NamedRuns runs = new NamedRuns();
        article.sentences().forEach(runs::read);
        return runs.entities;
    }

    private void read(Sentence sentence) {
        for (int first = 0; first < sentence.size(); first++) {
            String name = sentence.token(first).name();
            int last = first;
            while (last < sentence.size() && sentence.token(last).name().equals(name)) {
                last++;
            }
            if (CLASSES.containsKey(name)) {
                add(Lex.NG + CLASSES.get(name), sentence.text(first, last), sentence.span(first, last));
            }
            first = last - 1;
        }
    }

    private void add(String type, String text, Span span) {
        Mention mention = new Mention(span, text, true, 1);
        for (int at = 0; at < entities.size(); at++) {
            Entity known = entities.get(at);
            if (known.label().equals(text) || known.label().endsWith(" " + text)) {
                List<Mention> mentions = new ArrayList<>(known.mentions());
                mentions.add(mention);
                entities.set(at, new Entity(known.id(), known.type(), known.label(), List.of(), mentions,
                        Optional.empty()));
                return;
            }
        }
        entities.add(new Entity("e" + (entities.size() + 1), type, text, List.of(), List.of(mention),
                Optional.empty()));
    }
}
