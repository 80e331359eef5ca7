// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How well posts were found.
 *
 * @param expected      the posts there are
 * @param found         the posts found
 * @param right         the posts found that are there: the same holder and role
 * @param organisations of these, those with the right organisation, or rightly none
 * @param statuses      of these, those with the right status
 */
public record TenureScore(int expected, int found, int right, int organisations, int statuses) {
    /** A post: the name of its holder, the role, the name of the organisation if any, the end of its status's IRI. */
    public record Post(String holder, String role, Optional<String> organisation, String status) {}

    /** Takes what there is and what was found, and gives the counts. */
    public static TenureScore of(List<Post> expected, List<Post> found) {
        List<Post> open = new ArrayList<>(found);
        int right = 0;
        int organisations = 0;
        int statuses = 0;
        for (Post post : expected) {
            Optional<Post> match = open.stream().filter(other -> other.holder().equals(post.holder())
                    && other.role().equalsIgnoreCase(post.role())).findFirst();
            if (match.isPresent()) {
                open.remove(match.get());
                right++;
                organisations += match.get().organisation().equals(post.organisation()) ? 1 : 0;
                statuses += match.get().status().equals(post.status()) ? 1 : 0;
            }
        }
        return new TenureScore(expected.size(), found.size(), right, organisations, statuses);
    }

    /** Gives the counts of two texts together. */
    public TenureScore plus(TenureScore other) {
        return new TenureScore(expected + other.expected, found + other.found, right + other.right,
                organisations + other.organisations, statuses + other.statuses);
    }

    /** Gives the share of what was found that is right, from 0 to 1; 1 if nothing was found. */
    public double precision() {
        return found == 0 ? 1 : (double) right / found;
    }

    /** Gives the share of what there is that was found, from 0 to 1; 1 if there is nothing. */
    public double recall() {
        return expected == 0 ? 1 : (double) right / expected;
    }
}
