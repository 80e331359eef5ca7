// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Writes how a graph came about (PROV-O): from which article, by which version of this software, with which version of
 * the vocabulary. No time: it would make every run differ.
 *
 * @param ontology the version of the vocabulary
 * @param software the version of this software
 */
record RunTriples(String ontology, String software) {
    private static final String PROV = "http://www.w3.org/ns/prov#";
    private static final String MODULE = "https://w3id.org/nutgraph/ontology/nutgraph/";

    void write(Sheet sheet) {
        String key = sheet.article().key();
        Node graph = Sheet.iri(sheet.iris().articleGraph(key));
        Node run = Sheet.iri(sheet.iris().article(key) + "/run");
        Node agent = Sheet.iri(sheet.iris().base() + "software/nutgraph/" + software);
        Node vocabulary = Sheet.iri(MODULE + ontology);
        sheet.type(graph, prov("Entity"));
        sheet.add(graph, prov("wasDerivedFrom"), sheet.articleNode());
        sheet.add(graph, prov("wasGeneratedBy"), run);
        sheet.type(run, prov("Activity"));
        sheet.add(run, prov("used"), sheet.articleNode());
        sheet.add(run, prov("used"), vocabulary);
        sheet.add(run, prov("wasAssociatedWith"), agent);
        sheet.add(vocabulary, OWL.versionInfo.asNode(), Literals.plain(ontology));
        sheet.add(agent, RDF.type.asNode(), prov("SoftwareAgent"));
        sheet.add(agent, RDFS.label.asNode(), Literals.plain("Nutgraph " + software));
        sheet.add(agent, OWL.versionInfo.asNode(), Literals.plain(software));
    }

    private static Node prov(String name) {
        return Sheet.iri(PROV + name);
    }
}
