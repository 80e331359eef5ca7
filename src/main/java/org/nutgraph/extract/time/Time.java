// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What words for a time mean.
 *
 * @param type  DATE, TIME, DURATION or SET (TIMEX3)
 * @param value the TIMEX3 value
 * @param grain which part of the calendar it is
 * @param first its first day, if it is known
 */
record Time(String type, String value, Grain grain, Optional<LocalDate> first) {
    static final String DATE = "DATE";
    static final String CLOCK = "TIME";
    static final String LENGTH = "DURATION";
    static final String SET = "SET";
    /** Words that look like a time and are none. */
    static final Time NONE = new Time("", "", Grain.INSTANT, Optional.empty());

    /** Gives the part of the calendar that a day lies in. */
    static Time of(Grain grain, LocalDate day) {
        return new Time(DATE, grain.value(day), grain, Optional.of(grain.first(day)));
    }

    /** Gives a date of which not all is known, an X for each digit that is not. */
    static Time open(Grain grain, String value) {
        return new Time(DATE, value, grain, Optional.empty());
    }

    static Time clock(String value) {
        return new Time(CLOCK, value, Grain.INSTANT, Optional.empty());
    }

    static Time length(String value) {
        return new Time(LENGTH, value, Grain.INSTANT, Optional.empty());
    }

    static Time set(String value) {
        return new Time(SET, value, Grain.INSTANT, Optional.empty());
    }

    /** Gives this day at a time of day. */
    Time at(String clock) {
        return new Time(CLOCK, value + clock, Grain.INSTANT, first);
    }
}
