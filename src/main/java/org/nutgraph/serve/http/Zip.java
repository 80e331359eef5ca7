// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.io.output.CountingOutputStream;

/** Sends an answer compressed. */
final class Zip {
    private static final int LEAST = 1024;

    private Zip() {}

    /** Says whether an answer of some type and length is worth it, to a client that takes it. */
    static boolean worth(String accepted, String type, long length) {
        return length >= LEAST && accepted.contains("gzip") && !accepted.replace(" ", "").contains("gzip;q=0")
                && (type.startsWith("text/") || type.contains("json") || type.contains("xml") || type.contains("trig")
                        || type.contains("n-quads") || type.contains("n-triples"));
    }

    static void send(Spool spool, HttpServletResponse client, boolean head) throws IOException {
        client.setHeader("Content-Encoding", "gzip");
        if (head) {
            CountingOutputStream count = new CountingOutputStream(OutputStream.nullOutputStream());
            try (GZIPOutputStream out = new GZIPOutputStream(count)) {
                spool.copy(out);
            }
            client.setContentLengthLong(count.getByteCount());
            return;
        }
        try (GZIPOutputStream out = new GZIPOutputStream(client.getOutputStream())) {
            spool.copy(out);
        }
    }
}
