// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files beside the project that tests read if they are there. */
final class Shared {
    private static final List<Path> FOLDERS = List.of(Path.of("../shared"), Path.of("../../shared"));

    private Shared() {}

    /** Gives the path of a file in the first folder that is there. */
    static Path file(String name) {
        return FOLDERS.stream().filter(Files::isDirectory).findFirst().orElse(FOLDERS.getFirst()).resolve(name);
    }
}
