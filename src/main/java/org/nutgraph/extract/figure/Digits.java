// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads numbers in digits: 12,000; 1 234 567; 2½; 3/4; 2 1/2. */
final class Digits {
    private static final Pattern GROUP = Pattern.compile("\\d{3}(?:\\.\\d+)?");
    private static final Pattern FIRST_GROUP = Pattern.compile("[1-9]\\d{0,2}");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,4}");

    private final Pieces pieces;
    private final Powers powers;

    Digits(Pieces pieces) {
        this.pieces = pieces;
        this.powers = new Powers(pieces);
    }

    /** Gives the number in digits that begins at a piece. */
    Optional<Amount> read(int at) {
        Optional<Amount> power = powers.read(at);
        if (power.isPresent()) {
            return power;
        }
        Optional<Amount> share = share(at);
        if (share.isPresent() || !pieces.at(at).number()) {
            return share;
        }
        Amount whole = grouped(at);
        boolean joined = pieces.at(whole.end()).is("-") && pieces.glued(whole.end()) && pieces.glued(whole.end() + 1);
        int next = joined ? whole.end() + 1 : whole.end();
        return Optional.of(share(next).filter(part -> mixed(whole, next))
                .map(part -> new Amount(at, part.end(), whole.value().add(part.value()), BigDecimal.ONE,
                        Amount.Form.DIGITS))
                .orElse(whole));
    }

    /** A whole number before a fraction is small, and its fraction stands apart unless it is one sign: "1-1/2". */
    private boolean mixed(Amount whole, int next) {
        return WHOLE.matcher(pieces.joined(whole.first(), whole.end())).matches()
                && (pieces.at(next).kind() == Piece.Kind.FRACTION || pieces.at(next).spaced() || next > whole.end());
    }

    private Amount grouped(int at) {
        StringBuilder digits = new StringBuilder(plain(pieces.at(at).text()));
        int end = at + 1;
        if (FIRST_GROUP.matcher(digits).matches()) {
            while (GROUP.matcher(pieces.at(end).text()).matches() && pieces.at(end).spaced()) {
                digits.append(pieces.at(end++).text());
            }
        }
        return new Amount(at, end, new BigDecimal(digits.toString()), BigDecimal.ONE, Amount.Form.DIGITS);
    }

    /** The mark that comes last sets the decimals apart if there are fewer than three of them. */
    private static String plain(String grouped) {
        String digits = grouped.replaceAll("['’]", "");
        int comma = digits.lastIndexOf(',');
        int point = digits.lastIndexOf('.');
        boolean cents = comma == digits.indexOf(',') && digits.length() - comma == 3;
        boolean pointed = comma < 0 && point > digits.indexOf('.');
        return comma > point && (point >= 0 || cents)
                ? digits.replace(".", "").replace(',', '.')
                : digits.replace(pointed ? "." : ",", "");
    }

    private Optional<Amount> share(int at) {
        Piece piece = pieces.at(at);
        if (piece.kind() == Piece.Kind.FRACTION) {
            String[] parts = Normalizer.normalize(piece.text(), Normalizer.Form.NFKD).split("\u2044", 2);
            return ratio(at, at + 1, parts[0], parts[1]);
        }
        boolean slashed = piece.number() && pieces.at(at + 1).is("/") && pieces.at(at + 2).number()
                && pieces.glued(at + 1) && pieces.glued(at + 2) && !pieces.at(at + 3).is("/");
        return slashed ? ratio(at, at + 3, piece.text(), pieces.at(at + 2).text()) : Optional.empty();
    }

    private static Optional<Amount> ratio(int at, int end, String above, String below) {
        if (!WHOLE.matcher(above).matches() || !WHOLE.matcher(below).matches()) {
            return Optional.empty();
        }
        BigDecimal part = new BigDecimal(above);
        BigDecimal whole = new BigDecimal(below);
        return part.compareTo(whole) < 0
                ? Optional.of(new Amount(at, end, divide(part, whole), BigDecimal.ONE, Amount.Form.SHARE))
                : Optional.empty();
    }

    static BigDecimal divide(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, MathContext.DECIMAL64);
    }
}
