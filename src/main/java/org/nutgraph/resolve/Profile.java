// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.resolve;

import java.util.List;
import java.util.Set;

/**
 * What one article tells of something that the authority does not hold, to recognise it in others.
 *
 * @param key     the key of the article
 * @param date    its day, or empty
 * @param id      the id of the subject in it
 * @param kind    its coarse kind
 * @param name    its full name, folded
 * @param iri     the IRI it has in its article alone
 * @param posts   its posts, folded
 * @param company what the article names beside it: the IRIs of things of the authority, the full names of others
 */
public record Profile(String key, String date, String id, String kind, String name, String iri, List<String> posts,
        Set<String> company) {
    /** Keeps its own copies. */
    public Profile {
        posts = List.copyOf(posts);
        company = Set.copyOf(company);
    }

    /** Its article and id tell a profile apart; all of its company would take long. */
    @Override
    public int hashCode() {
        return 31 * key.hashCode() + id.hashCode();
    }
}
