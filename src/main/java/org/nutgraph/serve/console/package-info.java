// SPDX-License-Identifier: GPL-3.0-or-later
/** The page on which people write queries of their own. */
@NullMarked
package org.nutgraph.serve.console;

import org.jspecify.annotations.NullMarked;
