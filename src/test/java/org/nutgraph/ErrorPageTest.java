// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Every code that can be told is on the error page, and no other. */
final class ErrorPageTest {
    /** What can fail; in the files that name one of these, every hyphenated small literal is a code. */
    private static final Pattern FAILING = Pattern.compile("new (UnreadableArticle|InvalidInput|InvalidOntology"
            + "|StoreUnavailable|EnvironmentFault|Mistake|Refusal)\\(|Failures\\.text\\(|String text\\(");
    private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");
    private static final Pattern LAUNCHER = Pattern.compile("fail ([a-z]+(?:-[a-z]+)+) ");
    private static final Pattern ANCHOR = Pattern.compile("(?m)^### ([a-z]+(?:-[a-z]+)+)$");

    @Test
    void every_code_has_its_place_on_the_error_page_and_every_place_its_code() throws IOException {
        Set<String> told = new TreeSet<>();
        for (Path source : sources()) {
            String text = Files.readString(source);
            told.addAll(FAILING.matcher(text).find() ? codes(CODE, text) : Set.of());
        }
        told.addAll(codes(LAUNCHER, Files.readString(Path.of("nutgraph"))));
        assertThat(codes(ANCHOR, Files.readString(Path.of("src/docs/errors.md")))).isEqualTo(told);
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static Set<String> codes(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
