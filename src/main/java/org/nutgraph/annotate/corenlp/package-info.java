// SPDX-License-Identifier: GPL-3.0-or-later
/** Stanford CoreNLP behind our own records; the only place that imports it. */
@NullMarked
package org.nutgraph.annotate.corenlp;

import org.jspecify.annotations.NullMarked;
