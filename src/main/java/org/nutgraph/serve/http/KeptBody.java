// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.jspecify.annotations.Nullable;

/** A request whose body was read once, so that it is known before it is answered, and who sends slowly holds nothing. */
final class KeptBody extends HttpServletRequestWrapper {
    private static final int PART = 8192;

    private final byte[] body;
    private final Optional<Map<String, String[]>> form;

    private KeptBody(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
        Call call = new Call(request, "", "");
        this.form = call.form() ? Optional.of(fields(request, body, call)) : Optional.empty();
    }

    /** Reads a body to its end. Fails with {@link Refusal} if it is too long, takes too long or breaks off. */
    static KeptBody of(HttpServletRequest request, Limits limits) {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(limits.transfers().bodyMillis());
        try (InputStream in = request.getInputStream()) {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            byte[] part = new byte[PART];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                all.write(part, 0, read);
                if (all.size() > limits.requestBytes()) {
                    throw Refusal.tooLarge(limits.requestBytes());
                }
                if (System.nanoTime() > end) {
                    throw new Refusal(408, "body-slow", "The body takes too long.", "Send it faster, or less of it.")
                            .with("Connection", "close");
                }
            }
            return new KeptBody(request, all.toByteArray());
        } catch (IOException broken) {
            throw Refusal.brokenOff();
        }
    }

    private static Map<String, String[]> fields(HttpServletRequest request, byte[] body, Call call) {
        Charset charset = call.charset().map(Charset::forName).orElse(StandardCharsets.UTF_8);
        return Form.of(Optional.ofNullable(request.getQueryString()).orElse(""), new String(body, charset), charset);
    }

    /** Gives the body as text. */
    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    @Override
    public @Nullable String getParameter(String name) {
        String[] values = getParameterValues(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return form.isPresent() ? form.get().get(name) : super.getParameterValues(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return form.map(Collections::unmodifiableMap).orElseGet(super::getParameterMap);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Stream(new ByteArrayInputStream(body));
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static final class Stream extends ServletInputStream {
        private final ByteArrayInputStream in;

        Stream(ByteArrayInputStream in) {
            this.in = in;
        }

        @Override
        public int read() {
            return in.read();
        }

        @Override
        public int read(byte[] into, int from, int length) {
            return in.read(into, from, length);
        }

        @Override
        public boolean isFinished() {
            return in.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("not asynchronous");
        }
    }
}
