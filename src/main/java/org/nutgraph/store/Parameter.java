// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

import org.nutgraph.problem.InvalidInput;

/**
 * A value that a saved query asks for.
 *
 * @param name    the variable it takes the place of
 * @param type    what it must be
 * @param example a value that gives an answer; it holds when none is given
 */
public record Parameter(String name, Type type, String example) {
    /** What a value must be. */
    public enum Type {
        /** Any words. */
        STRING,
        /** An absolute IRI. */
        IRI,
        /** A number. */
        DECIMAL,
        /** A day such as 2026-03-02. */
        DATE
    }

    /** Gives the type of a name, if there is one. */
    static Optional<Type> type(String name) {
        return Arrays.stream(Type.values()).filter(type -> type.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /** Gives a value as a term: it is never part of a query's text. Fails with {@link InvalidInput} if it is none. */
    public Node term(String value) {
        try {
            return switch (type) {
                case STRING -> NodeFactory.createLiteralString(value);
                case IRI -> NodeFactory.createURI(absolute(value));
                case DECIMAL -> NodeFactory.createLiteralDT(new BigDecimal(value).toPlainString(),
                        XSDDatatype.XSDdecimal);
                case DATE -> NodeFactory.createLiteralDT(LocalDate.parse(value).toString(), XSDDatatype.XSDdate);
            };
        } catch (NumberFormatException | DateTimeParseException | URISyntaxException wrong) {
            throw new InvalidInput("parameter-value", "The value '" + value + "' of " + name + " is not of type "
                    + type.name().toLowerCase(Locale.ROOT) + ".", "Write it like this: " + name + "=" + example);
        }
    }

    private static String absolute(String value) throws URISyntaxException {
        if (!new URI(value).isAbsolute()) {
            throw new URISyntaxException(value, "not absolute");
        }
        return value;
    }
}
