// SPDX-License-Identifier: GPL-3.0-or-later
/** A graph and the shapes in, a report out. */
@NullMarked
package org.nutgraph.validate;

import org.jspecify.annotations.NullMarked;
