// SPDX-License-Identifier: GPL-3.0-or-later
/** Requests in, replies out: routes, content negotiation, limits, and what every answer says about itself. */
@NullMarked
package org.nutgraph.serve.http;

import org.jspecify.annotations.NullMarked;
