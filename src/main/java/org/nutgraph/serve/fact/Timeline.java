// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.fact;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.nutgraph.serve.http.Html;

/** Draws when articles were published, a bar a month, or a year if there are many: a picture without scripts. */
public final class Timeline {
    private static final int LEAST = 3;
    private static final int MOST_BARS = 36;
    private static final int STEP = 26;
    private static final int HEIGHT = 60;

    private Timeline() {}

    /** Gives the picture for days such as 2026-03-02, as markup; nothing if there are too few to show anything. */
    public static String of(Collection<String> days) {
        SortedMap<Integer, Long> months = new TreeMap<>();
        days.forEach(day -> parsed(day)
                .ifPresent(date -> months.merge(date.getYear() * 12 + date.getMonthValue() - 1, 1L, Long::sum)));
        if (months.values().stream().mapToLong(it -> it).sum() < LEAST || months.size() < 2) {
            return "";
        }
        boolean years = months.lastKey() - months.firstKey() >= MOST_BARS;
        SortedMap<Integer, Long> bars = new TreeMap<>();
        months.forEach((month, count) -> bars.merge(years ? month / 12 : month, count, Long::sum));
        return bars.lastKey() - bars.firstKey() >= MOST_BARS ? "" : picture(bars, years);
    }

    private static String picture(SortedMap<Integer, Long> bars, boolean years) {
        int first = bars.firstKey();
        int last = bars.lastKey();
        long most = bars.values().stream().mapToLong(it -> it).max().orElse(1);
        int width = (last - first + 1) * STEP + 60;
        StringBuilder picture = new StringBuilder(
                "<figure class=\"timeline\"><svg role=\"img\" aria-label=\"Articles by ")
                .append(years ? "year" : "month").append("\" width=\"").append(width).append("\" height=\"")
                .append(HEIGHT + 36).append("\">\n");
        bars.forEach((at, count) -> {
            long height = Math.max(3, HEIGHT * count / most);
            picture.append("<rect x=\"").append((at - first) * STEP + 8).append("\" y=\"").append(HEIGHT + 14 - height)
                    .append("\" width=\"").append(STEP - 8).append("\" height=\"").append(height)
                    .append("\"><title>").append(Html.escape(name(at, years))).append(": ").append(count)
                    .append("</title></rect>\n<text x=\"").append((at - first) * STEP + 17).append("\" y=\"")
                    .append(HEIGHT + 10 - height).append("\" text-anchor=\"middle\">").append(count)
                    .append("</text>\n");
        });
        picture.append(label(first, first, years));
        if (last - first >= 3) {
            picture.append(label(last, first, years));
        }
        return picture.append("</svg><figcaption>Articles by ").append(years ? "year" : "month").append(", from ")
                .append(name(first, years)).append(" to ").append(name(last, years))
                .append("</figcaption></figure>\n").toString();
    }

    private static String label(int at, int first, boolean years) {
        return "<text x=\"" + ((at - first) * STEP + 8) + "\" y=\"" + (HEIGHT + 32) + "\">" + name(at, years)
                + "</text>\n";
    }

    private static String name(int at, boolean years) {
        return years ? String.valueOf(at) : at / 12 + (at % 12 < 9 ? "-0" : "-") + (at % 12 + 1);
    }

    private static Optional<LocalDate> parsed(String day) {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
