// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.refer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.Grammar;
import org.nutgraph.facts.Entity;

/** Whom "she" and "he" stand for: of those spoken of last the one the sentence is about, if only one can be meant. */
final class PersonRule {
    private static final int SENTENCES = 4;
    private static final Set<String> COMPLEMENT = Set.of("ccomp", "xcomp", "obj");
    private static final Set<String> JOINED = Set.of("conj", "appos");
    private static final Set<String> OBJECT = Set.of("obj", "iobj", "obl");

    private final Discourse discourse;

    PersonRule(Discourse discourse) {
        this.discourse = discourse;
    }

    Optional<Entity> of(Sentence sentence, Token token, String gender) {
        List<Occurrence> here = fitting(discourse.before(sentence, token), gender).stream()
                .filter(found -> !barred(sentence, token, found)).toList();
        Optional<Occurrence> owner = beside(sentence, token, here);
        if (owner.isPresent()) {
            return owner.flatMap(Occurrence::entity);
        }
        if (!here.isEmpty()) {
            return chosen(here, gender).flatMap(Occurrence::entity);
        }
        return discourse.earlier(sentence).limit(SENTENCES).map(earlier -> fitting(discourse.in(earlier), gender))
                .filter(found -> !found.isEmpty()).findFirst()
                .flatMap(found -> chosen(found, gender)).flatMap(Occurrence::entity);
    }

    /** "Ruiz and his wife", "Ruiz, his wife and": whoever a relative is joined to is who has the relative. */
    private static Optional<Occurrence> beside(Sentence sentence, Token pronoun, List<Occurrence> here) {
        if (!pronoun.relation().equals("nmod:poss")) {
            return Optional.empty();
        }
        Token at = sentence.token(pronoun.head());
        while (JOINED.contains(at.relation()) && at.head() >= 0 && at.head() < at.index()) {
            Token joined = sentence.token(at.head());
            Optional<Occurrence> found = here.stream().filter(one -> one.head().equals(joined)).findFirst();
            if (found.isPresent()) {
                return found;
            }
            at = joined;
        }
        return Optional.empty();
    }

    private static List<Occurrence> fitting(List<Occurrence> all, String gender) {
        return all.stream().filter(found -> found.kind() == Occurrence.Kind.PERSON)
                .filter(found -> found.gender().filter(known -> !known.equals(gender)).isEmpty()).toList();
    }

    /** A pronoun is nobody named in what it says or does itself: in "Ruiz, she said, was late" she is not Ruiz. */
    private static boolean barred(Sentence sentence, Token pronoun, Occurrence found) {
        if (pronoun.head() < 0) {
            return false;
        }
        Token verb = sentence.token(pronoun.head());
        boolean argument = OBJECT.contains(pronoun.relation()) && found.subject()
                && found.head().head() == verb.index();
        boolean subject = pronoun.relation().startsWith("nsubj");
        boolean twin = subject && found.head().head() == verb.index();
        return argument || twin || subject && (within(sentence, verb.index(), found.head())
                || verb.relation().equals("parataxis") && Grammar.upward(sentence, found.head().index())
                        .anyMatch(above -> above.index() == verb.head()));
    }

    private static boolean within(Sentence sentence, int verb, Token inside) {
        return Grammar.upward(sentence, inside.index())
                .anyMatch(above -> above.head() == verb && COMPLEMENT.contains(above.relation()));
    }

    /** Of several it is the subject; of two subjects, or without one, it is left open. */
    static Optional<Occurrence> chosen(List<Occurrence> found, String gender) {
        Occurrence last = found.getLast();
        if (found.stream().allMatch(last::same)) {
            return Optional.of(last);
        }
        Optional<Occurrence> subject = found.stream().filter(Occurrence::subject)
                .min(Comparator.comparingInt(Occurrence::depth));
        return subject.filter(one -> found.stream().noneMatch(other -> !other.same(one)
                && (rival(one, other) || sure(other, gender) && !sure(one, gender)
                        || owner(other) && !sure(one, gender))));
    }

    /** "Ruiz recalled Olsen's fear that she": whose fear it is may be meant as well. */
    private static boolean owner(Occurrence found) {
        return found.head().relation().equals("nmod:poss");
    }

    private static boolean sure(Occurrence found, String gender) {
        return found.gender().filter(gender::equals).isPresent();
    }

    private static boolean rival(Occurrence one, Occurrence other) {
        boolean joined = other.head().relation().equals("conj") && other.head().head() == one.head().index();
        return joined || other.subject() && other.depth() == one.depth();
    }
}
