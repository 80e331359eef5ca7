// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.query;

import java.util.Locale;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.jena.query.Query;

import org.nutgraph.serve.http.Json;
import org.nutgraph.store.SavedQueries;
import org.nutgraph.store.SavedQuery;

/** The saved queries as JSON: what each asks, what it takes, what it gives. */
final class QueryList {
    private QueryList() {}

    static String json(SavedQueries queries) {
        ArrayNode list = Json.array();
        queries.all().forEach(saved -> list.add(one(saved)));
        return Json.object().set("queries", list).toPrettyString() + "\n";
    }

    private static ObjectNode one(SavedQuery saved) {
        ObjectNode one = Json.object().put("name", saved.name()).put("question", saved.question())
                .put("address", "/queries/" + saved.name()).put("gives", gives(saved.query()));
        ArrayNode parameters = one.putArray("parameters");
        saved.parameters().forEach(parameter -> parameters.addObject().put("name", parameter.name())
                .put("type", parameter.type().name().toLowerCase(Locale.ROOT)).put("example", parameter.example()));
        saved.expectation().ifPresent(expectation -> one.put("expectation", expectation));
        return one.put("sparql", saved.text());
    }

    static String gives(Query query) {
        return query.isSelectType() ? "rows" : query.isAskType() ? "truth" : "triples";
    }
}
