// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.annotate;

/**
 * Words for a time, resolved against the day of publication.
 *
 * @param first the index of its first token
 * @param last  the index after its last token
 * @param type  DATE, TIME, DURATION or SET (TIMEX3)
 * @param value the TIMEX3 value, such as 2019-05 or P2W
 */
public record TimeExpression(int first, int last, Type type, String value) {
    /** The kinds of TIMEX3. */
    public enum Type {
        /** A day, month, year or part of one. */
        DATE,
        /** A time of day. */
        TIME,
        /** A length of time. */
        DURATION,
        /** Something that recurs. */
        SET
    }
}
