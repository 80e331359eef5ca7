// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.nutgraph.store.StoreVersion;

/** Tells whether an answer that a client has still holds: it does until the store changes. */
public final class Versions {
    // What a query computes anew each time may not be kept.
    private static final List<String> FLEETING = List.of("now", "rand", "uuid", "bnode", "\\u");

    private final Supplier<StoreVersion> store;
    private final String run;

    /** Takes what tells the version of the store, and a word for this run of the server, whose pages may be new. */
    public Versions(Supplier<StoreVersion> store, String run) {
        this.store = store;
        this.run = run;
    }

    /**
     * Gives the tag of the answer to a call: weak, as gzip gives other bytes for the same; none if the answer may be
     * another each time.
     */
    Optional<String> tag(Call call) {
        String query = call.asked();
        if (fleeting(query)) {
            return Optional.empty();
        }
        String of = call.path() + '?' + query + '\n' + call.header("Accept").orElse("") + '\n'
                + call.header("Host").orElse("") + call.header("X-Forwarded-Proto").orElse("");
        return Optional.of("W/\"" + run + '-' + store.get().tag() + '-'
                + UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.UTF_8)) + '"');
    }

    private static boolean fleeting(String asked) {
        String letters = asked.toLowerCase(Locale.ROOT);
        return FLEETING.stream().anyMatch(letters::contains) || FLEETING.stream().anyMatch(decoded(letters)::contains);
    }

    /** Letters may be hidden behind percent signs. */
    private static String decoded(String asked) {
        try {
            return asked.indexOf('%') < 0
                    ? ""
                    : URLDecoder.decode(asked, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException otherwise) {
            return "";
        }
    }

    /** Says whether a client knows just this answer; that it would take any it has is told only where there is one. */
    static boolean same(Optional<String> known, String tag) {
        return known.filter(tags -> Arrays.stream(tags.split(",")).map(String::strip)
                .anyMatch(it -> it.equals(tag) || it.equals(tag.substring(2)))).isPresent();
    }
}
