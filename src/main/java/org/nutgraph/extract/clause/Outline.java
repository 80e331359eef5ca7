// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.PatternParser;
import org.nutgraph.ontology.Term;
import org.nutgraph.problem.InvalidOntology;

/** What the extractor makes of the patterns of a term, in words that an editor can check. */
public final class Outline {
    private Outline() {}

    /** Gives a line for each pattern, then lines for what it is read as; fails with {@code InvalidOntology}. */
    public static List<String> of(Ontology ontology, Term term) {
        return new Rules(ontology, List.of(term)).all().stream()
                .flatMap(rule -> Stream.concat(Stream.of(
                        (rule.trees().isEmpty() ? "phrase " : "clause ") + rule.source()), lines(rule)))
                .toList();
    }

    private static Stream<String> lines(Rule rule) {
        String asked = rule.types().entrySet().stream().filter(role -> rule.source().contains("{" + role.getKey()))
                .map(role -> role.getKey() + " is a " + role.getValue().type().replace(Lex.NG, "ng:"))
                .sorted().collect(Collectors.joining(", "));
        return Stream.concat(rule.trees().stream().map(tree -> "  read as " + text(tree)),
                Stream.of(asked).filter(words -> !words.isEmpty()).map(words -> "  where " + words));
    }

    static String text(Node node) {
        String self = node.slot().map(slot -> "{" + slot.role() + "}").orElse(
                node.lemmas().stream().sorted().collect(Collectors.joining("|", "[", "]")));
        return node.edges().stream().map(edge -> " (" + edge.kind().name().toLowerCase(Locale.ROOT)
                + (edge.word().isEmpty() ? "" : " " + edge.word())
                + (edge.kind() == Node.Kind.PARTICLE ? "" : " " + text(edge.child())) + ")")
                .collect(Collectors.joining("", self, ""));
    }

    /** Gives what is wrong with the first pattern of a term that cannot be used, if there is one. */
    public static Optional<InvalidOntology> broken(Ontology ontology, Term term) {
        try {
            term.strings(Lex.NAME).forEach(PatternParser::parseName);
            term.strings(Lex.CUE).forEach(PatternParser::parseCue);
            of(ontology, term);
            return Optional.empty();
        } catch (InvalidOntology broken) {
            return Optional.of(broken);
        }
    }
}
