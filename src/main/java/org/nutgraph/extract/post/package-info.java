// SPDX-License-Identifier: GPL-3.0-or-later
/** Finds who holds, held or will hold which post. */
@NullMarked
package org.nutgraph.extract.post;

import org.jspecify.annotations.NullMarked;
