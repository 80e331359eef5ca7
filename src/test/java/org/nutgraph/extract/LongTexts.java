// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts of any length, in which more text is about more people, bodies, places, times and figures. */
final class LongTexts {
    private static final List<String> GIVEN = List.of("Marta", "Telvin", "Vesko", "Jorra", "Kasel", "Linmir", "Dorden",
            "Bella", "Zangus", "Ruvno", "Olbert", "Fenina", "Hanta");
    private static final List<String> FAMILY = List.of("Vel", "Dra", "Mor", "Kost", "Brin", "Tag", "Hul", "Pav", "Ster",
            "Wyn", "Gor", "Lam", "Rez", "Quil", "Sab", "Thor", "Jas");
    private static final List<String> ENDS = List.of("korin", "vesh", "dani", "lund", "ovar", "strom", "inek", "bury",
            "shaw", "mann", "escu", "ardo", "field", "wick", "aro", "ulis", "ette", "igan", "ovic");
    private static final List<String> BODIES = List.of("Foundation", "Institute", "Council", "Ministry", "Group");
    private static final List<String> MONTHS = List.of("January", "March", "May", "July", "October");
    private static final int ONE_SENTENCE = 10;

    private LongTexts() {}

    private static String of(List<String> words, int at) {
        return words.get(at % words.size());
    }

    private static String family(int person) {
        int round = person / (FAMILY.size() * ENDS.size());
        return of(FAMILY, person) + (round == 0 ? "" : "e" + "lmnrt".charAt(round % 5)) + of(ENDS, person);
    }

    private static String person(int person) {
        return of(GIVEN, person) + " " + family(person);
    }

    private static String body(int body) {
        return family(body * 3 + 1) + " " + of(BODIES, body);
    }

    private static String place(int place) {
        return of(FAMILY, place + 5) + of(ENDS, place + 2) + "ia";
    }

    private static String joined(int size, String gap, IntFunction<String> part) {
        return IntStream.range(0, size).mapToObj(part).collect(Collectors.joining(gap));
    }

    /** Gives sentences that only list people. */
    static String names(int people) {
        return joined(people / ONE_SENTENCE, " ", line -> "Those who signed it were " + joined(ONE_SENTENCE, ", ",
                at -> person(line * ONE_SENTENCE + at)) + " and " + family(line) + ".");
    }

    /** Gives a report of as many paragraphs. */
    static String report(int paragraphs) {
        return joined(paragraphs, "\n\n", LongTexts::paragraph);
    }

    private static String paragraph(int at) {
        return person(at) + ", the director of the " + body(at) + ", said on Monday that " + (1200 + at * 13)
                + " people had left " + place(at) + " since " + of(MONTHS, at) + " " + (2005 + at % 15)
                + ". \"We will not give up the valley,\" " + family(at) + " said. The group accused " + person(at + 1)
                + " of hiding a report that cost $" + (3 + at % 40) + " million, and will close its office in "
                + place(at + 1) + ".";
    }

    /** Gives one sentence of as many clauses, with as many people, bodies, figures and years. */
    static String sentence(int clauses) {
        return "The council said that " + joined(clauses, " and that ", at -> person(at) + " of the " + body(at)
                + " had paid " + (100 + at) + " dollars in " + (1990 + at % 30) + " for a house near " + place(at))
                + ".";
    }

    /** Gives one paragraph of as many quotations. */
    static String quotations(int count) {
        return joined(count, " ", at -> "\"We have seen it " + (at + 2) + " times before,\" "
                + (at % 2 == 0 ? person(at) : family(at - 1)) + " said.");
    }

    /** Gives a table of as many lines, without a full stop. */
    static String table(int lines) {
        return joined(lines, "\n", at -> body(at) + "\t" + (1000 + at * 7) + "\t" + at % 100 + "%\t$" + (3 + at % 40)
                + " million\t" + (1990 + at % 30));
    }
}
