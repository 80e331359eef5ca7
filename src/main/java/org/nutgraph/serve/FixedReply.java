// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve;

import java.io.IOException;
import java.util.Map;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Answers every request with the same. */
final class FixedReply extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String type;
    private final byte[] body;
    private final transient Map<String, String> headers;

    FixedReply(int status, String type, byte[] body, Map<String, String> headers) {
        this.status = status;
        this.type = type;
        this.body = body.clone();
        this.headers = headers;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        headers.forEach(response::setHeader);
        Replies.bytes(response, status, type, body);
    }
}
