// SPDX-License-Identifier: GPL-3.0-or-later
/** Checks what anybody sends, and keeps nothing of it. */
@NullMarked
package org.nutgraph.serve.check;

import org.jspecify.annotations.NullMarked;
