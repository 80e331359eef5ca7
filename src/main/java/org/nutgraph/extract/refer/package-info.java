// SPDX-License-Identifier: GPL-3.0-or-later
/** Finds out which entity "she", "it" or "the agency" stands for. */
@NullMarked
package org.nutgraph.extract.refer;

import org.jspecify.annotations.NullMarked;
