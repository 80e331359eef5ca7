// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an article says of itself. The language is a BCP 47 tag; the source is the address it was published at.
 */
public record Metadata(Optional<String> title, Optional<String> standfirst, List<String> authors,
        Optional<String> publisher, Optional<LocalDate> date, String language, Optional<String> source) {
    /** Keeps its own copy of the list. */
    public Metadata {
        authors = List.copyOf(authors);
    }

    /** Gives what other metadata says, and where that says nothing, what this does. */
    Metadata over(Metadata other) {
        return new Metadata(other.title().or(this::title), other.standfirst().or(this::standfirst),
                other.authors().isEmpty() ? authors : other.authors(), other.publisher().or(this::publisher),
                other.date().or(this::date), other.language().isEmpty() ? language : other.language(),
                other.source().or(this::source));
    }
}
