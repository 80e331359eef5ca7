// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.TextQueryPF;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/**
 * {@code text:query} where a query without GRAPH sees everything: Jena's own searches only the words of the default
 * graph there, which is empty.
 */
final class UnionTextQuery extends TextQueryPF {
    private static final String NAME = "http://jena.apache.org/text#query";

    /** Takes the place of Jena's. */
    static void register() {
        TextQuery.init();
        PropertyFunctionRegistry.get().put(NAME, name -> new UnionTextQuery());
    }

    @Override
    public QueryIterator exec(Binding binding, PropFuncArg subject, Node predicate, PropFuncArg object,
            ExecutionContext context) {
        Graph active = context.getActiveGraph();
        boolean unnamed = !(active instanceof GraphView view) || view.getGraphName() == null
                || Quad.isDefaultGraph(view.getGraphName());
        ExecutionContext seen = unnamed
                ? ExecutionContext.copyChangeActiveGraph(context, context.getDataset().getUnionGraph())
                : context;
        return super.exec(binding, subject, predicate, object, seen);
    }
}
