// SPDX-License-Identifier: GPL-3.0-or-later
/** Facts in, the same facts with stable identities out. */
@NullMarked
package org.nutgraph.resolve;

import org.jspecify.annotations.NullMarked;
