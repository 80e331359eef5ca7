// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The README does what it says: its commands run, in their order, and so does its seven lines of Turtle. */
final class ReadmeIT {
    private static final Pattern BLOCK = Pattern.compile("(?s)```\\n(.*?)```");

    @Test
    void every_command_of_the_readme_runs() throws IOException {
        FileUtils.deleteDirectory(Path.of("target/readme-data").toFile());
        List<String> commands = commands();
        assertThat(commands).hasSizeGreaterThan(10);
        for (String command : commands) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int code = Main.run(new PrintStream(OutputStream.nullOutputStream()),
                    new PrintStream(err, true, StandardCharsets.UTF_8), command.split("\\s+"));
            assertThat(code).as(command + "\n" + err.toString(StandardCharsets.UTF_8)).isZero();
        }
    }

    /** What serves goes on until it is stopped, and has tests of its own. */
    private static List<String> commands() throws IOException {
        Stream<String> lines = BLOCK.matcher(Files.readString(Path.of("README.md"))).results()
                .flatMap(block -> block.group(1).lines());
        return lines.filter(line -> line.startsWith("./nutgraph ") && !line.contains("serve"))
                .map(line -> line.substring("./nutgraph ".length())).toList();
    }

    @Test
    void seven_lines_of_turtle_find_shelters() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String turtle = Files.readString(Path.of("src/docs/example-ontology/shelter.ttl"));
        assertThat(readme).contains(turtle.strip());
        assertThat(turtle.strip().lines()).hasSizeLessThanOrEqualTo(7);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(OutputStream.nullOutputStream()),
                "extract", "--ontology", "src/docs/example-ontology", "src/docs/shelter.txt");
        String graph = out.toString(StandardCharsets.UTF_8);
        assertThat(graph).containsPattern("harbour-street-shelter> a ng:Shelter")
                .containsPattern("blue-door> a ng:Shelter");
    }
}
