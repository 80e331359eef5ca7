// SPDX-License-Identifier: GPL-3.0-or-later
/** Scores of what was found against what should have been. */
@NullMarked
package org.nutgraph.evaluate;

import org.jspecify.annotations.NullMarked;
