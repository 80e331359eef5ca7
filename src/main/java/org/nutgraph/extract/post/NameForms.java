// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.article.Span;
import org.nutgraph.extract.Cues;
import org.nutgraph.extract.Mentions;
import org.nutgraph.facts.Tenure;

/** Posts beside a name: "President Sato", "the mayor, Ana Ruiz", "Ana Ruiz, mayor of Porto". */
final class NameForms {
    private static final Set<String> OPENERS = Set.of(",", "(", "-LRB-", "-", "--", "—", "–");
    private static final Set<String> CLOSERS = Set.of(",", ".", ";", ")", "-RRB-", "-", "--", "—", "–");

    private final PostLexicon lexicon;
    private final Sentence sentence;
    private final Mentions mentions;
    private final RoleReader roles;

    NameForms(PostLexicon lexicon, Sentence sentence, Mentions mentions) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.mentions = mentions;
        this.roles = new RoleReader(lexicon, sentence, mentions);
    }

    List<Tenure> tenures() {
        return mentions.in(sentence).stream().filter(place -> lexicon.person(place.entity().type()))
                .flatMap(this::around).toList();
    }

    private Stream<Tenure> around(Mentions.Place name) {
        int first = nameStart(name.first());
        List<RolePhrase> phrases = new ArrayList<>();
        roles.endingAt(first).filter(this::title)
                .map(phrase -> phrase.in(roles.homeAfter(name.last()).map(home -> home.entity().id())))
                .ifPresent(phrases::add);
        if (phrases.isEmpty() && first > 0 && OPENERS.contains(sentence.token(first - 1).text()) && apposed(name)) {
            roles.endingAt(first - 1).ifPresent(phrases::add);
        }
        phrases.addAll(after(name));
        return phrases.stream().filter(RolePhrase::holds).map(phrase -> tenure(name, phrase));
    }

    private int nameStart(int first) {
        Optional<Cues.Hit> honorific = lexicon.honorificBefore(sentence, first);
        return honorific.isPresent() ? nameStart(honorific.get().first()) : first;
    }

    /** A post directly before a name is its title; with a complement only if the name follows as one more apposition. */
    private boolean title(RolePhrase phrase) {
        return phrase.head() + 1 == phrase.last() || sentence.token(phrase.head()).capitalised()
                || phrase.organisation().isPresent();
    }

    /** After a post and a comma, a name is an apposition if the grammar says so, or if a mark closes it. */
    private boolean apposed(Mentions.Place name) {
        boolean subject = name.sentence().tokens().subList(name.first(), name.last()).stream().map(Token::relation)
                .anyMatch(relation -> relation.startsWith("nsubj"));
        boolean apposition = sentence.tokens().subList(name.first(), name.last()).stream()
                .anyMatch(token -> token.relation().equals("appos"));
        return apposition || !subject && (name.last() >= sentence.size() || closes(name.last()));
    }

    private boolean closes(int at) {
        return at >= sentence.size() || CLOSERS.contains(sentence.token(at).text());
    }

    private List<RolePhrase> after(Mentions.Place name) {
        int at = name.last();
        if (at + 1 >= sentence.size() || !OPENERS.contains(sentence.token(at).text())) {
            return List.of();
        }
        int from = age(at + 1);
        return roles.startingAt(from).filter(phrase -> !clause(phrase)).map(this::withPartner).orElse(List.of());
    }

    private int age(int at) {
        boolean aged = at + 1 < sentence.size() && sentence.token(at).tag().equals("CD")
                && OPENERS.contains(sentence.token(at + 1).text());
        return aged ? at + 2 : at;
    }

    /** A noun that is the subject of its own clause, with no mark after it, does not describe the name before it. */
    private boolean clause(RolePhrase phrase) {
        String relation = sentence.token(phrase.head()).relation();
        return relation.startsWith("nsubj") && !closes(phrase.last());
    }

    /** "founder and director of the theatre": two posts in one organisation. */
    private List<RolePhrase> withPartner(RolePhrase phrase) {
        int and = phrase.last();
        if (and + 1 >= sentence.size() || !sentence.token(and).tag().equals("CC")) {
            return List.of(phrase);
        }
        return roles.startingAt(and + 1).map(partner -> List.of(phrase.in(partner.organisation()), partner))
                .orElse(List.of(phrase));
    }

    private Tenure tenure(Mentions.Place name, RolePhrase phrase) {
        Span words = sentence.span(phrase.first(), Math.max(phrase.last(), phrase.head() + 1)).cover(name.span());
        return new Tenure(words, name.entity().id(), phrase.role(), phrase.organisation(),
                phrase.status().orElseGet(lexicon::usualStatus), sentence.span());
    }
}
