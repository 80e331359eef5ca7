// SPDX-License-Identifier: GPL-3.0-or-later
/** Facts as people read them: what is said, in which words, where, when, by whom and how firmly. */
@NullMarked
package org.nutgraph.serve.fact;

import org.jspecify.annotations.NullMarked;
