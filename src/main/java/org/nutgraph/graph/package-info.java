// SPDX-License-Identifier: GPL-3.0-or-later
/** Facts in, one named graph of RDF out. */
@NullMarked
package org.nutgraph.graph;

import org.jspecify.annotations.NullMarked;
