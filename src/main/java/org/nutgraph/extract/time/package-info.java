// SPDX-License-Identifier: GPL-3.0-or-later
/** Words for times, read by the vocabulary's own grammar and resolved against the day of publication. */
@NullMarked
package org.nutgraph.extract.time;

import org.jspecify.annotations.NullMarked;
