// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The classes of numbers that rules for times speak of, by the names that lex:timeRule lists. */
final class Digits {
    private static final Pattern DAY = Pattern.compile("0?[1-9]|[12][0-9]|3[01]");
    private static final Map<String, Pattern> FORMS = Map.ofEntries(
            Map.entry("compactDay", Pattern.compile("(?:19|20)[0-9]{2}(?:0[1-9]|1[0-2])[0-3][0-9]")),
            Map.entry("hour", Pattern.compile("[01]?[0-9]|2[0-4]")),
            Map.entry("minute", Pattern.compile("[0-5][0-9]")),
            Map.entry("day", DAY),
            Map.entry("month2", Pattern.compile("0[1-9]|1[0-2]")),
            Map.entry("month1", Pattern.compile("0?[1-9]|1[0-2]")),
            Map.entry("late", Pattern.compile("1[3-9]|2[0-9]|3[01]")),
            Map.entry("day2", Pattern.compile("[012][0-9]|3[01]")),
            Map.entry("year4", Pattern.compile("1[0-9]{3}|2[01][0-9]{2}")),
            Map.entry("year2", Pattern.compile("[0-9]{2}")),
            Map.entry("modernYear", Pattern.compile("19[0-9]{2}|20[0-9]{2}")),
            Map.entry("decade4", Pattern.compile("1[0-9]{2}0|20[0-9]0")));
    private static final Pattern COMPACT_CLOCK = Pattern.compile("(?:0?[0-9]|1[0-9]|2[0-3])[0-5][0-9]");
    private static final Set<String> READ = Set.of("whole", "decimal", "ordinal", "dayOrdinal", "dom", "yearWords",
            "compactClock", "wholeWords");
    private static final int DAYS = 31;

    private final Numerals numerals;

    Digits(Numerals numerals) {
        this.numerals = numerals;
    }

    /** Says whether there is such a class of numbers. */
    static boolean has(String name) {
        return FORMS.containsKey(name) || READ.contains(name);
    }

    /** Says whether any number may begin with a piece. */
    boolean begin(Piece piece) {
        return piece.digits() || numerals.begin(piece);
    }

    /** Gives what a class of numbers reads from a piece on; nothing if it is no such class. */
    List<Edge> read(String name, Pieces pieces, int at) {
        Pattern form = FORMS.get(name);
        if (form != null) {
            return of(form, pieces, at);
        }
        return switch (name) {
            case "whole" -> numerals.whole(pieces, at);
            case "decimal" -> decimal(pieces, at);
            case "ordinal" -> numerals.ordinal(pieces, at);
            case "dayOrdinal" -> numerals.ordinal(pieces, at).stream()
                    .filter(edge -> Integer.parseInt(edge.text()) <= DAYS && !edge.text().equals("0")).toList();
            case "dom" -> dayOfMonth(pieces, at);
            case "yearWords" -> numerals.year(pieces, at).map(List::of).orElse(List.of());
            case "compactClock" -> of(COMPACT_CLOCK, pieces, at);
            case "wholeWords" -> pieces.at(at).digits() ? List.of() : numerals.whole(pieces, at);
            default -> List.of();
        };
    }

    private List<Edge> dayOfMonth(Pieces pieces, int at) {
        List<Edge> edges = new ArrayList<>(read("dayOrdinal", pieces, at));
        edges.addAll(of(DAY, pieces, at));
        read("wholeWords", pieces, at).stream()
                .filter(edge -> Integer.parseInt(edge.text()) <= DAYS && !edge.text().equals("0")).forEach(edges::add);
        return edges;
    }

    private static List<Edge> of(Pattern form, Pieces pieces, int at) {
        String text = pieces.at(at).text();
        return form.matcher(text).matches() ? List.of(Edge.word(at + 1, text)) : List.of();
    }

    private List<Edge> decimal(Pieces pieces, int at) {
        List<Edge> edges = new ArrayList<>(numerals.whole(pieces, at));
        boolean point = pieces.at(at).digits() && pieces.is(at + 1, ".") && pieces.glued(at + 1)
                && pieces.glued(at + 2) && pieces.at(at + 2).digits();
        if (point && pieces.at(at + 2).text().length() + pieces.at(at).text().length() <= DAYS) {
            edges.add(Edge.word(at + 3, pieces.at(at).text() + "." + pieces.at(at + 2).text()));
        }
        return edges;
    }
}
