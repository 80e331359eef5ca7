// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store.columns;

import java.util.List;
import java.util.Random;

/** Draws data and questions: whatever columns may have to do with, and what surrounds it. */
final class Questions {
    static final int PROPERTIES = 5;
    private static final List<String> NUMBERS = List.of("1", "2", "3", "007", "-4", "36028797018963967",
            "36028797018963968", "99999999999999999999");
    // No two values of different types with the same bits: TDB2 itself takes them for one when it joins graphs.
    private static final List<String> VALUES = List.of("4", "2", "2.0", "2.5", "0.5e0", "2e0", "-0.0e0", "0.0e0",
            "'NaN'^^xsd:double", "'INF'^^xsd:double", "'2'^^xsd:float", "'1.1'^^xsd:float", "'3'^^xsd:int",
            "'x'^^xsd:integer", "'2020-01-02'^^xsd:date", "'2020-02-02'^^xsd:date", "'2021-05-03'^^xsd:date",
            "'2020-01-02Z'^^xsd:date", "'2020-01-02+14:00'^^xsd:date", "'2020-01-01T00:00:00'^^xsd:dateTime",
            "'2019-12-31T24:00:00'^^xsd:dateTime", "'2020-01-01T00:00:00Z'^^xsd:dateTime",
            "'2020-01-01T02:00:00+02:00'^^xsd:dateTime", "'2020-01-01T00:00:00.0001Z'^^xsd:dateTime", "true", "'a'");
    private static final List<String> TEXTS = List.of("'The Harbour works'", "'HARBOUR'@en", "'harbours and bridges'",
            "'Bridge'", "''", "'ab'", "'\u0130stanbul harbour'", "'\u00fcber harbour \u212a'", "'haRBour\u03a3'",
            "'har-bour'", "5");
    private static final List<String> CONDITIONS = List.of("? > 2", "? >= 2.0", "2 < ?", "? <= 2e0", "? = 2", "? != 2",
            "? < '2020-02-02'^^xsd:date", "? >= '2020-01-02'^^xsd:date", "? > '2020-01-01Z'^^xsd:date",
            "? >= '2020-01-01T00:00:00'^^xsd:dateTime", "? <= '2020-01-01T01:00:00Z'^^xsd:dateTime",
            "? > 1 && ? < 3", "? > 1 || isLiteral(?)", "!(? > 1)", "YEAR(?) = 2020", "CONTAINS(?, 'arbo')",
            "CONTAINS(LCASE(?), 'harbour')", "CONTAINS(LCASE(?), 'HARBOUR')", "CONTAINS(?, 'HAR')",
            "CONTAINS(LCASE(?), 'r \u212a')", "CONTAINS(UCASE(?), 'HARBOUR')", "CONTAINS(LCASE(?), '')",
            "CONTAINS(STR(?), 'urn:s')", "REGEX(?, 'har', 'i')", "STRSTARTS(STR(?), 'urn:s1')", "? IN (1, 2, <urn:s2>)",
            "isIRI(?)", "datatype(?) = xsd:integer", "lang(?) = 'en'", "sameTerm(?, 2)", "STRLEN(STR(?)) > 4",
            "? = <urn:s1>", "? > <urn:s1>", "COALESCE(? + 1, 0) > 2", "RAND() < 2", "EXISTS { ? <urn:p3> ?e }");
    private static final List<String> AROUND = List.of("#", "#", "#", "# OPTIONAL { ?a <urn:p1> ?o }",
            "# OPTIONAL { ?b <urn:p3> ?o FILTER(?o != ?a) }", "{ # } UNION { ?a <urn:p0> ?b }",
            "# MINUS { ?a <urn:p3> <urn:s1> }", "# FILTER NOT EXISTS { ?a <urn:p3> ?b FILTER(isIRI(?b)) }",
            "VALUES ?a { <urn:s1> <urn:s2> <urn:none> } #", "VALUES ?b { 2 '02'^^xsd:integer 'HARBOUR'@en } #",
            "{ SELECT ?a { ?a <urn:p3> ?z } } #", "BIND('002'^^xsd:integer AS ?b) #", "# BIND(STR(?b) AS ?t)",
            "GRAPH ?g { # }", "GRAPH <urn:g1> { # }", "# ?a <urn:p3>/<urn:p3> ?w", "# ?a ?p 2",
            "# { SELECT ?a (COUNT(*) AS ?n) { ?a <urn:p0> ?v } GROUP BY ?a }");
    private static final List<String> GROUPS = List.of("SELECT ?a (COUNT(*) AS ?n) { @ } GROUP BY ?a",
            "SELECT ?b (COUNT(?a) AS ?n) (COUNT(DISTINCT ?a) AS ?m) { @ } GROUP BY ?b",
            "SELECT (COUNT(*) AS ?n) (COUNT(DISTINCT ?b) AS ?m) (COUNT(?none) AS ?z) { @ }",
            "SELECT ?y (COUNT(*) AS ?n) { @ } GROUP BY (YEAR(?b) AS ?y)",
            "SELECT ?y ?a (COUNT(*) AS ?n) { @ } GROUP BY (STR(?b) AS ?y) ?a HAVING (COUNT(*) > 1)",
            "SELECT ?none (COUNT(*) AS ?n) { @ } GROUP BY ?none",
            "SELECT (SUM(?n) AS ?s) (AVG(?n) AS ?m) (MIN(?n) AS ?l) (MAX(?n) AS ?h) { ?a <urn:p0> ?n . @ }",
            "SELECT ?a (SUM(?n) AS ?s) (AVG(?n) AS ?m) { ?a <urn:p0> ?n . @ } GROUP BY ?a",
            "SELECT (SUM(?b) AS ?s) (AVG(?b) AS ?m) (COUNT(DISTINCT *) AS ?c) { @ }",
            "SELECT ?c (COUNT(?a) AS ?n) { @ } GROUP BY (ISIRI(?b) AS ?c)", "SELECT DISTINCT ?a { @ }",
            "SELECT DISTINCT ?a ?b { @ }", "ASK { @ }", "SELECT ?b { @ } GROUP BY ?b",
            "SELECT ?y (COUNT(*) AS ?n) { @ } GROUP BY (CONCAT(STR(?a), STR(?b)) AS ?y)");
    private static final String PREFIX = "PREFIX xsd: <http://www.w3.org/2001/XMLSchema#> ";

