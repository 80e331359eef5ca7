// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Facts;
import org.nutgraph.facts.Identity;
import org.nutgraph.ontology.Authority;
import org.nutgraph.ontology.Correction;
import org.nutgraph.ontology.Known;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Slug;

/**
 * Decides who each entity of an article is: a thing of the authority, or one of this article only. A pure function of
 * what the article names, the vocabulary and the authority; the text is not needed. Safe for use by many threads.
 */
public final class Identities {
    private static final String AUTHORITY = "by-authority";
    private static final String LOCAL = "local";

    private final Ontology ontology;
    private final Authority authority;
    private final Linker linker;
    private final String base;
    private final Corrections corrections;

    /** Takes the vocabulary, the authority and the base of IRIs, which ends with a slash; nobody has corrected anything. */
    public Identities(Ontology ontology, Authority authority, String base) {
        this(ontology, authority, base, Corrections.NONE);
    }

    /** Takes likewise, and what people have corrected. */
    public Identities(Ontology ontology, Authority authority, String base, Corrections corrections) {
        this(ontology, authority, new Linker(ontology, authority), base, corrections);
    }

    private Identities(Ontology ontology, Authority authority, Linker linker, String base, Corrections corrections) {
        this.ontology = ontology;
        this.authority = authority;
        this.linker = linker;
        this.base = base;
        this.corrections = corrections;
    }

    /** Gives the same with other corrections. */
    public Identities with(List<Correction> others) {
        return new Identities(ontology, authority, linker, base, new Corrections(others, authority));
    }

    /** Gives the authority. */
    public Authority authority() {
        return authority;
    }

    /** Gives the vocabulary. */
    public Ontology ontology() {
        return ontology;
    }

    /** Gives what people have corrected. */
    public Corrections corrections() {
        return corrections;
    }

    /** Gives the coarse kind of a class. */
    public String kind(String type) {
        return ontology.inherited(type, Lex.COARSE).orElse("OTHER");
    }

    /** Gives the same facts, every entity with an identity, and its class where the authority knows a finer one. */
    public Facts resolve(Facts facts) {
        Map<String, Identity> identities = decide(facts.article().key(), Subjects.of(facts));
        List<Entity> resolved = new ArrayList<>();
        for (Entity entity : facts.entities()) {
            Identity identity = Objects.requireNonNull(identities.get(Subject.id(resolved.size() + 1)));
            resolved.add(entity.identified(identity));
        }
        return facts.withEntities(resolved);
    }

    /** Gives who the subjects of an article are, by their ids. */
    public Map<String, Identity> decide(String key, List<Subject> subjects) {
        Map<String, Identity> identities = alone(key, subjects);
        identities.replaceAll((id, identity) -> corrected(key, identity));
        return identities;
    }

    /** Gives an identity with what people have corrected of it. */
    public Identity corrected(String key, Identity identity) {
        return corrections.applied(identity, article(key));
    }

    /** Gives who the subjects are as far as the article alone tells, before corrections of what their things are. */
    public Map<String, Identity> alone(String key, List<Subject> subjects) {
        Map<String, Decision> decisions = linker.decide(subjects);
        Map<String, Identity> identities = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (Subject subject : subjects) {
            Decision decision = decisions.getOrDefault(subject.id(), Decision.UNKNOWN);
            Identity identity = decision.thing()
                    .filter(thing -> corrections.denied(thing.iri(), article(key)).isEmpty())
                    .map(thing -> linked(subject, thing, decision))
                    .orElseGet(() -> local(key, subject, decision, taken));
            identities.put(subject.id(), identity);
        }
        return identities;
    }

    private String article(String key) {
        return base + "article/" + key;
    }

    private Identity linked(Subject subject, Known thing, Decision decision) {
        Optional<String> finer = Optional.of(thing.type()).filter(type -> ontology.isA(type, subject.type()));
        return new Identity(thing.iri(), thing.sameAs(), AUTHORITY, decision.score(), why(finer, decision));
    }

    private static Identity.Why why(Optional<String> type, Decision decision) {
        return new Identity.Why(type, Optional.empty(),
                decision.reasons().stream().map(reason -> Lex.NGC + reason).toList(), decision.rivals());
    }

    /** A name that another kind of thing in the article already has gets the kind added: a reader's way to tell. */
    private Identity local(String key, Subject subject, Decision decision, Set<String> taken) {
        String plain = base + "id/local/" + key + "/" + Slug.of(subject.label());
        String kind = ontology.inherited(subject.type(), Lex.COARSE).orElse(LOCAL);
        String iri = Stream.of(plain, plain + "-" + Slug.of(kind), plain + "-" + subject.id()).filter(taken::add)
                .findFirst().orElse(plain + "-" + Slug.of(kind) + "-" + subject.id());
        List<String> reasons = decision.thing().flatMap(thing -> corrections.denied(thing.iri(), article(key))).stream()
                .map(Correction::iri).toList();
        return new Identity(iri, List.of(), reasons.isEmpty() ? LOCAL : Corrections.METHOD,
                reasons.isEmpty() ? 1 - decision.score() : 1,
                new Identity.Why(Optional.empty(), Optional.empty(), reasons, decision.rivals()));
    }
}
