// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store.columns;

import org.apache.jena.graph.Node;

/**
 * Who has what of a property, as a query asks for it.
 *
 * @param subject  the subject
 * @param property the property
 * @param object   the object
 * @param column   all there is of it
 */
record Pattern(End subject, Node property, End object, Column column) {
    /**
     * One end: a place in the row, or -1 for a certain term.
     *
     * @param place the place
     * @param id    the id of the term
     */
    record End(int place, long id) {
        boolean open() {
            return place >= 0;
        }
    }
}
