// SPDX-License-Identifier: GPL-3.0-or-later
/** What an article states: entities, figures, quotations, tenures, each with its words. */
@NullMarked
package org.nutgraph.facts;

import org.jspecify.annotations.NullMarked;
