// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.article.Span;
import org.nutgraph.extract.Dated;
import org.nutgraph.extract.Mentions;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Event;
import org.nutgraph.facts.Statement;
import org.nutgraph.facts.TimeMention;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Term;

/** When people were born and died, from two days in brackets behind their names. Safe for use by many threads. */
public final class Lifespans {
    private static final int LONGEST = 16;
    private static final double SURE = 0.8;
    private static final String PERSON = Lex.NG + "Person";
    private static final String AFFECTED = Lex.NG + "affected";
    private static final String PATTERN = "{affected} (first - second)";
    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014", "--");

    private final Ontology ontology;
    private final Optional<String> asserted;

    /** Takes the vocabulary. */
    public Lifespans(Ontology ontology) {
        this.ontology = ontology;
        this.asserted = ontology.defaultOf(Lex.NGC + "factuality").map(Term::iri);
    }

    /** Gives the events that an article whose times are known tells so, in order. */
    public List<Event> of(AnnotatedArticle article, List<Entity> entities, List<TimeMention> times) {
        Mentions mentions = new Mentions(article, entities);
        Dated dated = new Dated(times);
        List<Event> found = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            mentions.in(sentence).stream().filter(place -> ontology.isA(place.entity().type(), PERSON))
                    .forEach(place -> found.addAll(events(sentence, place, dated)));
        }
        return found;
    }

    private List<Event> events(Sentence sentence, Mentions.Place person, Dated times) {
        Optional<Span> inside = brackets(sentence, person.last());
        List<TimeMention> days = inside.stream().flatMap(range -> times.in(range).stream()
                .filter(time -> time.type().equals("DATE") && range.contains(time.span()))).toList();
        if (days.size() != 2 || !apart(sentence, days.get(0).span(), days.get(1).span())) {
            return List.of();
        }
        return IntStream.range(0, 2).boxed().flatMap(at -> ontology.classes().stream()
                .filter(term -> term.strings(Lex.LIFE_EDGE).contains(String.valueOf(at + 1)))
                .flatMap(term -> event(sentence, person, term, days.get(at)))).toList();
    }

    private static Optional<Span> brackets(Sentence sentence, int open) {
        return open + 1 < sentence.size() && sentence.token(open).tag().equals("-LRB-")
                ? IntStream.range(open + 2, Math.min(sentence.size(), open + LONGEST))
                        .filter(at -> sentence.token(at).tag().equals("-RRB-")).boxed().findFirst()
                        .map(close -> sentence.span(open + 1, close))
                : Optional.empty();
    }

    private static boolean apart(Sentence sentence, Span first, Span second) {
        List<String> between = sentence.within(first.cover(second)).stream()
                .filter(token -> token.span().begin() >= first.end()
                        && token.span().end() <= second.begin())
                .map(token -> token.text()).toList();
        return between.size() == 1 && DASHES.contains(between.getFirst());
    }

    private Stream<Event> event(Sentence sentence, Mentions.Place person, Term term, TimeMention day) {
        return asserted.stream().map(code -> new Event(day.span(), term.iri(),
                List.of(new Event.Role(AFFECTED, person.entity().id())), Optional.empty(), Optional.empty(),
                Optional.of(day.value()), new Statement.Commitment(code, Optional.empty()),
                new Statement.Matched(term.iri(), PATTERN, SURE), sentence.span()));
    }
}
