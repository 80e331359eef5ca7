// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.article.Span;
import org.nutgraph.extract.Letters;

/** A sentence cut where digits, letters and marks meet. */
final class Pieces {
    private static final Pattern PART = Pattern.compile("[0-9]+|\\p{L}[\\p{L}\\p{M}]*|\\P{Z}", Pattern.DOTALL);
    private static final String CURRENCY = "$£€¥#+%°*=";
    private static final String JOINERS = ".,:/-\u2013";

    private final List<Piece> list = new ArrayList<>();

    Pieces(Sentence sentence) {
        sentence.tokens().forEach(this::cut);
    }

    private void cut(Token token) {
        String text = token.text();
        if (Letters.only(text)) {
            list.add(new Piece(text, text.toLowerCase(Locale.ROOT), token.index(), token.tag(), token.name(),
                    token.span(), token.spaced() || token.index() == 0));
            return;
        }
        boolean aligned = text.codePointCount(0, text.length()) == token.span().length();
        Matcher parts = PART.matcher(text);
        int end = token.spaced() || token.index() == 0 ? -1 : 0;
        while (parts.find()) {
            Span span = aligned ? within(token.span(), text, parts.start(), parts.end()) : token.span();
            list.add(new Piece(parts.group(), parts.group().toLowerCase(Locale.ROOT), token.index(), token.tag(),
                    token.name(), span,
                    parts.start() > end));
            end = parts.end();
        }
    }

    private static Span within(Span token, String text, int start, int end) {
        int begin = token.begin() + text.codePointCount(0, start);
        return new Span(begin, begin + text.codePointCount(start, end));
    }

    int size() {
        return list.size();
    }

    boolean has(int at) {
        return at >= 0 && at < list.size();
    }

    Piece at(int index) {
        return list.get(index);
    }

    /** Says whether a piece is this word or mark, given in lower case. */
    boolean is(int at, String word) {
        return has(at) && list.get(at).lower().equals(word);
    }

    /** Says whether a piece stands directly behind the one before it. */
    boolean glued(int at) {
        return at > 0 && at < list.size() && !list.get(at).spaced();
    }

    Span span(int first, int end) {
        return list.get(first).span().cover(list.get(end - 1).span());
    }

    /** Says whether the pieces from first up to, not including, end are cut out of a longer number, code or name. */
    boolean cutOut(int first, int end) {
        return stuckBefore(first) || stuckBehind(end);
    }

    private boolean stuckBefore(int first) {
        if (!glued(first)) {
            return false;
        }
        Piece before = at(first - 1);
        boolean joined = JOINERS.contains(before.text()) && glued(first - 1) && at(first - 2).digits();
        return before.digits() || before.letters() || CURRENCY.contains(before.text())
                || (joined && at(first).digits());
    }

    private boolean stuckBehind(int end) {
        if (!glued(end)) {
            return false;
        }
        Piece behind = at(end);
        boolean joined = JOINERS.contains(behind.text()) && glued(end + 1) && at(end + 1).digits();
        return behind.digits() || behind.letters() || CURRENCY.contains(behind.text())
                || (joined && at(end - 1).digits());
    }
}
