// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.resolve;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;

/** The coarse kinds of classes, and which classes go together. Safe for use by many threads. */
final class Kinds {
    static final String PERSON = "PERSON";
    static final String ORG = "ORG";
    static final String PLACE = "PLACE";

    private final Ontology ontology;
    private final Map<String, String> kinds = new ConcurrentHashMap<>();
    private final Map<String, Boolean> below = new ConcurrentHashMap<>();

    Kinds(Ontology ontology) {
        this.ontology = ontology;
    }

    String of(String type) {
        String known = kinds.get(type);
        return known == null
                ? kinds.computeIfAbsent(type, iri -> ontology.inherited(iri, Lex.COARSE).orElse("OTHER"))
                : known;
    }

    /** Says whether a class is another or lies below it. */
    boolean isA(String type, String ancestor) {
        return below.computeIfAbsent(type + " " + ancestor, both -> ontology.isA(type, ancestor));
    }

    /** Says whether a thing of one class may well be called one of the other: one lies below the other. */
    boolean agree(String one, String other) {
        return isA(one, other) || isA(other, one);
    }
}
