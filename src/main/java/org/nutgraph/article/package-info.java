// SPDX-License-Identifier: GPL-3.0-or-later
/** What came in: an article's text as read, its blocks and what it says of itself. */
@NullMarked
package org.nutgraph.article;

import org.jspecify.annotations.NullMarked;
