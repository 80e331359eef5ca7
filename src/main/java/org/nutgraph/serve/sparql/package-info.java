// SPDX-License-Identifier: GPL-3.0-or-later
/** SPARQL 1.1 for strangers. */
@NullMarked
package org.nutgraph.serve.sparql;

import org.jspecify.annotations.NullMarked;
