// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Questions over everything, answered from sorted columns: what they ask is standard SPARQL, and what they get is what
 * TDB2 gives.
 */
@NullMarked
package org.nutgraph.store.columns;

import org.jspecify.annotations.NullMarked;
