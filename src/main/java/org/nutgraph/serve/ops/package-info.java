// SPDX-License-Identifier: GPL-3.0-or-later
/** What those who run a server look at: health, readiness, metrics, the access log. */
@NullMarked
package org.nutgraph.serve.ops;

import org.jspecify.annotations.NullMarked;
