// SPDX-License-Identifier: GPL-3.0-or-later
/** The dataset on disk: put, replace, withdraw, ask. */
@NullMarked
package org.nutgraph.store;

import org.jspecify.annotations.NullMarked;