    private final Random random;

    Questions(long seed) {
        this.random = new Random(seed);
    }

    /** Draws a change: some data come, some go, a graph goes or is replaced. */
    String update() {
        String graph = "<urn:g" + random.nextInt(4) + ">";
        return PREFIX + switch (random.nextInt(6)) {
            case 0 -> "DELETE WHERE { GRAPH " + graph + " { ?s <urn:p" + random.nextInt(PROPERTIES) + "> ?o } }";
            case 1 -> "DROP SILENT GRAPH " + graph;
            case 2 -> "MOVE SILENT " + graph + " TO <urn:g4>";
            case 3 -> "COPY SILENT <urn:g4> TO " + graph;
            default -> "INSERT DATA { GRAPH " + graph + " { " + triples(25) + "} }";
        };
    }

    String triples(int many) {
        StringBuilder triples = new StringBuilder();
        for (int at = 0; at < many; at++) {
            int property = random.nextInt(PROPERTIES);
            triples.append("<urn:s").append(random.nextInt(12)).append("> <urn:p").append(property).append("> ")
                    .append(object(property)).append(" . ");
        }
        return triples.toString();
    }

    private String object(int property) {
        return switch (property) {
            case 0 -> one(NUMBERS).formatted();
            case 1 -> one(VALUES);
            case 2 -> one(TEXTS);
            case 3 -> "<urn:s" + random.nextInt(12) + ">";
            default -> random.nextBoolean() ? one(VALUES) : "<urn:s" + random.nextInt(12) + ">";
        };
    }

    /** Draws a question. */
    String query() {
        String pattern = one(AROUND).replace("#", pattern());
        if (random.nextInt(3) == 0) {
            return PREFIX + "SELECT * { " + pattern + " }";
        }
        return PREFIX + one(GROUPS).replace("@", pattern);
    }

    private String pattern() {
        StringBuilder pattern = new StringBuilder();
        int many = 1 + random.nextInt(3);
        for (int at = 0; at < many; at++) {
            pattern.append(end(at == 0 ? "?a" : "")).append(" <urn:p").append(random.nextInt(PROPERTIES + 1))
                    .append("> ").append(end(at == 0 ? "?b" : "")).append(" . ");
        }
        for (int at = random.nextInt(3); at > 0; at--) {
            pattern.append("FILTER(").append(one(CONDITIONS)
                    .replaceAll("[?](?=[ ),]|$)", one(List.of("?b", "?b", "?a")))).append(") ");
        }
        if (random.nextInt(8) == 0) {
            pattern.append("FILTER(?a != ?b) ");
        }
        return pattern.toString();
    }

    private String end(String usual) {
        int kind = random.nextInt(10);
        if (!usual.isEmpty() && kind < 8) {
            return usual;
        }
        return kind < 7 ? one(List.of("?a", "?b", "?c", "?d")) : "<urn:s" + random.nextInt(13) + ">";
    }

    private String one(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
