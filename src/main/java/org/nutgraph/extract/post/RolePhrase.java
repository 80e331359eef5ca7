// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.post;

import java.util.Optional;

/**
 * Words for a post at the tokens from first up to, not including, last.
 *
 * @param first        the first token, its holder's organisation and status included
 * @param head         the token of the noun for the post
 * @param last         the index after the last token, its complement included
 * @param role         the post in words
 * @param organisation the id of the entity it is in
 * @param status       the IRI of the code that its words state
 * @param post         whether the noun is one for a post, not just for an occupation
 */
record RolePhrase(int first, int head, int last, String role, Optional<String> organisation,
        Optional<String> status, boolean post) {
    /** An occupation is a post only in an organisation. */
    boolean holds() {
        return post || organisation.isPresent();
    }

    RolePhrase in(Optional<String> other) {
        return organisation.isPresent()
                ? this
                : new RolePhrase(first, head, last, role, other, status, post);
    }
}
