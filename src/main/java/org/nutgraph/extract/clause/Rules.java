// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Pattern;
import org.nutgraph.ontology.PatternParser;
import org.nutgraph.ontology.Term;
import org.nutgraph.problem.InvalidOntology;

/** The clauses and phrases of relations and event classes, compiled once. */
final class Rules {
    private final FunctionWords words;
    private final List<Rule> all = new ArrayList<>();
    /** The places in all rules of those that a word triggers. */
    private final Map<String, BitSet> triggered = new HashMap<>();

    /** Compiles every pattern of a vocabulary. Fails with {@link InvalidOntology} at the first that is broken. */
    Rules(Ontology ontology) {
        this(ontology, ontology.terms());
    }

    /** Compiles the patterns of some terms of a vocabulary; fails likewise. */
    Rules(Ontology ontology, Collection<Term> terms) {
        this.words = new FunctionWords(ontology);
        terms.stream().filter(term -> relation(term) || event(ontology, term)).forEach(term -> {
            Map<String, String> types = types(ontology, term);
            SlotRules slots = SlotRules.of(ontology, term);
            term.strings(Lex.CLAUSE)
                    .forEach(source -> all.add(clause(words, term, source, variants(source, slots), types)));
            term.strings(Lex.PHRASE).forEach(source -> all.add(phrase(term, source, variants(source, slots), types)));
        });
        for (int at = 0; at < all.size(); at++) {
            for (String trigger : all.get(at).triggers()) {
                triggered.computeIfAbsent(trigger, word -> new BitSet()).set(at);
            }
        }
    }

    static boolean relation(Term term) {
        return term.types().contains("http://www.w3.org/2002/07/owl#ObjectProperty");
    }

    static boolean event(Ontology ontology, Term term) {
        return ontology.isA(term.iri(), Lex.NG + "Event");
    }

    FunctionWords words() {
        return words;
    }

    List<Rule> all() {
        return all;
    }

    /** Gives the rules that one of these words triggers, in order of all rules. */
    List<Rule> triggeredBy(Set<String> words) {
        BitSet found = new BitSet();
        words.stream().map(triggered::get).filter(Objects::nonNull).forEach(found::or);
        return found.stream().mapToObj(all::get).toList();
    }

    private static List<List<Pattern>> variants(String source, SlotRules slots) {
        List<List<Pattern>> variants = Variants.of(PatternParser.parse(source), source);
        variants.forEach(variant -> slots.check(source, variant));
        return variants;
    }

    private static Rule clause(FunctionWords words, Term term, String source, List<List<Pattern>> variants,
            Map<String, String> types) {
        List<Node> trees = variants.stream()
                .map(variant -> ClauseCompiler.compile(words, source, variant)).toList();
        return new Rule(term.iri(), source, trees, List.of(),
                trees.stream().flatMap(tree -> tree.lemmas().stream()).collect(Collectors.toUnmodifiableSet()),
                asked(trees.stream().flatMap(Rules::slots), types));
    }

    private static Rule phrase(Term term, String source, List<List<Pattern>> variants, Map<String, String> types) {
        Optional<Set<String>> triggers = variants.stream().map(Rules::words).reduce(Rules::union)
                .filter(set -> variants.stream().noneMatch(variant -> words(variant).isEmpty()));
        Set<String> words = triggers.orElseThrow(() -> new InvalidOntology(
                "ontology-clause",
                "The phrase \"" + source + "\" would match everything: it has no word that must be there.",
                "Add a word in brackets, such as [funding], between its slots."));
        variants.forEach(variant -> SlotRules.checkApart(source, variant));
        return new Rule(term.iri(), source, List.of(), variants, words,
                asked(variants.stream().flatMap(List::stream).filter(Pattern.Slot.class::isInstance)
                        .map(Pattern.Slot.class::cast), types));
    }

    private static Stream<Pattern.Slot> slots(Node node) {
        return Stream.concat(node.slot().stream(), node.edges().stream().flatMap(edge -> slots(edge.child())));
    }

    /** What a slot itself asks for comes before what its role does. */
    private static Map<String, Rule.Asked> asked(Stream<Pattern.Slot> slots, Map<String, String> types) {
        Map<String, Rule.Asked> asked = new TreeMap<>();
        types.forEach((role, type) -> asked.put(role, new Rule.Asked(type, false)));
        slots.forEach(slot -> slot.type().ifPresent(type -> asked.put(slot.role(),
                new Rule.Asked(Lex.NG + type, true))));
        return Map.copyOf(asked);
    }

    private static Set<String> words(List<Pattern> variant) {
        return variant.stream().flatMap(part -> switch (part) {
            case Pattern.Lemma lemma -> lemma.lemmas().stream();
            case Pattern.Word word -> Stream.of(word.text().toLowerCase(Locale.ROOT));
            default -> Stream.<String>of();
        }).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> union(Set<String> left, Set<String> right) {
        return Stream.concat(left.stream(), right.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Gives the types that the roles of a term ask for where its pattern does not: its domain, range or role's range. */
    static Map<String, String> types(Ontology ontology, Term term) {
        Map<String, String> types = new TreeMap<>();
        term.links(Lex.DOMAIN).stream().findFirst().ifPresent(type -> types.put("subject", type));
        term.links(Lex.RANGE).stream().findFirst().ifPresent(type -> types.put("object", type));
        if (!relation(term)) {
            types.clear();
            ontology.terms().stream().filter(Rules::relation).forEach(role -> role.links(Lex.RANGE).stream()
                    .findFirst().ifPresent(type -> types.put(local(role.iri()), type)));
        }
        return types;
    }

    static String local(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}
