// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Term;

/** The vocabulary's words for times by their class: months, days of the week, units, parts of the day and others. */
final class TimeWords {
    private static final String CLASS = Lex.NS + "timeClass";
    private static final String WORD = Lex.NS + "timeWord";
    private static final String VALUE = Lex.NS + "timeValue";
    private static final String AMBIGUOUS = Lex.NS + "timeAmbiguous";
    private static final String INTRODUCING = "introducing";
    private static final int FULL = 4;
    private static final Pattern PART = Pattern.compile("[0-9]+|\\p{L}[\\p{L}\\p{M}]*|\\P{Z}");

    private record Entry(List<String> words, String value, boolean ambiguous) {}

    private final Map<String, Map<String, List<Entry>>> classes = new HashMap<>();

    TimeWords(Ontology ontology) {
        for (Term term : ontology.terms()) {
            for (String name : term.strings(CLASS)) {
                term.strings(WORD).forEach(word -> add(name, word, term));
            }
        }
    }

    private void add(String name, String word, Term term) {
        List<String> words = PART.matcher(word.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
        boolean ambiguous = term.strings(AMBIGUOUS).contains(word);
        classes.computeIfAbsent(name, key -> new HashMap<>())
                .computeIfAbsent(words.getFirst(), key -> new ArrayList<>())
                .add(new Entry(words, term.string(VALUE).orElse(""), ambiguous));
    }

    /** Says whether a class has words. */
    boolean has(String name) {
        return classes.containsKey(name);
    }

    /** Gives the first words of all that a class has, in lower case. */
    Set<String> first(String name) {
        return classes.getOrDefault(name, Map.of()).keySet();
    }

    /** Gives what the words of a class read from a piece on. */
    List<Edge> read(String name, Pieces pieces, int at) {
        List<Entry> entries = classes.getOrDefault(name, Map.of()).getOrDefault(pieces.at(at).lower(), List.of());
        if (entries.isEmpty()) {
            return List.of();
        }
        List<Edge> edges = new ArrayList<>();
        for (Entry entry : entries) {
            int end = at + entry.words().size();
            boolean all = true;
            for (int part = at; all && part < end; part++) {
                all = pieces.is(part, entry.words().get(part - at));
            }
            if (all && (!entry.ambiguous() || meant(pieces, at, end))) {
                edges.add(Edge.word(end, entry.value()));
            }
        }
        return edges;
    }

    /** "May", "March", "fall" are times beside digits, behind words such as "in", and else as names of none or nouns. */
    private boolean meant(Pieces pieces, int at, int end) {
        Piece piece = pieces.at(at);
        boolean digits = digits(pieces, end) || digits(pieces, end + 1) || digits(pieces, at - 1)
                || digits(pieces, at - 2);
        boolean introduced = pieces.has(at - 1) && !read(INTRODUCING, pieces, at - 1).isEmpty();
        boolean unnamed = piece.name().equals("O");
        return !piece.tag().equals("MD") && (digits || introduced || (unnamed && piece.tag().startsWith("NNP"))
                || (unnamed && piece.tag().equals("NN") && !piece.capitalised() && piece.text().length() >= FULL
                        && !behindNoun(pieces, at)));
    }

    /** "Farmers march": a verb that the tagger takes for a noun. */
    private static boolean behindNoun(Pieces pieces, int at) {
        return pieces.has(at - 1) && pieces.at(at - 1).tag().startsWith("NN");
    }

    private static boolean digits(Pieces pieces, int at) {
        return pieces.has(at) && pieces.at(at).digits();
    }
}
