// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Term;
import org.nutgraph.problem.InvalidOntology;

/** The vocabulary's rules for words for times, by the kind of time they read. */
final class Grammar {
    private static final String RULE = Lex.NS + "timeRule";
    private static final String KIND = Lex.NS + "timeKind";
    private static final String READING = Lex.NS + "timeReading";

    /** A rule: its elements, and the name of what makes a time of what fills its slots. */
    record Rule(List<Element> elements, String reading) {}

    private final Map<String, List<Rule>> rules = new HashMap<>();

    Grammar(Ontology ontology, Predicate<String> words) {
        for (Term term : ontology.terms()) {
            for (String rule : term.strings(RULE)) {
                String kind = term.string(KIND).orElseThrow(() -> broken(rule, "has no lex:timeKind"));
                String reading = term.string(READING).filter(Readings.NAMES::contains)
                        .orElseThrow(() -> broken(rule, "has no lex:timeReading of " + Readings.NAMES));
                rules.computeIfAbsent(kind, key -> new ArrayList<>()).add(new Rule(Element.parse(rule), reading));
            }
        }
        rules.values().forEach(some -> some.forEach(rule -> rule.elements().forEach(part -> known(part, words))));
        rules.keySet().forEach(kind -> descend(kind, new LinkedHashSet<>()));
    }

    private void known(Element part, Predicate<String> words) {
        if (part instanceof Element.Slot slot && !rules.containsKey(slot.kind()) && !words.test(slot.kind())) {
            throw broken("{" + slot.kind() + "}", "names no class of words or digits and no kind of time");
        }
    }

    /** Gives the kinds of time that have rules. */
    Set<String> kinds() {
        return rules.keySet();
    }

    /** Gives the rules for a kind, none if it is no kind of time. */
    List<Rule> rules(String kind) {
        return rules.getOrDefault(kind, List.of());
    }

    /** A kind that is part of itself could be read for ever. */
    private void descend(String kind, Set<String> above) {
        if (!above.add(kind)) {
            throw broken(kind, "is part of itself");
        }
        rules(kind).stream().flatMap(rule -> rule.elements().stream())
                .filter(Element.Slot.class::isInstance).map(element -> ((Element.Slot) element).kind()).distinct()
                .forEach(part -> descend(part, above));
        above.remove(kind);
    }

    private static InvalidOntology broken(String rule, String fault) {
        return new InvalidOntology("ontology-time-rule", "The rule for times \"" + rule + "\" " + fault + ".",
                "Correct it in ontology/times-en.ttl or your own file; lex.ttl says how rules are written.");
    }
}
