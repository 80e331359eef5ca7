// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Pattern;
import org.nutgraph.ontology.Term;
import org.nutgraph.problem.InvalidOntology;

/** Which slots the patterns of a term may have: those of a statement for a relation, the roles of events for an event. */
public final class SlotRules {
    private static final Set<String> STATEMENT = Set.of("subject", "object");
    private static final String EVENT = Lex.NG + "Event";

    private final Ontology ontology;
    private final boolean relation;
    private final Set<String> allowed;

    private SlotRules(Ontology ontology, boolean relation) {
        this.ontology = ontology;
        this.relation = relation;
        this.allowed = relation ? STATEMENT : roles(ontology);
    }

    /** Gives the rules for a term. */
    static SlotRules of(Ontology ontology, Term term) {
        return new SlotRules(ontology, Rules.relation(term));
    }

    /** Gives the names of the slots that the patterns of a term may have, in order. */
    public static Set<String> allowed(Ontology ontology, Term term) {
        return new TreeSet<>(of(ontology, term).allowed);
    }

    /** Roles are the relations of events, and those marked as such. */
    private static Set<String> roles(Ontology ontology) {
        return ontology.terms().stream().filter(Rules::relation)
                .filter(role -> role.links(Lex.DOMAIN).contains(EVENT) || role.string(Lex.ROLE).isPresent())
                .filter(role -> role.links(Lex.RANGE).stream().allMatch(range -> named(ontology, range)))
                .map(role -> Rules.local(role.iri())).collect(Collectors.toUnmodifiableSet());
    }

    /** Says whether words can name what is of a class: that of what reports are of is for those who read many. */
    private static boolean named(Ontology ontology, String type) {
        return ontology.classes().stream().filter(term -> ontology.isA(term.iri(), type))
                .anyMatch(term -> Stream.of(Lex.NOUN, Lex.NAME).anyMatch(by -> !term.strings(by).isEmpty()));
    }

    /** Fails with {@link InvalidOntology} at a variant of a pattern that has other slots than it may or must. */
    void check(String source, List<Pattern> variant) {
        List<Pattern.Slot> slots = variant.stream().filter(Pattern.Slot.class::isInstance)
                .map(Pattern.Slot.class::cast).toList();
        List<String> names = slots.stream().map(Pattern.Slot::role).toList();
        names.stream().filter(name -> !allowed.contains(name)).findFirst().ifPresent(name -> {
            throw broken(source, "has the slot {" + name + "}, which no "
                    + (relation ? "relation" : "event") + " has", "Use " + shown() + ".");
        });
        names.stream().filter(name -> names.indexOf(name) != names.lastIndexOf(name)).findFirst().ifPresent(name -> {
            throw broken(source, "has the slot {" + name + "} twice", "Name each slot once.");
        });
        if (relation && !names.containsAll(STATEMENT)) {
            throw broken(source, "lacks a slot: a pattern of a relation must have both {subject} and {object}",
                    "Add the slot that is missing, outside of what is optional.");
        }
        if (names.isEmpty()) {
            throw broken(source, "has no slot", "Add at least one of " + shown() + ".");
        }
        slots.forEach(slot -> slot.type().filter(type -> ontology.term(Lex.NG + type).isEmpty()).ifPresent(type -> {
            throw broken(source, "asks for a " + type + ", which is no class",
                    "Use the name of a class, such as City.");
        }));
    }

    /** Fails likewise if nothing tells where one slot of a phrase ends and the next begins. */
    static void checkApart(String source, List<Pattern> variant) {
        if (IntStream.range(1, variant.size()).anyMatch(at -> variant.get(at) instanceof Pattern.Slot
                && variant.get(at - 1) instanceof Pattern.Slot)) {
            throw broken(source, "has two slots side by side: nothing tells where one ends",
                    "Put a word between them.");
        }
    }

    private String shown() {
        return allowed.stream().sorted().map(name -> "{" + name + "}").collect(Collectors.joining(", "));
    }

    private static InvalidOntology broken(String source, String why, String remedy) {
        return new InvalidOntology("ontology-slot", "The pattern \"" + source + "\" " + why + ".", remedy);
    }
}
