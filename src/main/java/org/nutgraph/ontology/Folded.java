// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.text.Normalizer;
import java.util.List;

/** Names compared as readers do: without accents, case, marks and a leading article. */
public final class Folded {
    private static final String ARTICLE = "the ";
    private static final int NOTHING = -1;
    /** The end of the block Latin Extended-B: nearly all names are written with letters up to here. */
    private static final int LAST_LATIN = 0x24F;
    /** What becomes of each of these letters. */
    private static final int[] LATIN = latin();

    private Folded() {}

    /** Gives the words of a name, folded. */
    public static List<String> words(String name) {
        return List.of(text(name).split(" "));
    }

    /** Gives the whole name, folded. Written as loops, as every name of the authority goes through it at the start. */
    public static String text(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        if (latin(name)) {
            for (int at = 0; at < name.length(); at++) {
                add(folded, LATIN[name.charAt(at)]);
            }
        } else {
            String plain = Normalizer.normalize(name, Normalizer.Form.NFD);
            int letter;
            for (int at = 0; at < plain.length(); at += Character.charCount(letter)) {
                letter = plain.codePointAt(at);
                add(folded, folded(letter));
            }
        }
        int end = folded.length() - (!folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ' ? 1 : 0);
        int begin = end > ARTICLE.length() && folded.indexOf(ARTICLE) == 0 ? ARTICLE.length() : 0;
        return folded.substring(begin, end);
    }

    private static boolean latin(String name) {
        for (int at = 0; at < name.length(); at++) {
            if (name.charAt(at) >= LATIN.length) {
                return false;
            }
        }
        return true;
    }

    private static int[] latin() {
        int[] table = new int[LAST_LATIN + 1];
        for (char letter = 0; letter <= LAST_LATIN; letter++) {
            // Accents stand behind the letter when it is taken apart.
            table[letter] = folded(Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).codePointAt(0));
        }
        return table;
    }

    private static int folded(int letter) {
        if (letter == '.' || mark(letter)) {
            return NOTHING;
        }
        return Character.isLetter(letter) || number(letter) ? Character.toLowerCase(letter) : ' ';
    }

    /** Everything between letters and numbers is one space. */
    private static void add(StringBuilder folded, int letter) {
        if (letter == ' ') {
            if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        } else if (letter != NOTHING) {
            folded.appendCodePoint(letter);
        }
    }

    private static boolean mark(int letter) {
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static boolean number(int letter) {
        return switch (Character.getType(letter)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }
}
