// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve;

import java.io.IOException;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Sets what every answer says about itself: pages of other sites may read it, without the reader's credentials; a page
 * of ours loads nothing from elsewhere and runs no script.
 */
final class SafetyFilter implements Filter {
    private static final String POLICY = "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    private final HttpServlet start;

    /** Takes the page at the root, which Fuseki would otherwise take for the dataset. */
    SafetyFilter(HttpServlet start) {
        this.start = start;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse to = (HttpServletResponse) response;
        to.setHeader("Access-Control-Allow-Origin", "*");
        to.setHeader("Content-Security-Policy", POLICY);
        to.setHeader("X-Content-Type-Options", "nosniff");
        to.setHeader("Referrer-Policy", "no-referrer");
        HttpServletRequest from = (HttpServletRequest) request;
        if ("OPTIONS".equals(from.getMethod())) {
            to.setHeader("Access-Control-Allow-Methods", "GET, POST, OPTIONS");
            to.setHeader("Access-Control-Allow-Headers", "Accept, Content-Type");
            to.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if ("/".equals(from.getRequestURI()) && !"POST".equals(from.getMethod())) {
            start.service(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }
}
