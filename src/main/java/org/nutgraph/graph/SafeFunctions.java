// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import java.util.Iterator;
import java.util.Set;

import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;

/**
 * The functions that are registered, and of those that Jena would load by the name of a Java class only a few that
 * compute: no class of the caller's choice, none that waits, prints or looks at the server.
 */
final class SafeFunctions extends FunctionRegistry {
    private static final String LIBRARY = ARQConstants.ARQFunctionLibraryURI;
    private static final Set<String> COMPUTE = Set.of("localname", "namespace", "substr", "substring",
            "sqrt",
            "min", "max", "pi", "e", "sha1sum");

    /** What the operators REPLACE, REGEX and CONCAT do within bounds, by names under which there are none. */
    private static final Set<String> UNBOUNDED = Set.of("replace", "matches", "concat", "string-join", "tokenize",
            "analyze-string", "normalize-unicode");
    private static final String XPATH = "http://www.w3.org/2005/xpath-functions";

    private final FunctionRegistry all;

    SafeFunctions(FunctionRegistry all) {
        this.all = all;
    }

    @Override
    public FunctionFactory getFunctionFactory(String iri) {
        if (!isRegistered(iri)) {
            throw new QueryDeniedException("The function <" + iri + "> is not available");
        }
        return all.getFunctionFactory(iri);
    }

    @Override
    public FunctionRegistry put(String iri, FunctionFactory factory) {
        all.put(iri, factory);
        return this;
    }

    @Override
    public FunctionRegistry put(String iri, Class<?> function) {
        all.put(iri, function);
        return this;
    }

    @Override
    public boolean isRegistered(String iri) {
        return all.isRegistered(iri) && !unbounded(iri)
                || (iri.startsWith(LIBRARY) && COMPUTE.contains(iri.substring(LIBRARY.length())));
    }

    private static boolean unbounded(String iri) {
        return iri.startsWith(XPATH) && UNBOUNDED.contains(iri.substring(iri.lastIndexOf('#') + 1));
    }

    @Override
    public void remove(String iri) {
        all.remove(iri);
    }

    @Override
    public Iterator<String> keys() {
        return all.keys();
    }
}
