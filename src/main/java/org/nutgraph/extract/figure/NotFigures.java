// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.util.BitSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.Dated;

/** Numbers that count nothing: dates, times of day, years, telephone numbers, parts of names, "one" as a pronoun. */
final class NotFigures {
    private static final Pattern YEAR = Pattern.compile("1[1-9][0-9]{2}|20[0-9]{2}");
    /** Minutes have two digits. */
    private static final Pattern DECIMAL = Pattern.compile("[0-9]*\\.(?:[0-9]|[0-9]{3,})");
    private static final Pattern GROUPED = Pattern.compile("\\d,\\d{3}");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern SHORT = Pattern.compile("[0-9]{1,3}");
    private static final Pattern ADDRESS = Pattern.compile("://|www\\.|@|=");
    private static final Set<String> DASHES = Set.of("-", "\u2013", "\u2014");
    private static final int REACH = 6;
    private static final String NUMERAL = "nummod";
    private static final String PLURAL = "NNS";
    private static final String PLURAL_END = "s";
    private static final Pattern TENS = Pattern.compile("[1-9]0");
    private static final Set<String> DETERMINING = Set.of("DT", "PRP$", "JJ", "POS");
    private static final Set<String> COMPARING = Set.of("JJR", "RBR", "JJS", "RBS");

    private final Pieces pieces;
    private final Lexicon lexicon;
    private final BitSet dated = new BitSet();

    NotFigures(Pieces pieces, Lexicon lexicon, Dated times) {
        this.pieces = pieces;
        this.lexicon = lexicon;
        pieces.sentence().tokens().stream().filter(times::calendar).forEach(token -> dated.set(token.index()));
    }

    /** Says whether what was read as a quantity is none. */
    boolean holds(Reading reading) {
        Quantity quantity = reading.quantity();
        int first = quantity.amount().first();
        Amount amount = quantity.amount();
        boolean bare = quantity.unit().isEmpty();
        return stuckToLetters(quantity) || lettered(quantity) || coded(quantity) || address(first) || clock(quantity)
                || decade(quantity)
                || (bare && (score(quantity) || halfOfPlay(first) || !compared(reading) && year(quantity)
                        || partOfName(quantity)
                        || !compared(reading) && pronoun(amount) || listMark(quantity)))
                || (dated(quantity) && !counted(first) && !compared(reading));
    }

    /** "More than 1500": what is more or less than a number is no year. */
    private boolean compared(Reading reading) {
        int from = reading.wording().first();
        return pieces.sentence().tokens().subList(from, Math.max(from, pieces.at(reading.quantity().first()).token()))
                .stream().anyMatch(word -> COMPARING.contains(word.tag()));
    }

    /** "In her 40s", "in the low 30s": a plural of tens, and no seconds. */
    private boolean decade(Quantity quantity) {
        int first = quantity.first();
        int end = quantity.end() - 1;
        return end == first + 1 && pieces.glued(end) && pieces.at(end).is(PLURAL_END) && first > 0
                && TENS.matcher(pieces.at(first).text()).matches()
                && DETERMINING.contains(pieces.token(first - 1).tag());
    }

    /** Some counts look like years: what counts a plural noun is no date. */
    private boolean dated(Quantity quantity) {
        return dated.get(pieces.at(quantity.amount().first()).token())
                && dated.get(pieces.at(quantity.amount().end() - 1).token());
    }

    private boolean counted(int piece) {
        Token token = pieces.token(piece);
        if (!token.relation().startsWith(NUMERAL) || token.head() <= token.index()) {
            return false;
        }
        Token head = pieces.sentence().token(token.head());
        return head.tag().equals(PLURAL) && !dated.get(head.index());
    }

    private boolean stuckToLetters(Quantity quantity) {
        int first = quantity.first();
        int end = quantity.end();
        boolean before = pieces.glued(first) && (pieces.at(first - 1).kind() == Piece.Kind.WORD
                || (hyphenated(first - 1) && pieces.at(first - 2).kind() == Piece.Kind.WORD
                        && !lexicon.is(Quantities.RANGE_JOINER, pieces.at(first - 2).lower())));
        boolean behind = pieces.glued(end) && pieces.at(end).kind() == Piece.Kind.WORD
                && pieces.at(end - 1).number();
        return before || behind;
    }

