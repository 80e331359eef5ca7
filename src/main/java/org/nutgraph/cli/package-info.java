// SPDX-License-Identifier: GPL-3.0-or-later
/** The command line: prints and exits; nobody else does. */
@NullMarked
package org.nutgraph.cli;

import org.jspecify.annotations.NullMarked;
