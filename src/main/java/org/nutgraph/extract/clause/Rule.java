// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.nutgraph.ontology.Pattern;

/**
 * One pattern of a term, ready to match.
 *
 * @param term     the IRI of the term
 * @param source   the pattern as its editor wrote it
 * @param trees    the trees of a clause; none for a phrase
 * @param phrases  the sequences of a phrase; none for a clause
 * @param triggers the word forms one of which must be in a sentence for it to match; none if any may do
 * @param types    the class that each role asks for; none if anything may fill it
 */
record Rule(String term, String source, List<Node> trees, List<List<Pattern>> phrases, Set<String> triggers,
        Map<String, Asked> types) {
    /**
     * The class that a role asks for.
     *
     * @param type   its IRI
     * @param strict whether the pattern itself asks for it: nothing more general will do, and no place acts there
     */
    record Asked(String type, boolean strict) {}
}
