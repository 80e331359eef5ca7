// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * Finds relations and events by the clauses and phrases of the vocabulary. A clause is compiled to a tree of words and
 * grammatical relations; {@code Syntax} answers for each relation alike whether a sentence says it in the active, the
 * passive, a relative clause or a participle.
 */
@NullMarked
package org.nutgraph.extract.clause;

import org.jspecify.annotations.NullMarked;
