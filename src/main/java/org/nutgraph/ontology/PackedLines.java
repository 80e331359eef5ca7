// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * N-Triples by subject, in packed blocks of which each is unpacked by itself: a twelfth of the memory that the lines
 * would take, and a question costs one block.
 */
final class PackedLines {
    private static final int BLOCK = 1 << 15;
    private static final Comparator<String> BY_SUBJECT = Comparator.comparing(PackedLines::subject);

    private final List<String> firsts = new ArrayList<>();
    private final List<byte[]> blocks = new ArrayList<>();

    private PackedLines() {}

    /** Takes lines in any order; those whose subjects are in order need not be held at once. */
    static PackedLines of(Iterable<String> lines) {
        PackedLines packed = new PackedLines();
        if (packed.pack(lines.iterator())) {
            return packed;
        }
        List<String> sorted = new ArrayList<>();
        lines.forEach(sorted::add);
        sorted.sort(BY_SUBJECT);
        PackedLines again = new PackedLines();
        again.pack(sorted.iterator());
        return again;
    }

    /** Gives the lines whose subject is an IRI. */
    List<String> about(String iri) {
        String subject = "<" + iri + "> ";
        int found = Collections.binarySearch(firsts, subject);
        // A block before may end with the subject that the next one begins with.
        int at = Math.max(0, (found < 0 ? -found - 1 : found) - 1);
        List<String> lines = new ArrayList<>();
        for (int block = at; block < blocks.size() && firsts.get(block).compareTo(subject) <= 0; block++) {
            unpacked(blocks.get(block)).stream().filter(line -> line.startsWith(subject)).forEach(lines::add);
        }
        return lines;
    }

    private boolean pack(Iterator<String> lines) {
        StringBuilder block = new StringBuilder();
        String before = "";
        while (lines.hasNext()) {
            String line = lines.next();
            String subject = subject(line);
            if (subject.compareTo(before) < 0) {
                return false;
            }
            if (block.length() > BLOCK) {
                blocks.add(packed(block));
                block.setLength(0);
            }
            if (block.isEmpty()) {
                firsts.add(subject);
            }
            block.append(line).append('\n');
            before = subject;
        }
        if (!block.isEmpty()) {
            blocks.add(packed(block));
        }
        return true;
    }

    private static String subject(String line) {
        return line.substring(0, line.indexOf(' ') + 1);
    }

    private static byte[] packed(CharSequence text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }

    private static List<String> unpacked(byte[] block) {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(new ByteArrayInputStream(block)), StandardCharsets.UTF_8))) {
            return in.lines().toList();
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
    }
}
