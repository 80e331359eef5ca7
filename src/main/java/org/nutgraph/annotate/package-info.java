// SPDX-License-Identifier: GPL-3.0-or-later
/** An article with its sentences, tokens, parses and times: what a language engine adds. */
@NullMarked
package org.nutgraph.annotate;

import org.jspecify.annotations.NullMarked;
