// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The word lists about people that come with the language engine; empty where it is without them. */
public final class PersonWords {
    private static final String FOLDER = "/edu/stanford/nlp/models/dcoref/";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Map<String, String> NAMES = names();
    private static final Set<String> NOUNS = read("animate.unigrams.txt").lines().map(String::strip)
            .collect(Collectors.toUnmodifiableSet());

    private PersonWords() {}

    private static String read(String list) {
        try (InputStream in = PersonWords.class.getResourceAsStream(FOLDER + list)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<String, String> names() {
        Map<String, String> labels = new HashMap<>();
        Set<String> both = new HashSet<>();
        read("namegender.combine.txt").lines().map(line -> line.split("\t", 2))
                .filter(columns -> columns.length == 2).forEach(columns -> {
                    String name = plain(columns[0]);
                    String label = columns[1].strip();
                    if (!label.equals(labels.getOrDefault(name, label))) {
                        both.add(name);
                    }
                    labels.put(name, label);
                });
        labels.keySet().removeAll(both);
        return Map.copyOf(labels);
    }

    private static String plain(String name) {
        return MARKS.matcher(Normalizer.normalize(name.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
    }

    /**
     * Gives the engine's label for the gender of a given name, whatever its accents and case, such as MALE; of a name of
     * several parts that of the first. Nothing for a name that is not known or goes for either.
     */
    public static Optional<String> gender(String name) {
        String plain = plain(name);
        int part = plain.indexOf('-');
        return Optional.ofNullable(NAMES.get(plain))
                .or(() -> Optional.ofNullable(part > 0 ? NAMES.get(plain.substring(0, part)) : null));
    }

    /** Says whether a common noun, in the singular, is known to be for living beings rather than things. */
    public static boolean animate(String noun) {
        return NOUNS.contains(noun);
    }
}
