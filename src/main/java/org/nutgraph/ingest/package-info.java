// SPDX-License-Identifier: GPL-3.0-or-later
/** The whole flow from article to store, on one screen. */
@NullMarked
package org.nutgraph.ingest;

import org.jspecify.annotations.NullMarked;
