// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One row of a source table.
 *
 * @param wikidata    the Wikidata identifier, or empty
 * @param label       the preferred name
 * @param names       every other name
 * @param type        what the table calls it
 * @param country     the two letters of its country, or empty
 * @param latitude    degrees north, or empty
 * @param longitude   degrees east, or empty
 * @param other       further facts as {@code key=value;key=value}
 * @param description what the source says it is
 * @param source      which source the row is from, and its licence
 */
record AuthorityRow(String wikidata, String label, List<String> names, String type, String country, String latitude,
        String longitude, String other, String description, String source) {
    private static final int COLUMNS = 10;
    private static final Pattern LATIN = Pattern.compile("[\\p{Lu}\\p{Nd}][\\p{IsLatin}\\p{M}\\p{Nd} .,'’&()/–-]+");
    /** What a source adds to tell two things of one name apart: no article writes it. */
    private static final Pattern BRACKETED = Pattern.compile(" \\([^()]+\\)$");
    private static final Pattern ABBREVIATED = Pattern
            .compile(".*\\b(Pen|Mts?|I|Is|Arch|Str|Ch|G|C|Pt|Plat)\\.(\\s.*|)");

    /** Reads a line of tab-separated values; none if it is the head or has no name that can be used. */
    static Optional<AuthorityRow> of(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS || cells[0].equals("qid")) {
            return Optional.empty();
        }
        List<String> usable = Stream.concat(Stream.of(BRACKETED.matcher(cells[1]).replaceAll(""), cells[1]),
                Stream.of(cells[2].split("\\|", -1))).map(String::strip)
                .filter(name -> LATIN.matcher(name).matches() && !ABBREVIATED.matcher(name).matches()).distinct()
                .toList();
        return usable.isEmpty()
                ? Optional.empty()
                : Optional.of(new AuthorityRow(cells[0], usable.getFirst(), usable.subList(1, usable.size()), cells[3],
                        cells[4], cells[5], cells[6], cells[7], cells[8], cells[9]));
    }

    /** Gives one of the further facts. */
    Optional<String> fact(String key) {
        Matcher found = Pattern.compile("(?:^|;)" + Pattern.quote(key) + "=([^;]+)").matcher(other);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** Gives the same without the number of inhabitants. */
    AuthorityRow uncounted() {
        return new AuthorityRow(wikidata, label, names, type, country, latitude, longitude,
                other.replaceAll("(?:^|;)pop=\\d+", ""), description, source);
    }

    /** Gives the number of inhabitants; 0 if the table does not tell. */
    long inhabitants() {
        return fact("pop").filter(number -> number.matches("\\d{1,12}")).map(Long::parseLong).orElse(0L);
    }
}
