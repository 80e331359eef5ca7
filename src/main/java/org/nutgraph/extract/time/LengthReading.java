// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lengths of time: a number of units, several of these together, or a number that is left open. */
final class LengthReading {
    private static final Pattern UNIT = Pattern.compile("(PT?)([0-9]+)([A-Z]+)");
    private static final String OPEN = "X";
    private static final String CLOCK = "PT";

    private LengthReading() {}

    static Optional<Time> read(Slots slots) {
        List<String> parts = Stream.of("one", "two", "three").flatMap(name -> slots.time(name).stream())
                .map(Time::value).toList();
        if (!parts.isEmpty()) {
            return Optional.of(Time.length(together(parts)));
        }
        return slots.text("unit").flatMap(unit -> slots.has("vague")
                ? Optional.of(Time.length(times(unit, OPEN)))
                : count(slots).map(many -> Time.length(times(unit, many.toPlainString()))));
    }

    private static Optional<BigDecimal> count(Slots slots) {
        BigDecimal more = slots.decimal("more").orElse(BigDecimal.ZERO);
        BigDecimal by = slots.decimal("by").orElse(BigDecimal.ONE);
        return Optional.of(slots.decimal("count").orElse(BigDecimal.ONE).add(more).multiply(by)
                .stripTrailingZeros()).filter(many -> many.signum() > 0 && many.precision() <= 9);
    }

    private static String times(String unit, String many) {
        Matcher parts = UNIT.matcher(unit);
        if (!parts.matches()) {
            return unit;
        }
        String each = parts.group(2);
        String product = many.equals(OPEN)
                ? (each.length() > 1 ? OPEN + "0".repeat(each.length() - 1) : OPEN)
                : new BigDecimal(many).multiply(new BigDecimal(each)).stripTrailingZeros().toPlainString();
        return parts.group(1) + product + parts.group(3);
    }

    /** P1Y and P2M and PT3H are P1Y2MT3H. */
    private static String together(List<String> parts) {
        StringBuilder days = new StringBuilder();
        StringBuilder clock = new StringBuilder();
        parts.forEach(part -> {
            if (part.startsWith(CLOCK)) {
                clock.append(part.substring(CLOCK.length()));
            } else {
                days.append(part.substring(1));
            }
        });
        return "P" + days + (clock.isEmpty() ? "" : "T" + clock);
    }
}
