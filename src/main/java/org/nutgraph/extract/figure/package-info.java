// SPDX-License-Identifier: GPL-3.0-or-later
/** Figures: numbers with their bounds, units, what they count, and how firmly they are stated. */
@NullMarked
package org.nutgraph.extract.figure;

import org.jspecify.annotations.NullMarked;
