// SPDX-License-Identifier: GPL-3.0-or-later
/** Finds words given as somebody's own, and whose they are. */
@NullMarked
package org.nutgraph.extract.quote;

import org.jspecify.annotations.NullMarked;
