// SPDX-License-Identifier: GPL-3.0-or-later
/** Ways into the graph for people: the start page, what was promised, and where articles disagree. */
@NullMarked
package org.nutgraph.serve.explore;

import org.jspecify.annotations.NullMarked;
