// SPDX-License-Identifier: GPL-3.0-or-later
/** What logic says of a vocabulary: whether it stays within OWL 2 RL and contradicts itself; the only home of the OWL API. */
@NullMarked
package org.nutgraph.validate.owl;

import org.jspecify.annotations.NullMarked;
