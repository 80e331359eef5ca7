// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads N-Triples in the plainest form there is, which {@link AuthorityBuilder} writes: one space between, IRIs of ASCII
 * letters, no escapes, no blank nodes. In a new JVM this takes a fifth of the time that a whole parser takes to get warm.
 */
final class PlainLines {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST = 1 << 20;
    private static final byte[] NONE = {};

    private final InputStream in;
    private final KnownThings things;
    /** The few properties there are, by the hash of their bytes. */
    private final Map<Integer, byte[]> propertyBytes = new HashMap<>();
    private final Map<Integer, String> properties = new HashMap<>();
    private byte[] buffer = new byte[BUFFER];
    private int begin;
    private int end;
    private byte[] subjectBytes = NONE;
    private String subject = "";

    private PlainLines(InputStream in, KnownThings things) {
        this.in = in;
        this.things = things;
    }

    /** Hands over the triples; says whether all of the file is of this form. If not, what was taken is not all. */
    static boolean read(InputStream in, KnownThings things) throws IOException {
        return new PlainLines(in, things).read();
    }

    private boolean read() throws IOException {
        int stop = stop();
        while (stop >= 0) {
            if (!line(begin, stop)) {
                return false;
            }
            begin = stop + 1;
            stop = stop();
        }
        return begin == end;
    }

    /** Gives where the line ends, reading on if need be; less than 0 if no whole line is left. */
    private int stop() throws IOException {
        int at = begin;
        while (true) {
            while (at < end) {
                if (buffer[at] == '\n') {
                    return at;
                }
                at++;
            }
            int scanned = at - begin;
            if (!more()) {
                return -1;
            }
            at = begin + scanned;
        }
    }

    private boolean more() throws IOException {
        int rest = end - begin;
        if (rest >= LONGEST) {
            return false;
        }
        byte[] target = rest * 2 > buffer.length ? new byte[buffer.length * 2] : buffer;
        System.arraycopy(buffer, begin, target, 0, rest);
        buffer = target;
        begin = 0;
        int got = in.read(buffer, rest, buffer.length - rest);
        end = rest + Math.max(0, got);
        return got > 0;
    }

    private boolean line(int from, int stop) {
        int subjectEnd = iri(from, stop);
        int propertyEnd = subjectEnd < 0 ? -1 : iri(subjectEnd + 1, stop);
        int close = stop - " .".length();
        if (propertyEnd < 0 || close <= propertyEnd || buffer[subjectEnd] != ' ' || buffer[propertyEnd] != ' '
                || buffer[close] != ' ' || buffer[close + 1] != '.') {
            return false;
        }
        subject(from + 1, subjectEnd - 1);
        String property = property(subjectEnd + 2, propertyEnd - 1);
        int object = propertyEnd + 1;
        return buffer[object] == '"'
                ? literal(property, object + 1, close)
                : iri(object, close) == close && taken(property, object + 1, close - 1, true);
    }

    /** Gives the place behind the IRI that begins at a place, before another; less than 0 if none does. */
    private int iri(int from, int stop) {
        if (from + 2 < stop && buffer[from] == '<' && buffer[from + 1] != '>') {
            for (int at = from + 1; at < stop; at++) {
                byte letter = buffer[at];
                if (letter == '>') {
                    return at + 1;
                }
                // Bytes beyond ASCII are less than 0.
                if (letter <= ' ' || letter == '<' || letter == '"' || letter == '\\') {
                    return -1;
                }
            }
        }
        return -1;
    }

    /** Takes a literal without escapes, plain or with a datatype, that ends where the line does. */
    private boolean literal(String property, int from, int stop) {
        for (int at = from; at < stop; at++) {
            if (buffer[at] == '\\') {
                return false;
            }
            if (buffer[at] == '"') {
                boolean typed = stop - at > "^^<".length() && buffer[at + 1] == '^' && buffer[at + 2] == '^'
                        && iri(at + "\"^^".length(), stop) == stop;
                return (at + 1 == stop || typed) && taken(property, from, at, false);
            }
        }
        return false;
    }

    private boolean taken(String property, int from, int to, boolean iri) {
        things.add(subject, property, new String(buffer, from, to - from, StandardCharsets.UTF_8), iri);
        return true;
    }

    /** Most lines are of the thing that the one before was of. */
    private void subject(int from, int to) {
        if (!Arrays.equals(buffer, from, to, subjectBytes, 0, subjectBytes.length)) {
            subjectBytes = Arrays.copyOfRange(buffer, from, to);
            subject = new String(subjectBytes, StandardCharsets.US_ASCII);
        }
    }

    private String property(int from, int to) {
        // Their lengths and last letters tell the properties apart well enough.
        int hash = (to - from) << Byte.SIZE | buffer[to - 1];
        byte[] known = propertyBytes.getOrDefault(hash, NONE);
        if (!Arrays.equals(buffer, from, to, known, 0, known.length)) {
            propertyBytes.put(hash, Arrays.copyOfRange(buffer, from, to));
            properties.put(hash, new String(buffer, from, to - from, StandardCharsets.US_ASCII));
        }
        return properties.getOrDefault(hash, "");
    }
}
