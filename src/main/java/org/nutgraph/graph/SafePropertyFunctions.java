// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import java.util.Iterator;

import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/** The property functions that are registered; none that Jena would load by the name of a Java class. */
final class SafePropertyFunctions extends PropertyFunctionRegistry {
    private final PropertyFunctionRegistry all;

    SafePropertyFunctions(PropertyFunctionRegistry all) {
        this.all = all;
    }

    @Override
    public boolean manages(String iri) {
        if (iri.startsWith(ARQConstants.javaClassURIScheme)) {
            throw new QueryDeniedException("The property function <" + iri + "> is not available");
        }
        return all.manages(iri);
    }

    @Override
    public PropertyFunctionFactory get(String iri) {
        return all.get(iri);
    }

    @Override
    public boolean isRegistered(String iri) {
        return all.isRegistered(iri);
    }

    @Override
    public void put(String iri, PropertyFunctionFactory factory) {
        all.put(iri, factory);
    }

    @Override
    public void put(String iri, Class<?> function) {
        all.put(iri, function);
    }

    @Override
    public PropertyFunctionFactory remove(String iri) {
        return all.remove(iri);
    }

    @Override
    public Iterator<String> keys() {
        return all.keys();
    }
}
