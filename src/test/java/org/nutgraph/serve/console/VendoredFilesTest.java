// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.console;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The files of others are what they were when they were taken in, with their licences. */
final class VendoredFilesTest {
    private static final Path WEB = Path.of("src/main/resources/org/nutgraph/web");

    @Test
    void every_file_has_its_checksum_and_none_is_without() throws Exception {
        try (Stream<Path> directories = Files.list(WEB.resolve("vendor"))) {
            for (Path directory : directories.toList()) {
                StringBuilder sums = new StringBuilder();
                try (Stream<Path> files = Files.list(directory)) {
                    for (Path file : files.filter(it -> !it.endsWith("SHA256SUMS")).sorted().toList()) {
                        sums.append(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files
                                .readAllBytes(file)))).append("  ").append(file.getFileName()).append('\n');
                    }
                }
                assertThat(sums.toString()).isEqualTo(Files.readString(directory.resolve("SHA256SUMS")));
            }
        }
    }

    @Test
    void each_is_listed_with_its_licence_and_how_to_renew_it() throws IOException {
        String listed = Files.readString(Path.of("src/docs/third-party.md"), StandardCharsets.UTF_8);
        try (Stream<Path> directories = Files.list(WEB.resolve("vendor"))) {
            directories.forEach(directory -> assertThat(listed).contains(directory.getFileName().toString(),
                    "src/vendor.sh"));
        }
        assertThat(Files.readString(WEB.resolve("vendor/yasgui-4.6.2/LICENSES.txt"))).contains("@zazuko/yasgui 4.6.2",
                "codemirror", "datatables.net", "jquery", "dompurify", "Permission is hereby granted");
    }

    @Test
    void what_the_page_loads_is_there() {
        List.of(VendoredFiles.STYLE, VendoredFiles.EDITOR, VendoredFiles.OURS)
                .forEach(path -> assertThat(WEB.resolve(path.substring(1))).isNotEmptyFile());
    }
}
