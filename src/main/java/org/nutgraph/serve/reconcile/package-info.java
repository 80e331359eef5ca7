// SPDX-License-Identifier: GPL-3.0-or-later
/** Names of other people's tables matched with things of the graph: Reconciliation Service API 0.2. */
@NullMarked
package org.nutgraph.serve.reconcile;

import org.jspecify.annotations.NullMarked;
