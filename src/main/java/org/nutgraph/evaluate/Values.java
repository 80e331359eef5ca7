// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nutgraph.extract.figure.UnitNames;
import org.nutgraph.facts.Figure;

/** Compares values as gold files write them: 0.25, 28%, [20,30), (30,). */
final class Values {
    private static final Pattern INTERVAL = Pattern.compile("[\\[(](-?[0-9.]*),(-?[0-9.]*)[\\])]");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+(?:[eE][-+]?[0-9]+)?");
    /** Gold files round repeating decimals to fifteen digits. */
    private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");

    private final UnitNames units;

    Values(UnitNames units) {
        this.units = units;
    }

    boolean right(GoldFigure gold, Figure figure) {
        String written = gold.value().orElse("").replace("%", "");
        Matcher interval = INTERVAL.matcher(written);
        if (interval.matches()) {
            return bound(interval.group(1), figure.lower()) && bound(interval.group(2), figure.upper());
        }
        return NUMBER.matcher(written).matches()
                && close(new BigDecimal(written).multiply(magnitude(gold)), size(figure));
    }

    /** Some gold files call "a dozen eggs" 1 of the unit dozen: that is the same number as twelve. */
    private BigDecimal magnitude(GoldFigure gold) {
        return gold.unit().flatMap(units::magnitude).orElse(BigDecimal.ONE);
    }

    /** A fall has a sign of its own here, and none in gold files: they mark the number, not the change. */
    private static BigDecimal size(Figure figure) {
        return figure.change() ? figure.value().abs() : figure.value();
    }

    private static boolean bound(String written, Optional<BigDecimal> found) {
        return written.isEmpty()
                ? found.isEmpty()
                : found.filter(end -> close(new BigDecimal(written), end)).isPresent();
    }

    private static boolean close(BigDecimal gold, BigDecimal found) {
        BigDecimal room = gold.abs().max(found.abs()).multiply(TOLERANCE);
        return gold.subtract(found).abs().compareTo(room) <= 0;
    }
}
