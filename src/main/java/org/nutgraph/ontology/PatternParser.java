// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

import org.nutgraph.problem.InvalidOntology;

/**
 * Reads the notation of patterns: {@code word}, {@code [fund|finance]} any form of these words, {@code {subject}} a
 * slot, {@code {location:City}} a slot only a city fills, {@code a|b} either word, {@code (…)} a group, {@code ?} after
 * a word or group makes it optional, {@code *} one to five capitalised words.
 */
public final class PatternParser {
    private static final java.util.regex.Pattern PIECE = java.util.regex.Pattern
            .compile("\\s*(\\[[^\\]]+\\]|\\{[^}]+\\}|[()|?*]|[^\\s\\[\\]{}()|?*]+)");

    /** Longer or deeper ones nobody means to write; a pattern made to exhaust the program ends here. */
    private static final int LONGEST = 1000;
    private static final int DEEPEST = 20;

    private final String source;
    private final List<String> pieces = new ArrayList<>();
    private int next;
    private int depth;

    private PatternParser(String source) {
        this.source = source.length() > LONGEST ? source.substring(0, DEEPEST) + "…" : source;
        if (source.length() > LONGEST) {
            throw broken("is longer than " + LONGEST + " characters");
        }
        Matcher matcher = PIECE.matcher(source);
        int end = 0;
        while (matcher.lookingAt()) {
            pieces.add(matcher.group(1));
            end = matcher.end();
            matcher.region(end, source.length());
        }
        if (!source.substring(end).isBlank() || pieces.isEmpty()) {
            throw broken("cannot be read from \"" + source.substring(end).strip() + "\"");
        }
    }

    /** Takes a pattern as written. Fails with {@link InvalidOntology} if it does not follow the notation. */
    public static Pattern parse(String source) {
        PatternParser parser = new PatternParser(source);
        Pattern pattern = parser.sequence();
        if (parser.next < parser.pieces.size()) {
            throw parser.broken("has a bracket that was never opened");
        }
        return pattern;
    }

    /** Takes the shape of a name. Fails likewise, and if it has no word of its own or a slot. */
    public static Pattern parseName(String source) {
        Pattern pattern = parse(source);
        List<Pattern> parts = pattern instanceof Pattern.Sequence sequence ? sequence.parts() : List.of(pattern);
        boolean open = parts.getFirst() instanceof Pattern.Name;
        boolean tail = parts.size() > 1 && parts.getLast() instanceof Pattern.Name;
        return required(source, pattern, parts.subList(open ? 1 : 0, parts.size() - (tail ? 1 : 0)));
    }

    /** Takes a cue. Fails likewise, and if it has no word of its own or a slot. */
    public static Pattern parseCue(String source) {
        Pattern pattern = parse(source);
        return required(source, pattern, List.of(pattern));
    }

    private static Pattern required(String source, Pattern pattern, List<Pattern> words) {
        if (words.stream().allMatch(PatternParser::wordless)) {
            throw new PatternParser(source).broken("would match everything: it has no word that must be there");
        }
        if (slotted(pattern)) {
            throw new PatternParser(source).broken("has a slot, which only clauses and phrases can have");
        }
        return pattern;
    }

    /** Says whether a pattern can match without any word of its own. */
    private static boolean wordless(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Word word -> false;
            case Pattern.Lemma lemma -> false;
            case Pattern.Sequence sequence -> sequence.parts().stream().allMatch(PatternParser::wordless);
            case Pattern.Choice choice -> choice.options().stream().anyMatch(PatternParser::wordless);
            case Pattern.Name name -> true;
            case Pattern.Maybe maybe -> true;
            case Pattern.Slot slot -> true;
        };
    }

    private static boolean slotted(Pattern pattern) {
        return switch (pattern) {
            case Pattern.Slot slot -> true;
            case Pattern.Sequence sequence -> sequence.parts().stream().anyMatch(PatternParser::slotted);
            case Pattern.Choice choice -> choice.options().stream().anyMatch(PatternParser::slotted);
            case Pattern.Maybe maybe -> slotted(maybe.part());
            default -> false;
        };
    }

    private Pattern sequence() {
        List<Pattern> parts = new ArrayList<>();
        while (next < pieces.size() && !peek(")") && !peek("|")) {
            parts.add(choice());
        }
        if (parts.isEmpty()) {
            throw broken("has an empty part");
        }
        return parts.size() == 1 ? parts.getFirst() : new Pattern.Sequence(List.copyOf(parts));
    }

    /** A bar binds tighter than a space: {@code more|fewer than} is "more than" or "fewer than". */
    private Pattern choice() {
        List<Pattern> options = new ArrayList<>(List.of(optional()));
        while (accept("|")) {
            options.add(optional());
        }
        return options.size() == 1 ? options.getFirst() : new Pattern.Choice(List.copyOf(options));
    }

    private Pattern optional() {
        Pattern part = single();
        return accept("?") ? new Pattern.Maybe(part) : part;
    }

    private Pattern single() {
        if (next >= pieces.size()) {
            throw broken("ends too early");
        }
        String piece = pieces.get(next++);
        return switch (piece.charAt(0)) {
            case '(' -> group();
            case '[' -> new Pattern.Lemma(alternatives(inner(piece)));
            case '{' -> slot(inner(piece));
            case '*' -> new Pattern.Name();
            case ')', '|', '?' -> throw broken("has a misplaced " + piece);
            default -> new Pattern.Word(piece);
        };
    }

    private Pattern group() {
        if (++depth > DEEPEST) {
            throw broken("has more than " + DEEPEST + " brackets inside each other");
        }
        List<Pattern> options = new ArrayList<>(List.of(sequence()));
        while (accept("|")) {
            options.add(sequence());
        }
        if (!accept(")")) {
            throw broken("has a bracket that is never closed");
        }
        depth--;
        return options.size() == 1 ? options.getFirst() : new Pattern.Choice(List.copyOf(options));
    }

    private static Pattern slot(String inner) {
        int colon = inner.indexOf(':');
        return colon < 0
                ? new Pattern.Slot(inner.strip(), Optional.empty())
                : new Pattern.Slot(inner.substring(0, colon).strip(), Optional.of(inner.substring(colon + 1).strip()));
    }

    private Set<String> alternatives(String inner) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : inner.split("\\|", -1)) {
            words.add(word.strip());
        }
        if (words.contains("")) {
            throw broken("has a bracket without a word, or a bar too many in one");
        }
        return words;
    }

    private static String inner(String piece) {
        return piece.substring(1, piece.length() - 1);
    }

    private boolean peek(String piece) {
        return pieces.get(next).equals(piece);
    }

    private boolean accept(String piece) {
        boolean there = next < pieces.size() && peek(piece);
        next += there ? 1 : 0;
        return there;
    }

    private InvalidOntology broken(String why) {
        return new InvalidOntology("ontology-pattern", "The pattern \"" + source + "\" " + why + ".",
                "Correct the pattern; ontology/EDITING.md lists the notation.");
    }
}
