// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.reconcile;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.nutgraph.graph.Iris;
import org.nutgraph.ontology.Lex;
import org.nutgraph.serve.http.Call;
import org.nutgraph.serve.http.Json;

/** What the service can do, and where. */
final class Manifest {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 220;

    private Manifest() {}

    static ObjectNode of(Call call, Iris iris, Facts facts) {
        String here = call.origin() + "/reconcile";
        ObjectNode manifest = Json.object();
        manifest.putArray("versions").add("0.2");
        manifest.put("name", "Nutgraph").put("identifierSpace", iris.base() + "id/").put("schemaSpace", Lex.NG);
        manifest.putObject("view").put("url", here + "/view?id={{id}}");
        manifest.putObject("preview").put("url", here + "/preview?id={{id}}").put("width", WIDTH).put("height",
                HEIGHT);
        ObjectNode suggest = manifest.putObject("suggest");
        for (String what : Suggestions.WHAT) {
            suggest.putObject(what).put("service_url", here).put("service_path", "/suggest/" + what);
        }
        ObjectNode extend = manifest.putObject("extend");
        extend.putObject("propose_properties").put("service_url", here).put("service_path", "/properties");
        extend.putArray("property_settings").add(Json.object().put("type", "number").put("name", "limit")
                .put("label", "Limit").put("default", 0).put("help_text", "How many values to give; 0 for all."));
        Suggestions.USUAL.forEach(type -> manifest.withArray("defaultTypes")
                .add(Json.object().put("id", Lex.NG + type).put("name", facts.label(Lex.NG + type))));
        return manifest;
    }
}
