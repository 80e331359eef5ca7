// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The names of months and of the days of the week, as the language's own calendar has them. */
final class Calendar {
    private static final int SHORTEST = 3;

    private Calendar() {}

    /** Gives the month a word names in full or cut short, such as "Sept."; nothing if it names none. */
    static Optional<Month> month(String word) {
        return Stream.of(Month.values())
                .filter(month -> names(word, month.getDisplayName(TextStyle.FULL, Locale.ENGLISH)))
                .findFirst();
    }

    /** Gives the day of the week a word names in full, in the plural or cut short; nothing if it names none. */
    static Optional<DayOfWeek> weekday(String word) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> names(word, day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))).findFirst();
    }

    private static boolean names(String word, String name) {
        String letters = word.toLowerCase(Locale.ROOT).replaceAll("\\.$", "");
        String full = name.toLowerCase(Locale.ROOT);
        return letters.length() >= SHORTEST && (full.startsWith(letters) || letters.equals(full + "s"));
    }

    /** Gives the words of a text, without the digits and marks among them. */
    static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}.]+")).filter(word -> !word.isEmpty()).toList();
    }
}
