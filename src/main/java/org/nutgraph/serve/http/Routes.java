// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All routes, by their paths; what is below several belongs to the longest. */
public final class Routes {
    private final Map<String, List<Route>> byPath;
    private final List<Route> longestFirst;

    /** Takes them in any order; of several with the same path and method the first counts. */
    public Routes(List<Route> all) {
        this.byPath = all.stream().collect(Collectors.groupingBy(Route::path, LinkedHashMap::new, Collectors.toList()));
        this.longestFirst = byPath.values().stream().map(List::getFirst)
                .sorted(Comparator.comparingInt((Route route) -> -route.path().length()).thenComparing(Route::path))
                .toList();
    }

    /** Gives the route of a path. */
    Optional<Route> of(String path) {
        List<Route> known = byPath.get(path);
        return known != null
                ? Optional.of(known.getFirst())
                : longestFirst.stream().filter(route -> route.matches(path)).findFirst();
    }

    /** Gives the route of a path for a method; one path may have several routes, each for methods of its own. */
    Optional<Route> of(String path, String method) {
        return of(path).flatMap(first -> same(first).stream().filter(route -> route.takes(method)).findFirst());
    }

    /** Gives the methods that are taken at a path, for the header Allow; none if there is nothing. */
    SortedSet<String> methods(String path) {
        SortedSet<String> all = new TreeSet<>();
        of(path).stream().flatMap(first -> same(first).stream()).forEach(route -> all.addAll(route.methods()));
        if (all.contains("GET")) {
            all.add("HEAD");
        }
        if (!all.isEmpty()) {
            all.add("OPTIONS");
        }
        return all;
    }

    private List<Route> same(Route first) {
        return byPath.getOrDefault(first.path(), List.of());
    }
}
