// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.facts;

import java.util.Optional;

/**
 * What a text says around a figure.
 *
 * @param about    the id of the entity it belongs to, such as the plan that costs so much
 * @param location the id of the place it holds for
 * @param period   when it holds
 * @param compared the time that a change is measured from
 * @param statedBy the id of the entity that gives it; empty for the article itself
 */
public record Setting(Optional<String> about, Optional<String> location, Optional<Period> period,
        Optional<Period> compared, Optional<String> statedBy) {
    /** That of a figure around which nothing is known. */
    public static final Setting NONE = new Setting(Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty());
}
