// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.time;

/** Whether the clause around words for a time tells of what was or of what is to come. */
enum Tense {
    PAST, FUTURE
}
