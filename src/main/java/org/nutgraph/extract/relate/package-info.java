// SPDX-License-Identifier: GPL-3.0-or-later
/** Finds relations that no clause tells: what stands beside a name, such as the country of a town or of a person. */
@NullMarked
package org.nutgraph.extract.relate;

import org.jspecify.annotations.NullMarked;
