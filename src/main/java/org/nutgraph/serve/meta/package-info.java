// SPDX-License-Identifier: GPL-3.0-or-later
/** What the data is: VoID and DCAT, prefixes, and all of it in files. */
@NullMarked
package org.nutgraph.serve.meta;

import org.jspecify.annotations.NullMarked;