    /** "Boeing 777F": a single letter stuck to a number behind a name is of the name. */
    private boolean lettered(Quantity quantity) {
        int end = quantity.end() - 1;
        return end > quantity.first() && pieces.glued(end) && pieces.at(end).text().length() == 1
                && pieces.at(end).kind() == Piece.Kind.WORD && name(quantity.first() - 1);
    }

    private boolean hyphenated(int at) {
        return at > 0 && pieces.at(at).is("-") && pieces.glued(at);
    }

    /** Digits chained by hyphens, dots, colons or slashes: telephone numbers, addresses, dates, scores. */
    private boolean coded(Quantity quantity) {
        int first = quantity.first();
        int end = quantity.end();
        boolean before = chained(first - 1) && pieces.at(first - 2).number() && pieces.glued(first);
        boolean behind = chained(end) && pieces.at(end + 1).number() && pieces.glued(end + 1);
        boolean dialled = pieces.at(first - 1).is("+") && pieces.glued(first);
        boolean dotted = pieces.at(first - 1).number() && pieces.glued(first) || pieces.at(end).number()
                && pieces.glued(end) && pieces.at(end - 1).number();
        return before || behind || dialled || dotted || pieces.at(first - 1).is("#") || pieces.at(first - 1).is("^");
    }

    /** "Ruritania 2 - 0 Freedonia", "won 3-1": two small numbers joined by a dash in a contest, with nothing counted. */
    private boolean score(Quantity quantity) {
        int first = quantity.first();
        int end = quantity.end();
        boolean before = dash(first - 1) && pieces.at(first - 2).number();
        boolean behind = dash(end) && pieces.at(end + 1).number();
        boolean both = quantity.upper().isPresent() && dash(first + 1);
        return pieces.at(first).number() && (before || behind || both) && (!nounAt(end) || contest(end))
                && (nought(first) || before && nought(first - 2) || behind && nought(end + 1)
                        || IntStream.range(first - REACH, first).anyMatch(this::contest) || contest(end));
    }

    private boolean contest(int at) {
        return pieces.at(at).kind() == Piece.Kind.WORD
                && lexicon.is(Quantities.CONTEST, Lexicon.lower(pieces.token(at).lemma()));
    }

    private boolean dash(int at) {
        return DASHES.contains(pieces.at(at).text());
    }

    private boolean nought(int at) {
        return pieces.at(at).text().equals("0");
    }

    /** "The second half" is one of two, and no share. */
    private boolean halfOfPlay(int first) {
        return lexicon.number(Quantities.DENOMINATOR, pieces.at(first).lower()).isPresent()
                && lexicon.number(Quantities.ORDINAL, pieces.at(first - 1).lower()).isPresent();
    }

    private boolean chained(int at) {
        return pieces.glued(at) && "-:/.\u2013".contains(pieces.at(at).text());
    }

    private boolean address(int first) {
        return ADDRESS.matcher(pieces.token(first).text()).find();
    }

    private boolean clock(Quantity quantity) {
        int end = quantity.amount().end();
        String next = pieces.at(end).lower();
        String dotted = next + pieces.at(end + 1).lower() + pieces.at(end + 2).lower() + pieces.at(end + 3).lower();
        boolean small = pieces.at(quantity.first()).number() && SHORT.matcher(pieces.at(quantity.first()).text())
                .lookingAt();
        return small && (lexicon.is(Quantities.CLOCK_MARK, next) || lexicon.is(Quantities.CLOCK_MARK, dotted))
                && quantity.value().intValue() <= 24 && !DECIMAL.matcher(pieces.at(quantity.first()).text()).matches();
    }

    private boolean year(Quantity quantity) {
        Piece piece = pieces.at(quantity.amount().first());
        boolean alone = quantity.amount().end() == quantity.amount().first() + 1;
        boolean years = quantity.upper().map(upper -> pieces.at(upper.first()).text())
                .filter(text -> !YEAR.matcher(text).matches() && text.length() > 2).isEmpty();
        return alone && years && YEAR.matcher(piece.text()).matches() && !counted(quantity.amount().first());
    }

