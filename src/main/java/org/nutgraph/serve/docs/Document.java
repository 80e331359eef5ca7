// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.docs;

import java.util.List;

/**
 * A page of the documentation.
 *
 * @param title  what it is about
 * @param blocks its parts, in order
 */
record Document(String title, List<Block> blocks) {
    Document {
        blocks = List.copyOf(blocks);
    }
}
