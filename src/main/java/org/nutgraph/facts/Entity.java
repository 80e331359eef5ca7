// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.facts;

import java.util.List;
import java.util.Optional;

/**
 * One person, organisation, place, initiative or group of an article, with all its mentions.
 *
 * @param id       its name within the article, such as e3
 * @param type     the IRI of its class
 * @param label    its preferred name
 * @param names    every other name, in order of first mention
 * @param mentions its mentions, in order; none for what only the metadata names
 * @param identity who it is across articles; empty until resolved
 */
public record Entity(String id, String type, String label, List<String> names, List<Mention> mentions,
        Optional<Identity> identity) {
    /** Keeps its own copies. */
    public Entity {
        names = List.copyOf(names);
        mentions = List.copyOf(mentions);
    }

    /** Gives the same entity with an identity. */
    public Entity identified(Identity as) {
        return new Entity(id, type, label, names, mentions, Optional.of(as));
    }

    /** Gives the same entity as a member of another class. */
    public Entity typed(String as) {
        return new Entity(id, as, label, names, mentions, identity);
    }
}
