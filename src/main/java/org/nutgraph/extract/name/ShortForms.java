// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import java.util.List;
import java.util.function.Predicate;

/** When a name is a shorter form of another. */
final class ShortForms {
    private ShortForms() {}

    /**
     * A person goes by any of their names in the same order; a body or programme by its first words, two at the least,
     * up to an "of" or "for", or by all but the noun that says what it is; a place by its whole name only. Takes both
     * names in their folded words.
     */
    static boolean of(String kind, List<String> few, List<String> many, Predicate<String> joiner,
            Predicate<String> noun) {
        return few.size() < many.size() && switch (kind) {
            case "PERSON" -> inOrder(few, many) && !many.contains("and");
            case "PLACE" -> false;
            default -> many.subList(0, few.size()).equals(few)
                    && (few.size() > 1 && joiner.test(many.get(few.size()))
                            || many.subList(few.size(), many.size()).stream().allMatch(noun));
        };
    }

    private static boolean inOrder(List<String> few, List<String> many) {
        int next = 0;
        for (String word : many) {
            next += next < few.size() && few.get(next).equals(word) ? 1 : 0;
        }
        return next == few.size();
    }
}
