// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.util.Set;

/**
 * What answers at a path.
 *
 * @param path      the path, with a slash at its end if all below it is meant too, but for the root
 * @param methods   the methods it takes; HEAD goes with GET
 * @param lane      what it costs
 * @param versioned whether its answers to GET change only with the store, so that a client may keep them until then
 * @param responder what answers
 */
public record Route(String path, Set<String> methods, Lane lane, boolean versioned, Responder responder) {
    private static final Set<String> READ = Set.of("GET");

    /** Keeps its own copy of the methods. */
    public Route {
        methods = Set.copyOf(methods);
    }

    /** Gives a route to read what is in the store with a few lookups. */
    public static Route page(String path, Responder responder) {
        return new Route(path, READ, Lane.PAGE, true, responder);
    }

    /** Gives a route to ask the store by GET something that may take long. */
    public static Route query(String path, Responder responder) {
        return new Route(path, READ, Lane.QUERY, true, responder);
    }

    /** Gives a route that answers at any load, each time anew. */
    public static Route free(String path, Responder responder) {
        return new Route(path, READ, Lane.FREE, false, responder);
    }

    /** Gives a route that gives the same as long as the server runs, at any load. */
    public static Route fixed(String path, Reply reply) {
        return new Route(path, READ, Lane.FREE, true, call -> reply);
    }

    /** Gives the same route for other methods, whose answers are not kept. */
    public Route by(String... others) {
        return new Route(path, Set.of(others), lane, versioned, responder);
    }

    /** Says whether a path is this one's. */
    boolean matches(String asked) {
        return asked.equals(path) || path.endsWith("/") && path.length() > 1 && asked.startsWith(path);
    }

    /** Says whether a method is taken. */
    boolean takes(String method) {
        return methods.contains(method) || "HEAD".equals(method) && methods.contains("GET");
    }
}
