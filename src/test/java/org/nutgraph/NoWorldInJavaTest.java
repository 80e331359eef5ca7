// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.nutgraph.graph.Hardening;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.OntologyReader;
import org.nutgraph.ontology.Term;

import static org.assertj.core.api.Assertions.assertThat;

/** The world is in Turtle: no class, relation, event or word by which one is found is named in the code. */
final class NoWorldInJavaTest {
    static {
        Hardening.apply();
    }

    private static final Ontology ONTOLOGY = OntologyReader.read(List.of());
    private static final Pattern LITERAL = Pattern.compile("\"([^\"\n]*)\"");
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\]]+)\\]");

    /** What the code has in a sense of its own: labels of grammar, properties of lex:, and the top classes of the graph. */
    private static final Set<String> OWN = Set.of("be", "have", "to", "of", "in", "on", "at", "for", "as", "by", "case",
            "object", "member", "change", "cardinal", "unit", "part", "base", "sign", "post", "pass", "speech",
            "source", "named", "point", "event", "measure", "Person",
            "Organization", "Place", "Initiative");

    private static Set<String> forbidden() {
        Set<String> words = new HashSet<>();
        for (Term term : ONTOLOGY.terms()) {
            boolean found = Stream.of(Lex.CLAUSE, Lex.NOUN, Lex.NAME, Lex.DESCRIBES)
                    .anyMatch(property -> !term.strings(property).isEmpty());
            if (found && term.iri().startsWith(Lex.NG)) {
                words.add(term.iri().substring(Lex.NG.length()));
            }
            term.strings(Lex.CLAUSE).forEach(clause -> BRACKETS.matcher(clause).results()
                    .forEach(bracket -> words.addAll(List.of(bracket.group(1).split("\\|")))));
            words.addAll(term.strings(Lex.NOUN));
            words.addAll(term.strings(Lex.DESCRIBES));
        }
        words.removeAll(OWN);
        return words;
    }

    @Test
    void no_string_of_the_code_of_extraction_is_a_word_of_the_world() throws IOException {
        Set<String> forbidden = forbidden();
        assertThat(forbidden).contains("fund", "Ministry", "president");
        List<String> found = new ArrayList<>();
        for (String folder : List.of("extract", "resolve", "facts", "annotate")) {
            try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/nutgraph", folder))) {
                for (Path file : files.filter(name -> name.toString().endsWith(".java")).sorted().toList()) {
                    String code = COMMENT.matcher(Files.readString(file)).replaceAll("");
                    LITERAL.matcher(code).results().map(literal -> literal.group(1))
                            .filter(forbidden::contains)
                            .forEach(text -> found.add(file.getFileName() + ": " + text));
                }
            }
        }
        assertThat(found).isEmpty();
    }
}
