// SPDX-License-Identifier: GPL-3.0-or-later
/** What editors may change over HTTP, each with a token, each change written down. */
@NullMarked
package org.nutgraph.serve.edit;

import org.jspecify.annotations.NullMarked;
