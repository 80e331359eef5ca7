// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

import org.nutgraph.problem.InvalidInput;

/** The ways the answer to a query is written. */
public enum AnswerFormat {
    /** SPARQL 1.1 results in JSON. */
    JSON,
    /** Comma-separated values. */
    CSV,
    /** Tab-separated terms. */
    TSV,
    /** SPARQL results in XML. */
    XML,
    /** A table for people. */
    TEXT,
    /** The triples of CONSTRUCT and DESCRIBE; rows as triples. */
    TURTLE;

    /** Gives Jena's name for it. */
    Lang lang() {
        return switch (this) {
            case JSON -> ResultSetLang.RS_JSON;
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case XML -> ResultSetLang.RS_XML;
            case TEXT -> ResultSetLang.RS_Text;
            case TURTLE -> Lang.TURTLE;
        };
    }

    /** Gives the format of a name such as csv. Fails with {@link InvalidInput} if there is none. */
    public static AnswerFormat named(String name) {
        return Arrays.stream(values()).filter(format -> format.name().equalsIgnoreCase(name)).findFirst()
                .orElseThrow(() -> new InvalidInput("format-unknown", "There is no answer format " + name + ".",
                        "Use one of " + Arrays.stream(values()).map(format -> format.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", ")) + "."));
    }
}
