// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.validate;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;

import org.nutgraph.graph.Prefixes;

/** Says in the words of SHACL what is wrong with a graph; its results have names, so that the same is always the same. */
public final class ReportTriples {
    private static final String SH = "http://www.w3.org/ns/shacl#";

    private ReportTriples() {}

    /** Adds a report under a name to a graph. */
    public static void add(Report report, String name, Graph to) {
        Node all = NodeFactory.createURI(name);
        to.add(all, RDF.type.asNode(), sh("ValidationReport"));
        to.add(all, sh("conforms"), NodeFactory.createLiteralDT(Boolean.toString(report.conforms()),
                XSDDatatype.XSDboolean));
        List<Finding> findings = report.findings();
        for (int at = 0; at < findings.size(); at++) {
            Node result = NodeFactory.createURI(name + "-" + (at + 1));
            to.add(all, sh("result"), result);
            add(findings.get(at), result, to);
        }
    }

    private static void add(Finding finding, Node result, Graph to) {
        to.add(result, RDF.type.asNode(), sh("ValidationResult"));
        to.add(result, sh("focusNode"), focus(finding.focus()));
        path(finding.path()).ifPresent(path -> to.add(result, sh("resultPath"), path));
        to.add(result, sh("resultMessage"), NodeFactory.createLiteralString(finding.message()));
        String severity = finding.severity().name();
        to.add(result, sh("resultSeverity"),
                sh(severity.charAt(0) + severity.substring(1).toLowerCase(Locale.ROOT)));
    }

    private static Node focus(String focus) {
        return focus.contains(":") && !focus.contains(" ")
                ? NodeFactory.createURI(focus)
                : NodeFactory.createLiteralString(focus);
    }

    /** A path of several steps is told in the message alone. */
    private static Optional<Node> path(String path) {
        int colon = path.indexOf(':');
        return colon < 0 || path.matches(".*[ /()*+?|^].*")
                ? Optional.empty()
                : Optional.ofNullable(Prefixes.all().get(path.substring(0, colon)))
                        .map(space -> NodeFactory.createURI(space + path.substring(colon + 1)));
    }

    private static Node sh(String term) {
        return NodeFactory.createURI(SH + term);
    }
}
