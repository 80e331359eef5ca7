// SPDX-License-Identifier: GPL-3.0-or-later
/** Annotated article and vocabulary in, facts out. */
@NullMarked
package org.nutgraph.extract;

import org.jspecify.annotations.NullMarked;
