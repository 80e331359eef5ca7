// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of {@code lex:example} or {@code lex:counterExample}, its marks taken out.
 *
 * @param text  the sentence
 * @param parts the parts that were marked, in order
 */
public record MarkedSentence(String text, List<Part> parts) {
    private static final Pattern MARK = Pattern.compile("\\{(?:([a-z][A-Za-z]*):)?([^{}]+)\\}");

    /**
     * A marked part.
     *
     * @param role  the role that is marked; empty if none is named
     * @param begin the UTF-16 units of the text before it
     * @param end   the UTF-16 units up to its end
     */
    public record Part(String role, int begin, int end) {}

    /** Takes a sentence with parts in braces: "{subject:The dam} was paid for by {object:a bank}." */
    public static MarkedSentence parse(String marked) {
        StringBuilder text = new StringBuilder();
        List<Part> parts = new ArrayList<>();
        Matcher matcher = MARK.matcher(marked);
        int from = 0;
        while (matcher.find()) {
            text.append(marked, from, matcher.start());
            int begin = text.length();
            text.append(matcher.group(2));
            parts.add(new Part(matcher.group(1) == null ? "" : matcher.group(1), begin, text.length()));
            from = matcher.end();
        }
        return new MarkedSentence(text.append(marked.substring(from)).toString(), List.copyOf(parts));
    }
}
