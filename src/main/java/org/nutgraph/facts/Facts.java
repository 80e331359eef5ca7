// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.facts;

import java.util.List;
import java.util.Optional;

import org.nutgraph.article.Article;

/**
 * All that an article states.
 *
 * @param article   the article
 * @param author    the ids of the entities that wrote it
 * @param publisher the id of the entity that published it
 * @param entities  its entities, in order of first mention, then those of the metadata
 * @param facts     everything else, in order of the text
 */
public record Facts(Article article, List<String> author, Optional<String> publisher, List<Entity> entities,
        List<Fact> facts) {
    /** Keeps its own copies. */
    public Facts {
        author = List.copyOf(author);
        entities = List.copyOf(entities);
        facts = List.copyOf(facts);
    }

    /** Gives the facts of one kind, in order. */
    public <T extends Fact> List<T> facts(Class<T> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Gives the same facts with other entities. */
    public Facts withEntities(List<Entity> others) {
        return new Facts(article, author, publisher, others, facts);
    }
}
