// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The readable end of an IRI. */
public final class Slug {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 80;

    private Slug() {}

    /**
     * Gives a name in lower-case ASCII with hyphens; of a name without any Latin letter or digit, its code points in
     * hexadecimal.
     */
    public static String of(String name) {
        String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("")
                .toLowerCase(Locale.ROOT).replace("ß", "ss").replace("ø", "o").replace("ł", "l").replace("đ", "d")
                .replace("æ", "ae").replace("œ", "oe").replace("ı", "i").replace("'", "").replace("’", "");
        String slug = OTHER.matcher(plain).replaceAll("-").replaceAll("^-|-$", "");
        String whole = slug.isEmpty() ? "x-" + hexadecimal(name) : slug;
        return whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST).replaceAll("-$", "");
    }

    private static String hexadecimal(String name) {
        StringBuilder digits = new StringBuilder();
        name.codePoints().forEach(point -> digits.append(Integer.toHexString(point)));
        return digits.toString();
    }
}
