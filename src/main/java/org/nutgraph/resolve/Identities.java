// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Facts;
import org.nutgraph.facts.Identity;
import org.nutgraph.ontology.Authority;
import org.nutgraph.ontology.Known;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Slug;

/**
 * Decides who each entity of an article is: a thing of the authority, or one of this article only. A pure function of
 * the facts, the vocabulary and the authority.
 */
public final class Identities {
    /** How many times more prominent than the next thing of its name a thing must be to be taken for granted. */
    private static final long DOMINANCE = 10;
    private static final double BY_NAME = 0.9;
    private static final double LOCAL = 1.0;

    private final Ontology ontology;
    private final Authority authority;
    private final String base;

    /** Takes the vocabulary, the authority and the base of IRIs, which ends with a slash. */
    public Identities(Ontology ontology, Authority authority, String base) {
        this.ontology = ontology;
        this.authority = authority;
        this.base = base;
    }

    /** Gives the same facts, every entity with an identity; no two of one article share one. */
    public Facts resolve(Facts facts) {
        Set<String> taken = new HashSet<>();
        List<Entity> resolved = new ArrayList<>();
        for (Entity entity : facts.entities()) {
            Optional<Known> known = known(entity).filter(thing -> taken.add(thing.iri()));
            resolved.add(known.map(thing -> identified(entity, thing))
                    .orElseGet(() -> entity.identified(local(entity, facts.article().key(), taken))));
        }
        return facts.withEntities(resolved);
    }

    private Optional<Known> known(Entity entity) {
        return Stream.concat(Stream.of(entity.label()), entity.names().stream()).map(name -> only(name, entity.type()))
                .flatMap(Optional::stream).findFirst();
    }

    /**
     * The only thing of a name and kind, or the one that dwarfs all others. A single word is enough for a place alone:
     * a family name is nobody's, and the same few letters stand for many bodies.
     */
    private Optional<Known> only(String name, String type) {
        List<Known> things = authority.named(name).stream()
                .filter(thing -> kind(thing.type()).equals(kind(type))).toList();
        boolean whole = kind(type).equals("PLACE") || name.contains(" ");
        boolean clear = things.size() == 1
                || things.size() > 1 && things.getFirst().weight() >= DOMINANCE * Math.max(1, things.get(1).weight());
        return whole && clear ? Optional.of(things.getFirst()) : Optional.empty();
    }

    private String kind(String type) {
        return ontology.inherited(type, Lex.COARSE).orElse("OTHER");
    }

    private Entity identified(Entity entity, Known thing) {
        Entity finer = ontology.isA(thing.type(), entity.type())
                ? new Entity(entity.id(), thing.type(), entity.label(),
                        entity.names(), entity.mentions(), entity.identity())
                : entity;
        return finer.identified(new Identity(thing.iri(), thing.sameAs(), "authority-name", BY_NAME));
    }

    /** A name that another kind of thing in the article already has gets the kind added: a reader's way to tell. */
    private Identity local(Entity entity, String key, Set<String> taken) {
        String plain = base + "id/local/" + key + "/" + Slug.of(entity.label());
        String iri = Stream.concat(Stream.of(plain, plain + "-" + Slug.of(kind(entity.type()))),
                Stream.iterate(2, next -> next + 1).map(next -> plain + "-" + entity.id() + "-" + next))
                .filter(taken::add).findFirst().orElseThrow();
        return new Identity(iri, List.of(), "local", LOCAL);
    }
}
