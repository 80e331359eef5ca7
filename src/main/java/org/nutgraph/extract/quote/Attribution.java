// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.quote;

import java.util.Optional;

import org.nutgraph.facts.Quotation.Speaker;

/**
 * What says whose words a passage is.
 *
 * @param cue      the words of speech, as they stand
 * @param at       the place of the cue in the running text
 * @param speaker  who speaks, if that is said
 * @param to       whom the words are spoken to, if that is said
 * @param adjacent whether it stands right before or after the passage, as with whole sentences
 */
record Attribution(String cue, int at, Optional<Speaker> speaker, Optional<Speaker> to, boolean adjacent) {
    Attribution(String cue, int at, Optional<Speaker> speaker, boolean adjacent) {
        this(cue, at, speaker, Optional.empty(), adjacent);
    }

    Attribution to(Optional<Speaker> whom) {
        return new Attribution(cue, at, speaker, whom, adjacent);
    }

    Optional<String> entity() {
        return speaker.flatMap(Speaker::entity);
    }
}
