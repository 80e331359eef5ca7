// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.article;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Guesses the language of a text from its commonest small words. */
final class Languages {
    private static final String DEFAULT = "en";
    private static final int ENOUGH = 2000;
    private static final Map<String, Set<String>> SMALL_WORDS = new TreeMap<>(Map.of(
            "en", Set.of("the", "of", "and", "to", "in", "that", "is", "was", "for", "with", "by", "said"),
            "es", Set.of("el", "la", "de", "que", "y", "los", "las", "por", "con", "una", "para", "del"),
            "fr", Set.of("le", "la", "les", "des", "et", "est", "une", "dans", "que", "pour", "du", "qui"),
            "de", Set.of("der", "die", "das", "und", "ist", "nicht", "mit", "von", "den", "ein", "eine", "auf"),
            "pt", Set.of("o", "os", "as", "que", "não", "uma", "para", "com", "do", "da", "em", "dos")));

    private Languages() {}

    /** Says whether a text is a BCP 47 tag, by its form. */
    static boolean tag(String text) {
        return text.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    }

    /** Gives a BCP 47 tag; English when nothing speaks clearly for another language. */
    static String guess(List<String> paragraphs) {
        String[] words = String.join(" ", paragraphs).toLowerCase(Locale.ROOT).split("[^\\p{L}]+", ENOUGH);
        String best = DEFAULT;
        long most = count(words, DEFAULT);
        for (String language : SMALL_WORDS.keySet()) {
            long count = count(words, language);
            if (count > most * 2) {
                best = language;
                most = count;
            }
        }
        return best;
    }

    private static long count(String[] words, String language) {
        Set<String> small = SMALL_WORDS.getOrDefault(language, Set.of());
        return Arrays.stream(words).filter(small::contains).count();
    }
}
