// SPDX-License-Identifier: GPL-3.0-or-later
/** Things found by the first letters of their names, and quotations by their words. */
@NullMarked
package org.nutgraph.serve.search;

import org.jspecify.annotations.NullMarked;
