// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sys.JenaSystem;

/**
 * Switches off, for the whole JVM, whatever lets a query, a shape or a file reach beyond the data: SERVICE, functions
 * of Java or that wait, and the contexts a JSON-LD file may name. Per-dataset settings are not enough: SHACL's own
 * queries do not heed them.
 */
public final class Hardening {
    private Hardening() {}

    /** Makes sure that it is done; doing it again changes nothing. */
    public static synchronized void apply() {
        JenaSystem.init();
        ARQ.globalServiceAllowed = false;
        ARQ.getContext().set(ARQ.httpServiceAllowed, false);
        if (!(FunctionRegistry.get() instanceof SafeFunctions)) {
            FunctionRegistry.set(ARQ.getContext(), new SafeFunctions(FunctionRegistry.get()));
            PropertyFunctionRegistry.set(ARQ.getContext(), new SafePropertyFunctions(PropertyFunctionRegistry.get()));
        }
        RIOT.getContext().set(LangJSONLD11.JSONLD_OPTIONS, withoutContexts());
    }

    private static JsonLdOptions withoutContexts() {
        JsonLdOptions options = new JsonLdOptions();
        options.setDocumentLoader((address, how) -> {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                    "contexts are not fetched; put the context into the file");
        });
        return options;
    }
}
