// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.jetty.ee11.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.util.thread.Scheduler;

/** Hangs up on clients that do not take what they asked for: a thread that writes to them can be freed in no other way. */
final class SlowClients {
    private SlowClients() {}

    /** Gives what is to be cancelled when all is sent. */
    static Scheduler.Task hangUpAfter(HttpServletRequest from, long millis) {
        Request request = ServletContextRequest.getServletContextRequest(from);
        EndPoint client = request.getConnectionMetaData().getConnection().getEndPoint();
        return request.getComponents().getScheduler().schedule(
                () -> client.close(new TimeoutException("The client takes its answer too slowly.")), millis,
                TimeUnit.MILLISECONDS);
    }
}
