// SPDX-License-Identifier: GPL-3.0-or-later
/** What can go wrong that a user must fix: each with a stable code, one sentence and what to do. */
@NullMarked
package org.nutgraph.problem;

import org.jspecify.annotations.NullMarked;
