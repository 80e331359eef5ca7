// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Facts;
import org.nutgraph.facts.Mention;
import org.nutgraph.facts.Tenure;

/** Reads from facts what identity is decided from. */
final class Subjects {
    private Subjects() {}

    static List<Subject> of(Facts facts) {
        Map<String, Entity> byId = facts.entities().stream()
                .collect(Collectors.toMap(Entity::id, entity -> entity, (one, same) -> one));
        List<Tenure> tenures = facts.facts(Tenure.class);
        List<Subject> subjects = new ArrayList<>();
        for (Entity entity : facts.entities()) {
            subjects.add(new Subject(Subject.id(subjects.size() + 1), entity.type(), entity.label(), entity.names(),
                    places(entity), posts(entity, tenures, byId)));
        }
        return subjects;
    }

    private static List<Subject.Place> places(Entity entity) {
        return entity.mentions().stream().filter(Mention::named)
                .map(mention -> new Subject.Place(mention.span().begin(), mention.span().end())).sorted()
                .toList();
    }

    private static List<String> posts(Entity entity, List<Tenure> tenures, Map<String, Entity> byId) {
        return tenures.stream().filter(tenure -> tenure.holder().equals(entity.id()))
                .map(tenure -> Stream.concat(Stream.of(tenure.role()), tenure.organisation().stream()
                        .flatMap(id -> Stream.ofNullable(byId.get(id))).map(Entity::label))
                        .collect(Collectors.joining(" ")))
                .distinct().sorted().toList();
    }
}
