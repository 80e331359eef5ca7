// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.quote;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.nutgraph.evaluate.QuoteScore.Quote;
import org.nutgraph.evaluate.TenureScore.Post;

/**
 * A short text with what is to be found in it. In the file, "= name" begins a case and its text follows; "> kind |
 * speaker | words" is a quotation, "@ holder | role | organisation | status" a post, and "-" stands for none.
 */
record SpeechCase(String name, String text, List<Quote> quotes, List<Post> posts) {
    static List<SpeechCase> all(String file) {
        try (InputStream in = Objects.requireNonNull(SpeechCase.class.getResourceAsStream("/speech/" + file))) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^= ", -1)).filter(part -> !part.isBlank()).map(SpeechCase::of).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SpeechCase of(String part) {
        List<String> lines = part.lines().toList();
        List<String> text = new ArrayList<>();
        List<Quote> quotes = new ArrayList<>();
        List<Post> posts = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.substring(Math.min(line.length(), 2)).split(" \\| ", -1);
            if (line.startsWith("> ")) {
                quotes.add(new Quote(fields[2], fields[0], given(fields[1])));
            } else if (line.startsWith("@ ")) {
                posts.add(new Post(fields[0], fields[1], given(fields[2]), fields[3]));
            } else {
                text.add(line);
            }
        }
        return new SpeechCase(lines.getFirst(), String.join("\n", text).strip(), quotes, posts);
    }

    private static Optional<String> given(String field) {
        return Optional.of(field.strip()).filter(value -> !value.equals("-"));
    }
}
