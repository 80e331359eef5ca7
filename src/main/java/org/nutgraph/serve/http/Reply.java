// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/**
 * An answer.
 *
 * @param status  the HTTP status
 * @param type    the media type, empty if there is no body
 * @param body    writes the body
 * @param headers further headers, one value each
 */
public record Reply(int status, String type, Body body, Map<String, String> headers) {
    /** Writes the body of an answer. */
    @FunctionalInterface
    public interface Body {
        /** Writes it to a stream, which stays open; fails as the stream does. */
        void write(OutputStream out) throws IOException;
    }

    /**
     * A body that is a whole file already, which is sent as it is.
     *
     * @param file the file
     */
    public record Whole(Path file) implements Body {
        @Override
        public void write(OutputStream out) throws IOException {
            Files.copy(file, out);
        }
    }

    /** Keeps its own copy of the headers. */
    public Reply {
        headers = Map.copyOf(headers);
    }

    /** Gives an answer of some type that is written when it is sent. */
    public static Reply of(String type, Body body) {
        return new Reply(200, type, body, Map.of());
    }

    /** Gives text of some type. */
    public static Reply text(int status, String type, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Reply(status, type, out -> out.write(bytes), Map.of());
    }

    /** Gives a page. */
    public static Reply html(String page) {
        return text(200, "text/html; charset=utf-8", page);
    }

    /** Gives JSON that is text already. */
    public static Reply json(String json) {
        return text(200, "application/json", json);
    }

    /** Sends the client elsewhere: 303 for what is about a thing, 301 for good. */
    public static Reply redirect(int status, String location) {
        return new Reply(status, "", out -> {}, Map.of("Location", location));
    }

    /** Gives the same answer with one more header, or with another value for it. */
    public Reply with(String header, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(header, value);
        return new Reply(status, type, body, more);
    }

    /** Gives the same answer with another status. */
    public Reply status(int other) {
        return new Reply(other, type, body, headers);
    }
}
