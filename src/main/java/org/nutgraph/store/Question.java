// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.io.OutputStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;

/**
 * A query with its values, ready to be asked.
 *
 * @param query  the query
 * @param values the terms that stand for some of its variables
 */
public record Question(Query query, Map<String, Node> values) {
    /** Keeps its own copy of the values. */
    public Question {
        values = Map.copyOf(values);
    }

    /** Takes a saved query and values for its parameters; fails with {@link org.nutgraph.problem.InvalidInput}. */
    public static Question of(SavedQuery saved, Map<String, String> values) {
        return new Question(saved.query(), saved.terms(values));
    }

    /**
     * Takes the text of a query and values for its variables: an IRI between angle brackets, anything else a plain
     * string. Fails with {@link org.nutgraph.problem.InvalidInput} if the text is no query.
     */
    public static Question of(String text, Map<String, String> values) {
        Map<String, Node> terms = new LinkedHashMap<>();
        values.forEach((name, value) -> terms.put(name, term(value)));
        return new Question(Queries.parse(text), terms);
    }

    /** Writes the answer of a store; fails as {@link GraphStore#ask} does. */
    public void ask(GraphStore store, AnswerFormat format, Duration limit, OutputStream out) {
        store.ask(query, values, format, limit, out);
    }

    /** Gives the way an answer is written when nobody says how: triples as Turtle, rows as a table. */
    public AnswerFormat usualFormat() {
        return query.isConstructType() || query.isDescribeType() ? AnswerFormat.TURTLE : AnswerFormat.TEXT;
    }

    private static Node term(String value) {
        return value.startsWith("<") && value.endsWith(">")
                ? NodeFactory.createURI(value.substring(1, value.length() - 1))
                : NodeFactory.createLiteralString(value);
    }
}
