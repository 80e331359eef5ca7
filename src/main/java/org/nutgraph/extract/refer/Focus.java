// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.refer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.Grammar;
import org.nutgraph.facts.Entity;

/**
 * Who of those spoken of stands most in view where a pronoun is read: the later, the oftener and the higher in its
 * clause somebody is spoken of, the more. Whoever comes close to the first makes it unsure.
 */
final class Focus {
    private static final double FADING = 0.5;
    /** A new paragraph turns to somebody else. */
    private static final double EARLIER_BLOCK = 0.6;
    private static final double CLOSE = 0.85;
    private static final double SUBJECT = 100;
    private static final double OTHER = 35;
    private static final Map<String, Double> ROLES = Map.of("nsubj", SUBJECT, "nsubj:pass", 95.0, "obj", 60.0, "iobj",
            55.0, "nmod:poss", 50.0, "obl:agent", 50.0, "obl", 40.0);
    private static final double LOWER = 0.85;
    /** A subject goes back to a subject. */
    private static final double PARALLEL = 15;
    /** "Ruiz said she", "after he", "Ruiz sold her": clauses that share whom they are about. */
    private static final double GOVERNING = 40;
    private static final double OWN = 30;
    private static final double TELLER = 15;
    /** Whose gender is not known stands back, most of all beside somebody whose gender is. */
    private static final double UNKNOWN = 0.85;
    private static final double NAMELESS = 0.7;
    private static final double BESIDE = 0.6;
    private static final Set<String> JOINED = Set.of("conj", "appos", "flat", "compound");
    private static final Set<String> CLAUSES = Set.of("ccomp", "xcomp", "advcl", "conj", "acl", "acl:relcl");
    private static final int MANY = 10;

    private final ReferenceLexicon lexicon;
    private final Descriptions descriptions;
    private final Genders genders;

    Focus(ReferenceLexicon lexicon, Descriptions descriptions, Genders genders) {
        this.lexicon = lexicon;
        this.descriptions = descriptions;
        this.genders = genders;
    }

    /** Somebody who may be meant, how much they stand in view, and whether their gender is known. */
    record Candidate(Occurrence first, double weight, boolean sure) {}

    /** A pronoun, where it stands, and the gender it is of. */
    record Asked(Sentence sentence, Token word, String gender) {
        boolean subject() {
            return word.relation().startsWith("nsubj");
        }

        boolean owner() {
            return word.relation().equals("nmod:poss");
        }
    }

    /** Gives the one who stands most in view of those spoken of in some sentences, the nearest first, if one does. */
    Optional<Candidate> first(Asked asked, List<List<Occurrence>> near) {
        List<Candidate> all = ranked(asked, near);
        return all.stream().findFirst()
                .filter(first -> all.stream().skip(1).allMatch(next -> next.weight() < first.weight() * CLOSE));
    }

    /** Gives all who may be meant, whoever stands most in view first. */
    private List<Candidate> ranked(Asked asked, List<List<Occurrence>> near) {
        List<Candidate> all = new ArrayList<>();
        double fading = 1;
        for (int back = 0; back < near.size(); back++) {
            List<Candidate> here = new ArrayList<>();
            for (Occurrence found : near.get(back)) {
                double turned = found.sentence().block() < asked.sentence().block() ? EARLIER_BLOCK : 1;
                double weight = weight(asked, found, back) * fading * turned;
                add(here, found, weight, true);
            }
            for (Candidate more : here) {
                add(all, more.first(), more.weight(), false);
            }
            fading *= FADING;
        }
        boolean beside = near.stream().filter(here -> !here.isEmpty()).limit(1).flatMap(List::stream)
                .anyMatch(found -> sure(asked, found));
        return all.stream().map(one -> known(asked, one, beside))
                .sorted(Comparator.comparingDouble(Candidate::weight).reversed()).toList();
    }

