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

/**
 * What "it" and "they" stand for. Most often that is no entity at all, so only three cases are trusted: the subject of
 * the clause that governs theirs ("Orsa said it would pay"), the subject of the sentence before when they are the
 * subject of theirs, and the only thing spoken of before them in the sentence.
 */
final class ThingRule {
    private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "advcl", "conj");
    private static final Set<String> OWN = Set.of("nsubj", "nsubj:pass", "nmod:poss");

    private final Discourse discourse;
    private final ReferenceLexicon lexicon;

    ThingRule(Discourse discourse, ReferenceLexicon lexicon) {
        this.discourse = discourse;
        this.lexicon = lexicon;
    }

    Optional<Entity> of(Sentence sentence, Token token) {
        boolean many = lexicon.many(token);
        if (token.head() < 0 || !many && empty(sentence, token) || many && several(sentence, token)) {
            return Optional.empty();
        }
        if (token.relation().equals("nmod:poss")) {
            Optional<Occurrence> owner = ownSubject(sentence, token, many);
            if (owner.isPresent()) {
                return owner.flatMap(Occurrence::entity);
            }
        }
        Optional<Occurrence> governing = governing(sentence, token, many);
        if (governing.isPresent()) {
            return governing.flatMap(Occurrence::entity);
        }
        List<Occurrence> here = things(discourse.before(sentence, token), many);
        if (here.stream().anyMatch(found -> told(sentence, token, found))) {
            return Optional.empty();
        }
        if (!here.isEmpty()) {
            boolean one = here.stream().allMatch(here.getFirst()::same);
            return one && !many ? here.getFirst().entity() : Optional.empty();
        }
        return OWN.contains(token.relation()) && leading(sentence, token) ? before(sentence, many) : Optional.empty();
    }

    /** "She told the Post that it would start": whoever is told something is seldom what it is about. */
    private boolean told(Sentence sentence, Token token, Occurrence found) {
        int clause = clauseOf(sentence, token);
        return clause >= 0 && sentence.token(clause).relation().equals("ccomp") && !found.subject()
                && Grammar.upward(sentence, found.head().index()).limit(2)
                        .anyMatch(above -> above.head() == sentence.token(clause).head())
                && lexicon.speech(sentence, sentence.token(clause).head());
    }

    /** A body goes by "they" where they do something and nothing that is several was spoken of in the sentence. */
    private boolean several(Sentence sentence, Token token) {
        return !token.relation().startsWith("nsubj") || discourse.before(sentence, token).stream()
                .anyMatch(found -> found.kind() == Occurrence.Kind.MANY || found.kind() == Occurrence.Kind.OTHER);
    }

    /** "It is clear that", "it rains": it stands for nothing. */
    private boolean empty(Sentence sentence, Token token) {
        Token head = sentence.token(token.head());
        boolean clause = sentence.dependents(head.index()).anyMatch(child -> child.index() > head.index()
                && (child.relation().equals("ccomp") || child.relation().startsWith("csubj")));
        boolean said = Grammar.child(sentence, head.index(), "cop").isPresent() || Grammar.passive(sentence,
                head.index());
        return token.relation().equals("expl") || lexicon.impersonal(head) && !token.relation().equals("nmod:poss")
                || clause && said;
    }

    private List<Occurrence> things(List<Occurrence> all, boolean many) {
        return all.stream().filter(found -> found.kind() == Occurrence.Kind.THING || unsure(found)
                || many && found.kind() != Occurrence.Kind.PERSON).toList();
    }

    /** "The party": what may be a body as well as a person may be meant by "it". */
    private boolean unsure(Occurrence found) {
        return found.kind() == Occurrence.Kind.PERSON && found.entity().isEmpty()
                && !lexicon.surely(found.sentence(), found.head());
    }

    /** "The bank, which has frozen its payment": an owner is first of all the subject of the clause. */
    private Optional<Occurrence> ownSubject(Sentence sentence, Token token, boolean many) {
        int clause = clauseOf(sentence, token);
        return clause < 0
                ? Optional.empty()
                : Grammar.subject(sentence, clause).flatMap(subject -> things(discourse.in(sentence), many).stream()
                        .filter(found -> found.head().equals(subject) && subject.index() < token.index()
                                && token.head() != subject.index())
                        .findFirst());
    }

    private Optional<Occurrence> governing(Sentence sentence, Token token, boolean many) {
        int clause = clauseOf(sentence, token);
        if (clause < 0 || !CLAUSES.contains(sentence.token(clause).relation())) {
            return Optional.empty();
        }
        int verb = sentence.token(clause).head();
        return Grammar.subject(sentence, verb).flatMap(subject -> things(discourse.in(sentence), many).stream()
                .filter(found -> found.head().equals(subject) && subject.index() < token.index()).findFirst())
                .filter(found -> found.entity().isPresent());
    }

    /** Gives the verb of the clause that a pronoun stands in, as its subject, object or owner. */
    private static int clauseOf(Sentence sentence, Token token) {
        return Grammar.upward(sentence, token.head())
                .filter(above -> above.tag().startsWith("VB") || CLAUSES.contains(above.relation())
                        || above.relation().equals("root"))
                .map(Token::index).findFirst().orElse(-1);
    }

    private static boolean leading(Sentence sentence, Token token) {
        int clause = clauseOf(sentence, token);
        return clause >= 0 && Set.of("root", "parataxis", "ROOT").contains(sentence.token(clause).relation());
    }

    /** Gives the subject of the sentence before, if it is an entity and nothing in it could be meant as well. */
    private Optional<Entity> before(Sentence sentence, boolean many) {
        return discourse.earlier(sentence).findFirst().flatMap(earlier -> {
            List<Occurrence> all = discourse.in(earlier);
            boolean rival = many && !lexicon.parallel(sentence)
                    && all.stream().anyMatch(found -> found.kind() == Occurrence.Kind.MANY
                            && found.entity().isEmpty());
            return rival
                    ? Optional.empty()
                    : all.stream().filter(Occurrence::subject).min(Comparator.comparingInt(Occurrence::depth))
                            .filter(found -> !things(List.of(found), many).isEmpty()).flatMap(Occurrence::entity);
        });
    }
}
