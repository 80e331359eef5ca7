// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.article;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of keys and values between {@code ---} at the head of a Markdown file.
 *
 * @param values the values of each key in small letters, each where it stands in the file
 * @param lines  how many lines it takes up; 0 if there is none
 */
record FrontMatter(Map<String, List<Lines.Line>> values, int lines) {
    private static final Pattern ENTRY = Pattern.compile("([A-Za-z][\\w -]*?)\\s*:(?:\\s+(.*)|)");
    private static final Pattern ITEM = Pattern.compile("\\s*-\\s+(.*)");
    private static final int LONGEST = 60;

    /** Reads it; one that is never closed, or holds a line that is no entry, is text. */
    static FrontMatter of(List<Lines.Line> all) {
        FrontMatter none = new FrontMatter(Map.of(), 0);
        if (all.isEmpty() || !all.getFirst().text().strip().equals("---")) {
            return none;
        }
        Map<String, List<Lines.Line>> values = new HashMap<>();
        String key = "";
        for (int at = 1; at < Math.min(all.size(), LONGEST); at++) {
            Lines.Line line = all.get(at);
            Matcher entry = ENTRY.matcher(line.text());
            Matcher item = ITEM.matcher(line.text());
            if (line.text().strip().equals("---")) {
                return new FrontMatter(values, at + 1);
            } else if (entry.matches()) {
                key = entry.group(1).toLowerCase(Locale.ROOT);
                int begin = entry.start(2) < 0 ? line.text().length() : entry.start(2);
                split(line.from(begin)).forEach(adder(values, key));
            } else if (item.matches() && !key.isEmpty()) {
                adder(values, key).accept(unquoted(line.from(item.start(1))));
            } else if (!line.blank() && !line.text().startsWith("#")) {
                return none;
            }
        }
        return none;
    }

    private static Consumer<Lines.Line> adder(Map<String, List<Lines.Line>> values, String key) {
        return value -> {
            if (!value.blank()) {
                values.computeIfAbsent(key, name -> new ArrayList<>()).add(value);
            }
        };
    }

    /** A list in brackets has several values, anything else is one. */
    private static List<Lines.Line> split(Lines.Line value) {
        String text = value.text().strip();
        if (!text.startsWith("[") || !text.endsWith("]")) {
            return List.of(unquoted(value));
        }
        List<Lines.Line> parts = new ArrayList<>();
        int begin = value.text().indexOf('[') + 1;
        int end = value.text().lastIndexOf(']');
        for (String part : value.text().substring(begin, end).split(",", -1)) {
            parts.add(unquoted(new Lines.Line(part, value.offset(begin))));
            begin += part.length() + 1;
        }
        return parts;
    }

    private static Lines.Line unquoted(Lines.Line value) {
        int begin = 0;
        int end = value.text().length();
        while (begin < end && Character.isWhitespace(value.text().charAt(begin))) {
            begin++;
        }
        while (end > begin && Character.isWhitespace(value.text().charAt(end - 1))) {
            end--;
        }
        boolean quoted = end - begin > 1 && "\"'".indexOf(value.text().charAt(begin)) >= 0
                && value.text().charAt(begin) == value.text().charAt(end - 1);
        int mark = quoted ? 1 : 0;
        return new Lines.Line(value.text().substring(begin + mark, end - mark), value.offset(begin + mark));
    }

    /** Gives the first value of the first of these keys that has one. */
    Optional<Lines.Line> first(String... keys) {
        return List.of(keys).stream().flatMap(key -> all(key).stream()).findFirst();
    }

    /** Gives the values of a key. */
    List<Lines.Line> all(String key) {
        return values.getOrDefault(key, List.of());
    }
}
