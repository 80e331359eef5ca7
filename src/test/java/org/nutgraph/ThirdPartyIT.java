// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What is on the class path of the program is told, with its licence. */
final class ThirdPartyIT {
    private static final Path CLASS_PATH = Path.of("target/classpath");
    private static final Pattern ROW = Pattern.compile(
            "^\\| (\\S+\\.jar) \\| [^|]+ \\| (Apache-2\\.0|GPL-3\\.0|LGPL-3\\.0|LGPL-2\\.1-or-later|BSD-3-Clause|MIT) \\|$",
            Pattern.MULTILINE);

    @Test
    void every_file_of_the_class_path_is_listed_with_its_licence_and_no_other() throws IOException {
        assumeTrue(Files.exists(CLASS_PATH), "target/classpath is written by mvn package");
        List<String> used = Stream.of(Files.readString(CLASS_PATH).strip().split(File.pathSeparator))
                .map(file -> Path.of(file).getFileName().toString()).toList();
        List<String> listed = ROW.matcher(Files.readString(Path.of("src/docs/third-party.md"))).results()
                .map(row -> row.group(1)).toList();
        assertThat(listed).containsExactlyInAnyOrderElementsOf(used);
    }
}
