// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.nutgraph.problem.InvalidInput;

/** The saved queries, in order of their names. */
public record SavedQueries(List<SavedQuery> all) {
    private static final String RESOURCES = "/org/nutgraph/queries";
    private static final String ENDING = ".rq";

    /** Keeps its own copy of the list. */
    public SavedQueries {
        all = List.copyOf(all);
    }

    /** Gives those that ship with the program. */
    public static SavedQueries builtIn() {
        URL place = SavedQueries.class.getResource(RESOURCES);
        if (place == null) {
            return new SavedQueries(List.of());
        }
        try {
            return of(place.toURI());
        } catch (IOException | URISyntaxException broken) {
            throw unreadable(place.toString(), broken);
        }
    }

    /** Gives those of a directory, one a file. Fails with {@link InvalidInput} if one cannot be read. */
    public static SavedQueries in(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return new SavedQueries(files.filter(file -> file.toString().endsWith(ENDING)).map(SavedQueries::read)
                    .sorted(Comparator.comparing(SavedQuery::name)).toList());
        } catch (IOException broken) {
            throw unreadable(directory.toString(), broken);
        }
    }

    /** Gives the query of a name. Fails with {@link InvalidInput} if there is none. */
    public SavedQuery named(String name) {
        return all.stream().filter(query -> query.name().equals(name)).findFirst()
                .orElseThrow(() -> new InvalidInput("query-unknown", "There is no saved query " + name + ".",
                        "Use one of " + String.join(", ", all.stream().map(SavedQuery::name).toList()) + "."));
    }

    private static SavedQueries of(URI place) throws IOException {
        if (!"jar".equals(place.getScheme())) {
            return in(Path.of(place));
        }
        try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
            return in(jar.getPath(RESOURCES));
        }
    }

    private static SavedQuery read(Path file) {
        String name = file.getFileName().toString();
        try {
            return SavedQuery.of(name.substring(0, name.length() - ENDING.length()), Files.readString(file));
        } catch (IOException broken) {
            throw unreadable(file.toString(), broken);
        }
    }

    private static InvalidInput unreadable(String place, Exception cause) {
        return new InvalidInput("queries-unreadable", "The queries in " + place + " cannot be read: "
                + cause.getMessage() + ".", "Check the path and its permissions.");
    }
}
