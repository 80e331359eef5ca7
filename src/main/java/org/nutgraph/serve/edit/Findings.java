// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.edit;

import java.util.Locale;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.nutgraph.serve.http.Json;
import org.nutgraph.validate.Report;

/** Tells in JSON what is wrong with data. */
public final class Findings {
    private Findings() {}

    /** Gives an object with {@code conforms} and {@code findings}. */
    public static ObjectNode json(Report report) {
        ObjectNode node = Json.object().put("conforms", report.conforms());
        ArrayNode findings = node.putArray("findings");
        report.findings().forEach(finding -> findings.addObject()
                .put("severity", finding.severity().name().toLowerCase(Locale.ROOT)).put("focus", finding.focus())
                .put("path", finding.path()).put("message", finding.message()));
        return node;
    }
}
