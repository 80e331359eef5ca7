// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.time;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** One element of a rule: words, a slot, or words that stand before, or where it ends; the first two may be optional or stuck on. */
sealed interface Element {
    /** One of these words or marks. */
    record Words(Set<String> words, boolean optional, boolean glued) implements Element {}

    /** What a class of words, or another rule, reads; it goes by a name of its own. */
    record Slot(String kind, String name, boolean optional, boolean glued) implements Element {}

    /** One of these words stands before, and is not part of the time. */
    record Before(Set<String> words) implements Element {}

    /** The time ends here: what follows must stand behind it, and is not part of it. */
    record End() implements Element {}

    /** Reads a rule: elements set apart by spaces, as lex:timeRule says. */
    static List<Element> parse(String rule) {
        return Arrays.stream(rule.trim().split(" +")).map(Element::element).toList();
    }

    private static Element element(String text) {
        if (text.startsWith("<")) {
            return new Before(words(text.substring(1)));
        }
        if (text.equals(">")) {
            return new End();
        }
        boolean glued = text.startsWith("~");
        boolean optional = text.length() > 1 && text.endsWith("?");
        String core = text.substring(glued ? 1 : 0, text.length() - (optional ? 1 : 0));
        if (!core.startsWith("{") || !core.endsWith("}")) {
            return new Words(words(core), optional, glued);
        }
        String[] parts = core.substring(1, core.length() - 1).split(":", 2);
        return new Slot(parts[0], parts[parts.length - 1], optional, glued);
    }

    private static Set<String> words(String text) {
        return Set.of(text.toLowerCase(Locale.ROOT).split("\\|"));
    }
}
