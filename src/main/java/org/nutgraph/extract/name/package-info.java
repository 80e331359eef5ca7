// SPDX-License-Identifier: GPL-3.0-or-later
/** Finds names, decides what they are names of, and gathers those of one thing. */
@NullMarked
package org.nutgraph.extract.name;

import org.jspecify.annotations.NullMarked;
