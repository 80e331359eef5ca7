// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store.columns;

import java.util.Iterator;

import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.tdb2.solver.BindingTDB;
import org.apache.jena.tdb2.store.NodeId;

/** Terms that came from the query and are the same as one in the store, but written in another way, as 02 is as 2. */
final class Foreign {
    private Foreign() {}

    /** Says whether there is any in a row. TDB2 then goes on with its own way of writing it. */
    static boolean in(Binding row) {
        if (row instanceof RowBinding || row instanceof BindingTDB) {
            return false;
        }
        for (Iterator<Var> names = row.vars(); names.hasNext();) {
            Node term = row.get(names.next());
            if (term != null && is(term)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(Node term) {
        if (!NodeId.hasInlineDatatype(term)) {
            return false;
        }
        NodeId id = NodeId.inline(term);
        return id != null && !term.equals(NodeId.extract(id));
    }
}
