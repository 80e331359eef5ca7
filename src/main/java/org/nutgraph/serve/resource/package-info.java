// SPDX-License-Identifier: GPL-3.0-or-later
/** Things and articles at their IRIs: pages for people, RDF for programs. */
@NullMarked
package org.nutgraph.serve.resource;

import org.jspecify.annotations.NullMarked;
