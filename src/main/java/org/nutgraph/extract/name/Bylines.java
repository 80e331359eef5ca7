// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import java.util.List;
import java.util.Optional;

import org.nutgraph.facts.Entity;
import org.nutgraph.ontology.Folded;
import org.nutgraph.ontology.Ontology;

/** Makes entities of those whom only the metadata names: who wrote and who published an article. */
public final class Bylines {
    private final NameLexicon lexicon;

    /** Takes the vocabulary. */
    public Bylines(Ontology ontology) {
        this.lexicon = new NameLexicon(ontology);
    }

    /** Gives the id of the entity that an author's name stands for; adds the entity if the article has none. */
    public String author(String name, List<Entity> entities) {
        boolean body = List.of(name.split(" ")).stream()
                .anyMatch(word -> lexicon.classOfNoun(word).map(lexicon::coarse).orElse("").equals("ORG"));
        return find(name, body ? "ORGANIZATION" : "PERSON", entities);
    }

    /** Gives the id of the entity that a publisher's name stands for; adds the entity if the article has none. */
    public String publisher(String name, List<Entity> entities) {
        return find(name, "ORGANIZATION", entities);
    }

    private String find(String name, String engineLabel, List<Entity> entities) {
        String type = lexicon.classOfLabel(engineLabel).orElseThrow();
        String folded = Folded.text(name);
        return entities.stream().filter(entity -> lexicon.coarse(entity.type()).equals(lexicon.coarse(type)))
                .filter(entity -> Folded.text(entity.label()).equals(folded)).map(Entity::id).findFirst()
                .orElseGet(() -> add(name, type, entities));
    }

    private static String add(String name, String type, List<Entity> entities) {
        String id = "e" + (entities.size() + 1);
        entities.add(new Entity(id, type, name, List.of(), List.of(), Optional.empty()));
        return id;
    }
}
