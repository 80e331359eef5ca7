// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All routes, the longest path first. */
public record Routes(List<Route> all) {
    /** Puts them in order. */
    public Routes {
        all = all.stream().sorted(Comparator.comparingInt((Route route) -> -route.path().length())
                .thenComparing(Route::path)).toList();
    }

    /** Gives the route of a path. */
    Optional<Route> of(String path) {
        return all.stream().filter(route -> route.matches(path)).findFirst();
    }
}
