// SPDX-License-Identifier: GPL-3.0-or-later
/** The documentation of the vocabulary, made from its files alone: pages, Markdown and a diagram. */
@NullMarked
package org.nutgraph.serve.docs;

import org.jspecify.annotations.NullMarked;
