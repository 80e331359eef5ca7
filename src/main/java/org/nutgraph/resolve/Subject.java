// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.resolve;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What of an entity its identity is decided from. All of it is kept in the graph of an article, so that identity can be
 * decided again without the text.
 *
 * @param id     its name within the article: its place among the entities, such as 007
 * @param type   the IRI of the class it was read as
 * @param label  its fullest name
 * @param names  every other name, in order
 * @param spans  where it is named, in order: begin and end of each
 * @param posts  the posts it holds, each with what it is in, in the words of the article
 */
public record Subject(String id, String type, String label, List<String> names, List<Place> spans, List<String> posts) {
    /**
     * Where a name stands.
     *
     * @param begin the code points before it
     * @param end   the code points up to its end
     */
    public record Place(int begin, int end) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return begin == other.begin ? Integer.compare(end, other.end) : Integer.compare(begin, other.begin);
        }
    }

    /** Keeps its own copies. */
    public Subject {
        names = names.stream().distinct().sorted().toList();
        spans = List.copyOf(spans);
        posts = List.copyOf(posts);
    }

    /** Gives the id of the nth entity of an article, from 1. */
    public static String id(int ordinal) {
        return String.format(Locale.ROOT, "%03d", ordinal);
    }

    /** Gives all its names, the fullest first. */
    public List<String> allNames() {
        return Stream.concat(Stream.of(label), names.stream()).distinct().toList();
    }
}
