// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.article.Span;
import org.nutgraph.extract.Letters;

/** A sentence cut where digits, letters and marks meet. */
final class Pieces {
    /** Thousands set apart by points, then a comma: nothing but the way of writing of most of the continent. */
    private static final String DECIMAL_COMMA = "\\d{1,3}(?:\\.\\d{3})+,\\d{1,2}(?![\\d,.]*\\d)";
    /** Cents behind a comma; a point would stand there in English, and grouped thousands have three digits. */
    private static final String TWO_DECIMALS = "(?<![\\d,.])\\d{1,3},\\d{2}(?![\\d,]|\\.\\d)";
    /** Millions in groups set apart by points; four groups are an address of the net. */
    private static final String POINTED = "(?<![\\d,.])[1-9]\\d{0,2}(?:\\.\\d{3}){2}(?![\\d,]|\\.\\d)";
    /** Thousands set apart by apostrophes, as in Switzerland. */
    private static final String MARKED = "(?<![\\d,.])[1-9]\\d{0,2}(?:['’]\\d{3})+(?!\\d)";
    /** Grouped digits (in thousands, or as in South Asia in hundreds above them), plain digits, letters, any mark. */
    private static final Pattern PART = Pattern.compile(
            DECIMAL_COMMA
                    + "|" + TWO_DECIMALS + "|" + POINTED + "|" + MARKED
                    + "|\\d{1,3}(?:,\\d{2,3})*,\\d{3}(?:\\.\\d+)?(?![\\d,])|\\d+(?:\\.\\d+)?(?:[eE][+-]?\\d{1,2}(?!\\d))?|\\.\\d+"
                    + "|\\p{L}[\\p{L}\\p{M}]*(?:['’]\\p{L}+)?|.",
            Pattern.DOTALL);
    private static final Pattern FRACTION = Pattern.compile("\\d+\u2044\\d+");
    private static final int ASCII = 127;
    private static final Piece NONE = new Piece("", "", Piece.Kind.NONE, -1, new Span(0, 1), true);

    private final Sentence sentence;
    private final List<Piece> list = new ArrayList<>();
    private final Set<String> marks = new HashSet<>();

    Pieces(Sentence sentence) {
        this.sentence = sentence;
        sentence.tokens().forEach(this::cut);
    }

    private void cut(Token token) {
        String text = token.text();
        if (Letters.only(text)) {
            list.add(new Piece(text, text.toLowerCase(Locale.ROOT), Piece.Kind.WORD, token.index(), token.span(),
                    token.spaced() || token.index() == 0));
            return;
        }
        boolean aligned = text.codePointCount(0, text.length()) == token.span().length();
        Matcher parts = PART.matcher(text);
        boolean spaced = token.spaced() || token.index() == 0;
        while (parts.find()) {
            String part = parts.group();
            if (!Character.isSpaceChar(part.codePointAt(0))) {
                Span span = aligned ? within(token.span(), text, parts.start(), parts.end()) : token.span();
                Piece piece = new Piece(part, part.toLowerCase(Locale.ROOT), kind(part), token.index(), span, spaced);
                list.add(piece);
                if (piece.kind() == Piece.Kind.MARK) {
                    marks.add(part);
                }
            }
            spaced = Character.isSpaceChar(part.codePointAt(0));
        }
    }

    private static Span within(Span token, String text, int start, int end) {
        int begin = token.begin() + text.codePointCount(0, start);
        return new Span(begin, begin + text.codePointCount(start, end));
    }

    private static Piece.Kind kind(String part) {
        int first = part.codePointAt(0);
        if (Character.isLetter(first)) {
            return Piece.Kind.WORD;
        }
        int sign = part.codePointAt(part.startsWith(".") && part.length() > 1 ? 1 : 0);
        if (sign >= '0' && sign <= '9') {
            return Piece.Kind.NUMBER;
        }
        return first > ASCII && FRACTION.matcher(Normalizer.normalize(part, Normalizer.Form.NFKD)).matches()
                ? Piece.Kind.FRACTION
                : Piece.Kind.MARK;
    }

    private Pieces(Pieces whole, int end) {
        this.sentence = whole.sentence;
        list.addAll(whole.list.subList(0, Math.min(end, whole.size())));
        marks.addAll(whole.marks);
    }

    /** Gives the pieces before an index, as if the sentence ended there. */
    Pieces before(int end) {
        return new Pieces(this, end);
    }

    /** Says whether a mark stands anywhere among them. */
    boolean marked(String mark) {
        return marks.contains(mark);
    }

    Sentence sentence() {
        return sentence;
    }

    int size() {
        return list.size();
    }

    /** Gives the piece at an index, or one that is like nothing outside the sentence. */
    Piece at(int index) {
        return index >= 0 && index < list.size() ? list.get(index) : NONE;
    }

    /** Gives the token a piece belongs to. */
    Token token(int index) {
        return sentence.token(list.get(index).token());
    }

    /** Says whether a piece stands directly behind the one before it. */
    boolean glued(int index) {
        return index > 0 && index < list.size() && !list.get(index).spaced();
    }

    /** Gives the index of the first piece of a token or one behind it. */
    int firstOf(int token) {
        int index = 0;
        while (index < list.size() && list.get(index).token() < token) {
            index++;
        }
        return index;
    }

    Span span(int first, int end) {
        return new Span(list.get(first).span().begin(), list.get(end - 1).span().end());
    }

    /** Gives the text of pieces run together, without spaces. */
    String joined(int first, int end) {
        if (end == first + 1) {
            return list.get(first).text();
        }
        StringBuilder text = new StringBuilder();
        for (int at = first; at < end; at++) {
            text.append(list.get(at).text());
        }
        return text.toString();
    }
}
