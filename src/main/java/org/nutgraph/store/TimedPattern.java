// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryDeniedException;
import org.apache.jena.sparql.expr.ExprEvalException;

/** A pattern of XPath that gives up after a second: java.util.regex tries out everything, and heeds no interrupt. */
record TimedPattern(Pattern pattern) {
    private static final long LIMIT = TimeUnit.SECONDS.toNanos(1);
    private static final int OFTEN = 0x3ff;
    private static final Map<Integer, Integer> FLAGS = Map.of((int) 'i',
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE,
            (int) 's', Pattern.DOTALL, (int) 'm', Pattern.MULTILINE, (int) 'x', Pattern.COMMENTS, (int) 'q',
            Pattern.LITERAL);

    /** Gives the pattern with its flags; fails as a SPARQL expression does if either is malformed. */
    static TimedPattern of(String pattern, String flags) {
        try {
            return new TimedPattern(Pattern.compile(pattern,
                    flags.chars().map(flag -> FLAGS.getOrDefault(flag, 0)).reduce(0, (all, flag) -> all | flag)));
        } catch (PatternSyntaxException malformed) {
            throw new ExprEvalException("The pattern is malformed: " + malformed.getDescription());
        }
    }

    /** Says whether it is somewhere in a text. */
    boolean find(String text) {
        return within(text, Matcher::find);
    }

    /** Gives how long a text is at most once all of it that matches is replaced. */
    long replacedLength(String text, String replacement) {
        long groups = replacement.chars().filter(letter -> letter == '$').count();
        return within(text, matcher -> {
            long length = text.length();
            while (matcher.find()) {
                length += replacement.length() + groups * (matcher.end() - matcher.start());
            }
            return length;
        });
    }

    private <T> T within(String text, Function<Matcher, T> work) {
        try {
            return work.apply(pattern.matcher(new Timed(text, System.nanoTime() + LIMIT)));
        } catch (StackOverflowError deep) {
            throw new QueryDeniedException("The pattern goes too deep for so long a text");
        }
    }

    /** A text that is readable for so long. */
    private static final class Timed implements CharSequence {
        private final String text;
        private final long end;
        private int reads;

        Timed(String text, long end) {
            this.text = text;
            this.end = end;
        }

        @Override
        public char charAt(int at) {
            if ((++reads & OFTEN) == 0 && System.nanoTime() - end > 0) {
                throw new QueryCancelledException();
            }
            return text.charAt(at);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return text.subSequence(from, to);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
