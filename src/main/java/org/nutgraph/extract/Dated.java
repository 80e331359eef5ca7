// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.nutgraph.annotate.Token;
import org.nutgraph.article.Span;
import org.nutgraph.facts.TimeMention;

/** Which words of an article stand for times, and for which. */
public final class Dated {
    private static final Set<String> CALENDAR = Set.of("DATE", "TIME");

    private final TreeMap<Integer, TimeMention> byBegin = new TreeMap<>();

    /** Takes the times of an article. */
    public Dated(List<TimeMention> times) {
        times.forEach(time -> byBegin.put(time.span().begin(), time));
    }

    /** Gives the time that a word is part of, if there is one. */
    public Optional<TimeMention> at(Token token) {
        return Optional.ofNullable(byBegin.floorEntry(token.span().begin())).map(Map.Entry::getValue)
                .filter(time -> time.span().overlaps(token.span()));
    }

    /** Says whether a word is part of a time. */
    public boolean holds(Token token) {
        return at(token).isPresent();
    }

    /** Says whether a word is part of a day, a month, a year or a time of day, rather than of a length of time. */
    public boolean calendar(Token token) {
        return at(token).filter(time -> CALENDAR.contains(time.type())).isPresent();
    }

    /** Gives the times within a range, in order. */
    public List<TimeMention> in(Span span) {
        return List.copyOf(byBegin.subMap(span.begin(), span.end()).values());
    }
}
