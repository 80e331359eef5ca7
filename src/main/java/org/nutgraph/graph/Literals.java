// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Makes literals in the one form in which they are written. */
final class Literals {
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");

    private Literals() {}

    static Node plain(String text) {
        return NodeFactory.createLiteralString(text);
    }

    /** Gives a string with its language, or without if the tag is not one. */
    static Node tagged(String text, String language) {
        return LANGUAGE.matcher(language).matches() ? NodeFactory.createLiteralLang(text, language) : plain(text);
    }

    static Node date(LocalDate day) {
        return NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
    }

    static Node truth(boolean value) {
        return NodeFactory.createLiteralDT(Boolean.toString(value), XSDDatatype.XSDboolean);
    }

    static Node count(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDnonNegativeInteger);
    }

    /** Writes XSD's canonical form (one digit after the point), which TDB2 also gives back for what it stores. */
    static Node decimal(BigDecimal number) {
        BigDecimal least = number.stripTrailingZeros();
        String text = least.setScale(Math.max(1, least.scale())).toPlainString();
        return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal);
    }
}
