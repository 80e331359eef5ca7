// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;

import org.nutgraph.ontology.Lex;

/** The prefixes in which graphs are written and queries may be asked. */
public final class Prefixes {
    private static final Map<String, String> ALL = known();

    private Prefixes() {}

    /** Gives the IRI of each prefix, in order of the prefixes. */
    public static Map<String, String> all() {
        return ALL;
    }

    /** Gives them as Jena takes them. */
    static PrefixMap map() {
        PrefixMap map = PrefixMapFactory.create();
        map.putAll(ALL);
        return map;
    }

    private static Map<String, String> known() {
        Map<String, String> known = new TreeMap<>();
        known.put("ng", Lex.NG);
        known.put("ngc", Lex.NGC);
        known.put("rdf", RDF.uri);
        known.put("rdfs", RDFS.uri);
        known.put("owl", OWL.NS);
        known.put("xsd", XSD.NS);
        known.put("skos", SKOS.uri);
        known.put("dcterms", DCTerms.NS);
        known.put("prov", "http://www.w3.org/ns/prov#");
        known.put("unit", "http://qudt.org/vocab/unit/");
        known.put("wd", "http://www.wikidata.org/entity/");
        return Collections.unmodifiableMap(known);
    }
}
