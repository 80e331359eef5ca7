// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

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

    /** Gives the route of a path for a method; one path may have several routes, each for methods of its own. */
    Optional<Route> of(String path, String method) {
        return of(path).flatMap(first -> same(first).filter(route -> route.takes(method)).findFirst());
    }

    /** Gives the methods that are taken at a path, for the header Allow; none if there is nothing. */
    SortedSet<String> methods(String path) {
        SortedSet<String> all = new TreeSet<>();
        of(path).stream().flatMap(this::same).forEach(route -> all.addAll(route.methods()));
        if (all.contains("GET")) {
            all.add("HEAD");
        }
        if (!all.isEmpty()) {
            all.add("OPTIONS");
        }
        return all;
    }

    private Stream<Route> same(Route first) {
        return all.stream().filter(route -> route.path().equals(first.path()));
    }
}
