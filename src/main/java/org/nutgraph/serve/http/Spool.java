// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import org.apache.commons.io.output.DeferredFileOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A response that is kept back, on disk if it is long, until it is complete: what fails half-way is then a plain error,
 * and never the first half of an answer behind a 200.
 */
public final class Spool extends HttpServletResponseWrapper implements AutoCloseable {
    private static final int IN_MEMORY = 256 << 10;

    private final HttpServletResponse client;
    private final long most;
    private DeferredFileOutputStream kept = fresh();
    private @Nullable PrintWriter writer;
    private Optional<Path> whole = Optional.empty();
    private String message = "";

    Spool(HttpServletResponse client, long most) {
        super(client);
        this.client = client;
        this.most = most;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new Stream();
    }

    @Override
    public PrintWriter getWriter() {
        PrintWriter open = writer == null ? new PrintWriter(getOutputStream(), false, StandardCharsets.UTF_8) : writer;
        writer = open;
        return open;
    }

    @Override
    public void sendError(int status) {
        sendError(status, "");
    }

    @Override
    public void sendError(int status, String text) {
        resetBuffer();
        setStatus(status);
        message = text;
    }

    @Override
    public void sendRedirect(String location) {
        setStatus(302);
        setHeader("Location", location);
    }

    @Override
    public void setContentLength(int length) {
        // Known for sure only at the end.
    }

    @Override
    public void setContentLengthLong(long length) {
        // Likewise.
    }

    @Override
    public void flushBuffer() {
        if (writer != null) {
            writer.flush();
        }
    }

    @Override
    public boolean isCommitted() {
        return false;
    }

    @Override
    public void reset() {
        client.reset();
        resetBuffer();
    }

    @Override
    public void resetBuffer() {
        close();
        kept = fresh();
        writer = null;
        whole = Optional.empty();
    }

    /** Gives what a failure was called, or the empty string. */
    String message() {
        return message;
    }

    /** Gives what is there, as text. */
    String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** Gives what is there. */
    byte[] bytes() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        flushBuffer();
        kept.close();
        copy(all);
        return all.toByteArray();
    }

    /** Writes a reply in place of what is there. */
    void put(Reply reply) throws IOException {
        resetBuffer();
        setStatus(reply.status());
        if (!reply.type().isEmpty()) {
            setContentType(reply.type());
        }
        // One without a value takes back what all answers have.
        reply.headers().forEach((name, value) -> setHeader(name, value.isEmpty() ? null : value));
        if (reply.body() instanceof Reply.Whole ready) {
            whole = Optional.of(ready.file());
        } else {
            reply.body().write(getOutputStream());
        }
    }

    /** Sends all of it. */
    void send(boolean head, boolean zip) throws IOException {
        flushBuffer();
        kept.close();
        if (getStatus() == SC_NOT_MODIFIED || getStatus() == SC_NO_CONTENT) {
            // A length here would be that of the answer itself.
            client.flushBuffer();
            return;
        }
        if (zip) {
            Zip.send(this, client, head);
        } else {
            client.setContentLengthLong(length());
            if (!head) {
                copy(client.getOutputStream());
            }
        }
    }

    /** Gives how many bytes it has. */
    long length() {
        flushBuffer();
        return whole.map(file -> file.toFile().length()).orElseGet(kept::getByteCount);
    }

    void copy(OutputStream to) throws IOException {
        if (whole.isPresent()) {
            Files.copy(whole.get(), to);
        } else if (kept.isInMemory()) {
            to.write(kept.getData());
        } else {
            Files.copy(kept.getPath(), to);
        }
    }

    @Override
    public void close() {
        try {
            kept.close();
            if (!kept.isInMemory()) {
                Files.deleteIfExists(kept.getPath());
            }
        } catch (IOException alreadyGone) {
            throw new UncheckedIOException(alreadyGone);
        }
    }

    private static DeferredFileOutputStream fresh() {
        return DeferredFileOutputStream.builder().setThreshold(IN_MEMORY).setPrefix("nutgraph").get();
    }

    private final class Stream extends ServletOutputStream {
        @Override
        public void write(int one) throws IOException {
            room(1);
            kept.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            room(length);
            kept.write(bytes, from, length);
        }

        private void room(int more) {
            if (kept.getByteCount() + more > most) {
                throw new Refusal(503, "answer-too-large", "The answer has more than " + most + " bytes.",
                        "Ask for less: a LIMIT, and an OFFSET.");
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("not asynchronous");
        }
    }
}
