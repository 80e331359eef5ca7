// SPDX-License-Identifier: GPL-3.0-or-later
/** Articles over HTTP: taken from those with a token, read one at a time, listed for everybody. */
@NullMarked
package org.nutgraph.serve.articles;

import org.jspecify.annotations.NullMarked;
