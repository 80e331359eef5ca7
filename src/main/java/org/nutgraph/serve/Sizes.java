// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve;

import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.Callback;

/** Limits how long the body of a stranger's request may be, also if it does not say so beforehand. */
final class Sizes extends SizeLimitHandler {
    Sizes(long most) {
        super(most, -1);
    }

    /** Editors may send more, up to a limit that is kept where the body is read, after the token. */
    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        String path = Request.getPathInContext(request);
        return path.equals("/data") || path.equals("/update") || path.equals("/articles")
                || path.startsWith("/articles/")
                        ? getHandler().handle(request, response, callback)
                        : super.handle(request, response, callback);
    }
}