    /** Of a sentence the highest place counts; from sentence to sentence it adds up. */
    private void add(List<Candidate> all, Occurrence found, double weight, boolean highest) {
        for (int at = 0; at < all.size(); at++) {
            Candidate one = all.get(at);
            if (one.first().same(found) || described(found, one.first()) || described(one.first(), found)) {
                Occurrence kept = one.first().entity().isPresent() ? one.first() : found;
                double sum = highest ? Math.max(one.weight(), weight) : one.weight() + weight;
                all.set(at, new Candidate(kept, sum, false));
                return;
            }
        }
        all.add(new Candidate(found, weight, false));
    }

    /** "The actor Ruiz": the noun is for him, not for another. */
    private boolean described(Occurrence noun, Occurrence named) {
        return noun.entity().isEmpty() && noun.sentence().equals(named.sentence()) && named.entity()
                .filter(entity -> descriptions.nouns(entity.id()).contains(noun.head().lemma())).isPresent();
    }

    private boolean sure(Asked asked, Occurrence found) {
        return found.entity().map(genders::likely).orElseGet(found::gender).filter(asked.gender()::equals).isPresent();
    }

    private Candidate known(Asked asked, Candidate one, boolean beside) {
        boolean sure = sure(asked, one.first());
        Optional<Entity> entity = one.first().entity();
        double often = entity.map(named -> Math.min(MANY, named.mentions().size())).orElse(0);
        double share = sure ? 1 : (entity.isPresent() ? UNKNOWN : NAMELESS) * (beside ? BESIDE : 1);
        return new Candidate(one.first(), (one.weight() + often) * share, sure);
    }

    /** Gives the gender of somebody spoken of, as far as it is known by now. */
    Optional<String> gender(Occurrence found) {
        return found.entity().isPresent() ? found.entity().flatMap(genders::of) : found.gender();
    }

    private double weight(Asked asked, Occurrence found, int back) {
        double role = role(found);
        boolean subject = found.subject();
        double shared = 0;
        if (back == 0) {
            shared += governs(asked, found) ? GOVERNING : 0;
            shared += asked.owner() && owns(asked, found) ? OWN : 0;
        }
        shared += asked.subject() && subject && role > LOWER * SUBJECT ? PARALLEL : 0;
        shared += asked.subject() && subject && tells(asked.sentence(), asked.word())
                && tells(found.sentence(), found.head()) ? TELLER : 0;
        return role + shared;
    }

    /** What is joined to another stands as high as that, only a little less in view. */
    private static double role(Occurrence found) {
        Token at = found.head();
        double share = 1;
        while (JOINED.contains(at.relation()) && at.head() >= 0 && share > LOWER * LOWER * LOWER) {
            share *= at.relation().equals("conj") ? LOWER + (1 - LOWER) / 2 : 1;
            at = found.sentence().token(at.head());
            share *= at.relation().equals("root") ? LOWER : 1;
        }
        double role = ROLES.getOrDefault(at.relation(), at.head() < 0 ? SUBJECT * LOWER : OTHER);
        boolean below = at.relation().startsWith("nsubj") && at.head() >= 0
                && CLAUSES.contains(found.sentence().token(at.head()).relation());
        return role * share * (below ? LOWER : 1);
    }

    /** "Ruiz said that she", "Ruiz left after he": the subject of a clause above the pronoun's own. */
    private static boolean governs(Asked asked, Occurrence found) {
        if (!found.subject() || found.head().head() < 0) {
            return false;
        }
        int clause = found.head().head();
        return Grammar.upward(asked.sentence(), asked.word().index()).skip(1).limit(4)
                .filter(above -> CLAUSES.contains(above.relation()))
                .anyMatch(above -> above.head() == clause && above.index() != clause);
    }

    private static boolean owns(Asked asked, Occurrence found) {
        return found.subject() && Grammar.upward(asked.sentence(), asked.word().head())
                .filter(above -> above.tag().startsWith("VB") || above.head() < 0
                        || CLAUSES.contains(above.relation()))
                .findFirst().flatMap(clause -> Grammar.subject(asked.sentence(), clause.index()))
                .filter(found.head()::equals).isPresent();
    }

    private boolean tells(Sentence sentence, Token subject) {
        return lexicon.speech(sentence, subject.head());
    }
}
