// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.setting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.extract.ClassNouns;
import org.nutgraph.extract.Dated;
import org.nutgraph.extract.Mentions;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Figure;
import org.nutgraph.facts.Quotation;
import org.nutgraph.facts.Setting;
import org.nutgraph.ontology.Ontology;

/** Finds whose a figure is, where and when it holds, what it is compared with, and who gives it. */
public final class SettingFinder {
    private final Ontology ontology;
    private final ClassNouns nouns;
    private final Marks marks;

    /** Takes the vocabulary, which has the words that tie a figure to these. */
    public SettingFinder(Ontology ontology) {
        this.ontology = ontology;
        this.nouns = new ClassNouns(ontology);
        this.marks = new Marks(ontology);
    }

    /**
     * Gives the figures of an article with what stands around them. The entities have all their mentions, those that
     * only refer back to them too.
     */
    public List<Figure> find(AnnotatedArticle article, List<Figure> figures, List<Entity> entities,
            List<Quotation> quotations, Dated times) {
        Things things = new Things(ontology, nouns, new Mentions(article, entities), article.sentences());
        Map<String, Entity> byId = entities.stream().collect(Collectors.toMap(Entity::id, Function.identity()));
        Finders finders = new Finders(new Aged(things), new Whose(things, marks), new Where(things, marks),
                new When(times, marks, article.article().metadata().date()),
                new WhoSays(things, marks, quotations, byId), times);
        Map<Integer, List<Figure>> bySentence = figures.stream()
                .collect(Collectors.groupingBy(figure -> figure.sentence().begin()));
        return article.sentences().stream().flatMap(sentence -> finders
                .set(sentence, bySentence.getOrDefault(sentence.span().begin(), List.of()))).toList();
    }

    private record Finders(Aged aged, Whose whose, Where where, When when, WhoSays whoSays, Dated times) {
        Stream<Figure> set(Sentence sentence, List<Figure> figures) {
            if (figures.isEmpty()) {
                return Stream.of();
            }
            List<Site> sites = figures.stream().flatMap(figure -> Site.of(sentence, figure.core()).stream())
                    .filter(site -> !timed(site)).toList();
            When.Scene scene = when.new Scene(sentence, sites);
            return figures.stream().map(figure -> Site.of(sentence, figure.core())
                    .map(site -> figure.in(setting(site, figure, scene))).orElse(figure));
        }

        private boolean timed(Site site) {
            return times.holds(site.sentence().token(site.first()));
        }

        private Setting setting(Site site, Figure figure, When.Scene scene) {
            if (Aged.age(figure)) {
                return age(site, figure, scene);
            }
            When.Found found = scene.of(site, figure);
            return new Setting(whose.of(site, timed(site)), where.of(site), found.period(), found.compared(),
                    whoSays.of(site, figure));
        }

        private Setting age(Site site, Figure figure, When.Scene scene) {
            Optional<String> beside = aged.beside(site);
            return new Setting(beside.or(() -> aged.said(site)), Optional.empty(),
                    scene.of(site, figure).period().filter(days -> beside.isEmpty()), Optional.empty(),
                    whoSays.of(site, figure));
        }
    }
}
