// SPDX-License-Identifier: GPL-3.0-or-later
/** The vocabulary: Turtle in, typed and immutable Java out, read once. */
@NullMarked
package org.nutgraph.ontology;

import org.jspecify.annotations.NullMarked;
