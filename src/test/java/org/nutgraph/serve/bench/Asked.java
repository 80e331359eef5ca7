// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.bench;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * A kind of question; each number asks another one of the kind.
 *
 * @param name  what it is called
 * @param query gives the query of a number
 * @param slow  whether plain Fuseki has no index for it
 */
record Asked(String name, IntFunction<String> query, boolean slow) {
    private static final String PREFIXES = """
            PREFIX ng: <https://w3id.org/nutgraph/ont/> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
            PREFIX text: <http://jena.apache.org/text#> PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX geo: <http://www.w3.org/2003/01/geo/wgs84_pos#>
            """;
    private static final int STEP = 37;

    /** Gives the kinds, or those that are wanted: {@code -Dkinds=lookup,text}. */
    static List<Asked> all() {
        Set<String> wanted = Set.of(System.getProperty("kinds", "").split(",", -1));
        return kinds().stream().filter(kind -> wanted.contains("") || wanted.contains(kind.name())).toList();
    }

    private static List<Asked> kinds() {
        return List.of(
                new Asked("lookup", n -> "SELECT ?p ?o { " + thing(n) + " ?p ?o }", false),
                new Asked("two hops", n -> "SELECT DISTINCT ?l { ?a ng:mentions " + thing(n)
                        + " , ?x . ?x rdfs:label ?l }", false),
                new Asked("aggregate", n -> "SELECT ?u (AVG(?v) AS ?m) { ?f ng:unit ?u ; ng:value ?v FILTER(?v >= "
                        + n + ") } GROUP BY ?u", false),
                new Asked("text", n -> "SELECT ?q ?t { GRAPH <urn:x-arq:UnionGraph> { (?q ?s ?t) text:query (ng:text '"
                        + word(n) + "works AND " + word(n / 16 + n % 16 + 1) + "works' 10000) } }", false),
                new Asked("geo", n -> String.format(Locale.ROOT, "SELECT DISTINCT ?x { ?x geo:lat ?y ; geo:long ?z "
                        + "FILTER(?y > %d && ?y < %d && ?z > %d && ?z < %d) }", n % 80, n % 80 + 2, -n, 30 - n), false),
                new Asked("top-N", n -> "SELECT ?x (COUNT(?a) AS ?n) { ?a ng:mentions ?x } GROUP BY ?x "
                        + "ORDER BY DESC(?n) ?x LIMIT " + (10 + n), true),
                new Asked("date range", n -> String.format(Locale.ROOT, "SELECT ?y (COUNT(?a) AS ?n) { "
                        + "?a ng:datePublished ?d FILTER(?d >= '2018-%02d-%02d'^^xsd:date && ?d < "
                        + "'2021-01-01'^^xsd:date) } GROUP BY (YEAR(?d) AS ?y)", n / 28 % 12 + 1, n % 28 + 1), true),
                new Asked("containment", n -> "SELECT ?q { ?q ng:text ?t FILTER(CONTAINS(LCASE(?t), '"
                        + word(n) + "works " + word(n / 16) + "')) }", true));
    }

    /** Gives the whole text of the query of a number. */
    String text(int number) {
        return PREFIXES + query.apply(number);
    }

    private static String thing(int number) {
        return "<" + Corpus.thing(900 + number * STEP) + ">";
    }

    private static String word(int number) {
        return Corpus.WORDS.get(number % Corpus.WORDS.size());
    }
}