    /** "Law 415", "Boeing 737", "page 4": a number behind a name, or behind a noun that numbers are given to. */
    private boolean partOfName(Quantity quantity) {
        int first = quantity.first();
        if (first == 0 || quantity.amount().form() == Amount.Form.VAGUE || quantity.amount().scaled()) {
            return false;
        }
        int before = pieces.at(first - 1).is(".") ? first - 2 : first - 1;
        String word = pieces.at(before).lower();
        boolean acts = before >= 0 && pieces.token(before).tag().startsWith("VB");
        boolean numbered = !acts && (lexicon.is(Quantities.NUMBERED, word)
                || (word.endsWith("s") && lexicon.is(Quantities.NUMBERED, word.substring(0, word.length() - 1))));
        boolean counts = nounAt(quantity.end());
        return !counts && (numbered || name(before) && !grouped(first) || label(pieces.token(first)));
    }

    /** "In Oslo 12,500 marched": what is told in thousands is no part of a name. */
    private boolean grouped(int first) {
        return GROUPED.matcher(pieces.at(first).text()).find();
    }

    /** "Guard posts 542 and 543": digits that hang from the noun before them tell it apart from its like. */
    private boolean label(Token number) {
        Sentence sentence = pieces.sentence();
        boolean joined = number.relation().equals("conj") && number.head() >= 0 && number.head() < number.index() - 1;
        Token above = joined ? sentence.token(number.head()) : number;
        Token at = joined && above.tag().startsWith("NN") ? sentence.token(above.index() + 1) : above;
        return DIGITS.matcher(at.text()).matches() && DIGITS.matcher(number.text()).matches()
                && at.relation().equals(NUMERAL) && at.head() == at.index() - 1
                && sentence.token(at.head()).tag().startsWith("NN");
    }

    private boolean name(int at) {
        if (at < 0 || at >= pieces.size() || pieces.at(at).kind() != Piece.Kind.WORD) {
            return false;
        }
        Token token = pieces.token(at);
        return token.tag().startsWith("NNP") && token.capitalised() && token.index() + 1 < pieces.sentence().size();
    }

    private boolean nounAt(int at) {
        if (at >= pieces.size() || pieces.at(at).kind() != Piece.Kind.WORD) {
            return false;
        }
        String tag = pieces.token(at).tag();
        return tag.equals("NN") || tag.equals(PLURAL) || tag.equals("JJ");
    }

    private boolean pronoun(Amount amount) {
        boolean one = amount.form() == Amount.Form.WORDS && amount.end() == amount.first() + 1
                && amount.value().intValue() == 1 && !amount.scaled();
        if (!one || amount.value().stripTrailingZeros().scale() > 0) {
            return false;
        }
        Sentence sentence = pieces.sentence();
        Token token = pieces.token(amount.first());
        boolean modifies = token.head() > token.index() && sentence.token(token.head()).tag().startsWith("NN");
        return lexicon.is(Quantities.PRONOUN_BEFORE, pieces.at(amount.first() - 1).lower())
                || lexicon.is(Quantities.PRONOUN_AFTER, pieces.at(amount.end()).lower())
                || token.tag().startsWith("PRP") || token.tag().startsWith("NN")
                || !(modifies || nounAt(amount.end()));
    }

    /** "1)", "(2)", or "3." at the head of a sentence. */
    private boolean listMark(Quantity quantity) {
        int first = quantity.first();
        int end = quantity.end();
        boolean plain = end == first + 1 && SHORT.matcher(pieces.at(first).text()).matches();
        boolean closed = pieces.at(end).is(")") && (first == 0 || pieces.at(first - 1).is("("));
        boolean headed = first == 0 && pieces.at(end).is(".") && pieces.size() > 2;
        boolean told = first == 0 && end == 1 && pieces.at(end).is(",")
                && quantity.amount().form() == Amount.Form.WORDS;
        return told || (plain && (closed || headed));
    }
}
