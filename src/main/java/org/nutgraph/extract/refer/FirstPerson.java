// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.refer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.article.Span;
import org.nutgraph.extract.Innermost;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Quotation;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Term;

/** "I" and "my" in quoted words stand for the person who speaks them. */
public final class FirstPerson {
    private final Set<String> words;
    private final Ontology ontology;

    /** Takes the vocabulary, which has the pronouns. */
    public FirstPerson(Ontology ontology) {
        this.ontology = ontology;
        this.words = ontology.scheme(Lex.NGC + "speakerPronoun").stream().flatMap(Term::cueWords)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Gives what is known already, and whom the pronouns of speakers stand for in the quotations of an article. */
    public References addTo(References known, AnnotatedArticle article, List<Entity> entities,
            List<Quotation> quotations) {
        Set<String> people = entities.stream().filter(entity -> ontology.isA(entity.type(), Lex.NG + "Person"))
                .map(Entity::id).collect(Collectors.toSet());
        Innermost<Quotation> exact = new Innermost<>(quotations.stream()
                .filter(quotation -> quotation.kind() != Quotation.Kind.INDIRECT).toList(), Quotation::span);
        List<References.Reference> more = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                if (token.tag().startsWith("PRP") && words.contains(token.text().toLowerCase(Locale.ROOT))) {
                    speaker(token.span(), exact).filter(people::contains).ifPresent(
                            person -> more.add(new References.Reference(token.span(), token.span(), person)));
                }
            }
        }
        return known.and(more);
    }

    /** Whoever tells what another said says "I" of themselves: only words given whole or in part are the speaker's. */
    private static Optional<String> speaker(Span word, Innermost<Quotation> exact) {
        return exact.around(word).flatMap(Quotation::speaker).flatMap(Quotation.Speaker::entity);
    }
}
