// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names compared as readers do: without accents, case, marks and a leading article. */
public final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Folded() {}

    /** Gives the words of a name, folded. */
    public static List<String> words(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String lower = OTHER.matcher(plain.replace(".", "").toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return List.of((lower.startsWith("the ") ? lower.substring(4) : lower).split(" "));
    }

    /** Gives the whole name, folded. */
    public static String text(String name) {
        return String.join(" ", words(name));
    }
}
