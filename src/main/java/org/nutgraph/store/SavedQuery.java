// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;

import org.nutgraph.problem.InvalidInput;

/**
 * A query worth asking again.
 *
 * @param name        its name, that of its file
 * @param question    what it asks, in plain words
 * @param expectation what its answer over the sample articles must have, such as rows>=3 contains 'director'
 * @param parameters  the values it asks for
 * @param text        its SPARQL, with the header
 */
public record SavedQuery(String name, String question, Optional<String> expectation, List<Parameter> parameters,
        String text) {
    private static final String QUESTION = "# question:";
    private static final String EXPECT = "# expect:";
    private static final String PARAM = "# param:";
    private static final String TOPIC = "# topic:";

    /** Keeps its own copy of the list. */
    public SavedQuery {
        parameters = List.copyOf(parameters);
    }

    /** Gives the query of a text, whose header tells what it asks. Fails with {@link InvalidInput} if it does not. */
    public static SavedQuery of(String name, String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        String question = header(lines, QUESTION).stream().findFirst().orElseThrow(() -> new InvalidInput(
                "query-header", "The query " + name + " does not say what it asks.", "Begin it with " + QUESTION));
        List<Parameter> parameters = header(lines, PARAM).stream().map(line -> parameter(name, line)).toList();
        return new SavedQuery(name, question, header(lines, EXPECT).stream().findFirst(), parameters, text);
    }

    /** Gives the word for what it is about, such as figures, if its header has one. */
    public Optional<String> topic() {
        return header(text.lines().map(String::strip).toList(), TOPIC).stream().findFirst();
    }

    /** Gives the SPARQL. Fails with {@link InvalidInput} if it is none. */
    public Query query() {
        return Queries.parse(text);
    }

    /**
     * Gives a term for each parameter: of the values that are given, or else of the example.
     * Fails with {@link InvalidInput} if a value is not of its type, or there is no parameter of its name.
     */
    public Map<String, Node> terms(Map<String, String> values) {
        values.keySet().stream().filter(given -> parameters.stream().noneMatch(known -> known.name().equals(given)))
                .findFirst().ifPresent(this::refuse);
        Map<String, Node> terms = new LinkedHashMap<>();
        parameters.forEach(parameter -> terms.put(parameter.name(),
                parameter.term(values.getOrDefault(parameter.name(), parameter.example()))));
        return terms;
    }

    private void refuse(String given) {
        List<String> names = parameters.stream().map(Parameter::name).toList();
        throw new InvalidInput("parameter-unknown", "The query " + name + " has no parameter " + given + ".",
                names.isEmpty() ? "It takes none." : "It takes " + String.join(", ", names) + ".");
    }

    private static List<String> header(List<String> lines, String key) {
        return lines.stream().takeWhile(line -> line.startsWith("#")).filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length()).strip()).toList();
    }

    private static Parameter parameter(String query, String line) {
        String[] parts = line.split("\\s+", 3);
        Optional<Parameter.Type> type = parts.length == 3 ? Parameter.type(parts[1]) : Optional.empty();
        return type.map(known -> new Parameter(parts[0], known, parts[2])).orElseThrow(() -> new InvalidInput(
                "query-header", "The query " + query + " has a parameter that cannot be read: " + line + ".",
                "Write " + PARAM + " name string|iri|decimal|date example"));
    }
}
