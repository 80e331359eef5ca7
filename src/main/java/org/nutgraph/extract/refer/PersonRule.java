// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.refer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.facts.Entity;

/**
 * Whom "she" and "he" stand for: whom grammar asks for, else who stands most in view where the pronoun is read, if
 * nobody else may be meant as well.
 */
final class PersonRule {
    private static final int SENTENCES = 6;
    private static final int BLOCKS = 5;

    private final Discourse discourse;
    private final Binding binding;
    private final Focus focus;
    private final Genders genders;

    PersonRule(Discourse discourse, Binding binding, Focus focus, Genders genders) {
        this.discourse = discourse;
        this.binding = binding;
        this.focus = focus;
        this.genders = genders;
    }

    Optional<Entity> of(Sentence sentence, Token token, String gender) {
        Focus.Asked asked = new Focus.Asked(sentence, token, gender);
        Set<Entity> named = discourse.named(sentence).filter(place -> Binding.namedBelow(sentence, token, place.head()))
                .flatMap(found -> found.entity().stream()).collect(Collectors.toSet());
        List<Occurrence> here = fitting(discourse.before(sentence, token), asked, named).stream()
                .filter(found -> !binding.barred(sentence, token, found)).toList();
        Optional<Entity> found = bound(asked, here).flatMap(Occurrence::entity).or(() -> inView(asked, here, named));
        found.ifPresent(entity -> genders.learn(entity, gender));
        return found;
    }

    private Optional<Occurrence> bound(Focus.Asked asked, List<Occurrence> here) {
        Sentence sentence = asked.sentence();
        return Binding.beside(sentence, asked.word()).or(() -> binding.itself(sentence, asked.word()))
                .or(() -> binding.doer(sentence, asked.word()))
                .or(() -> Binding.owner(sentence, asked.word()).filter(subject -> here.stream()
                        .noneMatch(one -> one.head().index() > subject.index())))
                .flatMap(head -> here.stream().filter(one -> one.head().equals(head)).findFirst())
                .or(() -> here.isEmpty() ? ahead(asked) : Optional.empty());
    }

    private Optional<Occurrence> ahead(Focus.Asked asked) {
        return Binding.ahead(asked.sentence(), asked.word()).flatMap(subject -> fitting(discourse.in(asked.sentence()),
                asked, Set.of()).stream().filter(one -> one.head().equals(subject)).findFirst());
    }

    private Optional<Entity> inView(Focus.Asked asked, List<Occurrence> here, Set<Entity> named) {
        List<List<Occurrence>> near = new ArrayList<>();
        near.add(here);
        discourse.earlier(asked.sentence(), BLOCKS).limit(SENTENCES)
                .forEach(earlier -> near.add(fitting(discourse.in(earlier), asked, named)));
        return focus.first(asked, near).flatMap(first -> first.first().entity());
    }

    private List<Occurrence> fitting(List<Occurrence> all, Focus.Asked asked, Set<Entity> named) {
        return all.stream().filter(found -> found.kind() == Occurrence.Kind.PERSON)
                .filter(found -> focus.gender(found).filter(known -> !known.equals(asked.gender())).isEmpty())
                .filter(found -> found.entity().filter(named::contains).isEmpty()).toList();
    }
}
