// SPDX-License-Identifier: GPL-3.0-or-later
/** The saved queries as pages and as calls. */
@NullMarked
package org.nutgraph.serve.query;

import org.jspecify.annotations.NullMarked;
