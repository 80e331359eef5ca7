// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that tell what a paragraph is for, from the lists beside this class. */
final class Cues {
    private static final List<String> NOTES = list("notes.txt");
    private static final Pattern BYLINE = Pattern.compile("(?i:by) (\\p{Lu}[^.!?]{2,100})");
    private static final Pattern AUTHOR_NOTE = Pattern.compile(
            "(\\p{Lu}[\\p{L}.'-]+(?: (?:de|la|van|von|bin|al|\\p{Lu})[\\p{L}.'-]*){1,4}) (?:is|was) (?:an? |the )?[^.]*?\\b(?:"
                    + String.join("|", list("writers.txt")) + ")\\b.*");
    private static final int SHORT = 200;

    private Cues() {}

    /** Says whether a short paragraph asks something of the reader that is not the article. */
    static boolean note(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return words.length() < SHORT && NOTES.stream().anyMatch(lower::contains);
    }

    /** Gives the names in "By A and B". */
    static Optional<List<String>> byline(String words) {
        Matcher found = BYLINE.matcher(words.strip());
        return found.matches() ? Optional.of(names(found.group(1))) : Optional.empty();
    }

    /** Gives the name in "A is a journalist who ...". */
    static Optional<String> authorNote(String words) {
        Matcher found = AUTHOR_NOTE.matcher(words.strip());
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** Gives the single names of "A, B and C". */
    static List<String> names(String words) {
        return Pattern.compile("\\s*(?:,|;|\\band\\b|&)\\s*")
                .splitAsStream(words.strip().replaceFirst("^(?i:by)\\s+", ""))
                .map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    private static List<String> list(String name) {
        try (InputStream in = Cues.class.getResourceAsStream(name)) {
            String lines = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            return lines.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
