// SPDX-License-Identifier: GPL-3.0-or-later
/** The dataset over HTTP. */
@NullMarked
package org.nutgraph.serve;

import org.jspecify.annotations.NullMarked;
