// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers with an exponent: 1.3e6, 6.2x10^-4, 2^10. */
final class Powers {
    private static final Pattern WRITTEN = Pattern.compile("(\\d+(?:\\.\\d+)?)"
            + "(?:[eE](?<ten>[-+]?\\d{1,2})|[x\u00d7*]10\\^?(?<times>[-+\u2212]?\\d{1,2})|\\^(?<power>[-+\u2212]*\\d{1,2}))");
    private static final Set<String> TIMES = Set.of("x", "\u00d7", "*");
    private static final int LONGEST = 9;

    private final Pieces pieces;

    Powers(Pieces pieces) {
        this.pieces = pieces;
    }

    Optional<Amount> read(int at) {
        Optional<Amount> longest = Optional.empty();
        if (!pieces.at(at).number()) {
            return longest;
        }
        boolean spaced = false;
        for (int end = at + 1; end <= Math.min(at + LONGEST, pieces.size()); end++) {
            spaced |= end > at + 1 && pieces.at(end - 1).spaced();
            if (spaced && !TIMES.contains(pieces.at(at + 1).text())) {
                return longest;
            }
            String digits = pieces.joined(at, end).replace(",", "");
            String plain = Normalizer.normalize(digits, Normalizer.Form.NFKD);
            Matcher written = WRITTEN.matcher(plain);
            boolean raised = !spaced || plain.contains("^") || !plain.equals(digits);
            longest = raised && written.matches() ? amount(written, at, end) : longest;
        }
        return longest;
    }

    private static Optional<Amount> amount(Matcher written, int at, int end) {
        BigDecimal base = new BigDecimal(written.group(1));
        String ten = written.group("ten") == null ? written.group("times") : written.group("ten");
        if (ten != null) {
            return Optional.of(digits(at, end, base.scaleByPowerOfTen(signed(ten))));
        }
        double power = Math.pow(base.doubleValue(), signed(written.group("power")));
        return Double.isFinite(power) ? Optional.of(digits(at, end, new BigDecimal(power))) : Optional.empty();
    }

    /** Two signs make a plus. */
    private static int signed(String exponent) {
        long minus = exponent.chars().filter(sign -> sign == '-' || sign == '\u2212').count();
        int size = Integer.parseInt(exponent.replaceAll("\\D", ""));
        return minus % 2 == 1 ? -size : size;
    }

    private static Amount digits(int at, int end, BigDecimal value) {
        return new Amount(at, end, value, BigDecimal.ONE, Amount.Form.DIGITS);
    }
}
