// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.article;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.io.ByteOrderMark;
import org.apache.commons.io.input.BOMInputStream;

import org.nutgraph.problem.UnreadableArticle;

/** Turns bytes into text: by byte order mark, else as UTF-8 if they are, else as what HTML or XML declares, else one byte each. */
final class Decoder {
    private static final Pattern DECLARED = Pattern.compile(
            "<(?:meta[^>]+charset|[?]xml[^>]+encoding)\\s*=\\s*[\"']?([\\w-]+)",
            Pattern.CASE_INSENSITIVE);
    private static final Charset SINGLE_BYTE = Charset.forName("windows-1252");
    private static final int HEAD = 4096;
    private static final double BINARY = 0.02;

    private Decoder() {}

    static String decode(byte[] bytes, String name) {
        Optional<String> text = marked(bytes).or(() -> wide(bytes)).or(() -> utf8(bytes)).or(() -> declared(bytes));
        String decoded = text.orElseGet(() -> new String(bytes, SINGLE_BYTE));
        if (binary(decoded)) {
            throw new UnreadableArticle("article-binary", "The article " + name + " is no text.",
                    "Give plain text, Markdown or HTML; turn other formats into one of these first.");
        }
        return decoded;
    }

    private static Optional<String> marked(byte[] bytes) {
        try (BOMInputStream in = BOMInputStream.builder().setInputStream(new ByteArrayInputStream(bytes))
                .setByteOrderMarks(ByteOrderMark.UTF_8, ByteOrderMark.UTF_32LE, ByteOrderMark.UTF_32BE,
                        ByteOrderMark.UTF_16LE, ByteOrderMark.UTF_16BE)
                .get()) {
            return in.hasBOM()
                    ? Optional.of(new String(in.readAllBytes(), Charset.forName(in.getBOMCharsetName())))
                    : Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** UTF-16 without a mark has a zero in every other byte of Latin text. */
    private static Optional<String> wide(byte[] bytes) {
        int[] zeros = new int[2];
        int length = Math.min(HEAD, bytes.length - bytes.length % 2);
        for (int at = 0; at < length; at++) {
            zeros[at % 2] += bytes[at] == 0 ? 1 : 0;
        }
        boolean little = zeros[1] * 10 > length * 3 && zeros[0] == 0;
        boolean big = zeros[0] * 10 > length * 3 && zeros[1] == 0;
        return little || big
                ? Optional.of(new String(bytes, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE))
                : Optional.empty();
    }

    private static Optional<String> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher found = DECLARED.matcher(head);
        return found.find() ? charset(found.group(1)).flatMap(charset -> strict(bytes, charset)) : Optional.empty();
    }

    private static Optional<Charset> charset(String name) {
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static Optional<String> utf8(byte[] bytes) {
        return strict(bytes, StandardCharsets.UTF_8);
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static boolean binary(String text) {
        String head = text.substring(0, Math.min(HEAD, text.length()));
        long control = head.chars().filter(one -> one < ' ' && "\t\n\r\f\u0085".indexOf(one) < 0).count();
        return control > head.length() * BINARY;
    }
}
