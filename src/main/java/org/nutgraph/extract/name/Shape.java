// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.TokenMatcher;
import org.nutgraph.ontology.Pattern;

/**
 * The shape of a name: literal words, with a run of capitalised words before them, after them, or neither.
 *
 * @param open  whether capitalised words come before the literal words
 * @param words the literal words
 * @param tail  what comes after them, if anything
 * @param type  the class of what is named so
 */
record Shape(boolean open, Pattern words, Optional<Pattern.Name> tail, String type) {
    private static final int LONGEST = 5;
    private static final Set<String> CLOSED = Set.of("DT", "PRP", "PRP$", "IN", "CC", "WP", "WDT", "WRB", "MD", "TO",
            "EX", "UH");

    static Shape of(Pattern pattern, String type) {
        List<Pattern> parts = pattern instanceof Pattern.Sequence sequence ? sequence.parts() : List.of(pattern);
        boolean open = parts.getFirst() instanceof Pattern.Name;
        boolean closed = parts.size() > 1 && parts.getLast() instanceof Pattern.Name;
        List<Pattern> words = parts.subList(open ? 1 : 0, parts.size() - (closed ? 1 : 0));
        return new Shape(open, new Pattern.Sequence(words),
                closed ? Optional.of((Pattern.Name) parts.getLast()) : Optional.empty(), type);
    }

    /** Gives the first literal word in lower case, if there is only one way to begin. */
    Optional<String> firstWord() {
        return words instanceof Pattern.Sequence sequence && sequence.parts().getFirst() instanceof Pattern.Word word
                ? Optional.of(word.text().toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    /** Says whether the shape consists of words alone. */
    boolean literal() {
        return !open && tail.isEmpty();
    }

    /** Gives the name of this shape whose literal words begin at a token, if there is one. */
    Optional<Name> at(Sentence sentence, int at, NameLexicon lexicon) {
        return TokenMatcher.match(words, sentence, at).filter(end -> end > at).flatMap(end -> {
            int first = open ? leftmost(sentence, at, lexicon) : at;
            int last = tail.isPresent() ? rightmost(sentence, end, lexicon) : end;
            boolean found = (!open || first < at) && (tail.isEmpty() || last > end);
            return found ? Optional.of(new Name(sentence, first, last, type, Name.Basis.SHAPE)) : Optional.empty();
        });
    }

    private static int leftmost(Sentence sentence, int at, NameLexicon lexicon) {
        IntPredicate nameLike = index -> nameLike(sentence.token(index), lexicon) || hyphen(sentence, index);
        int first = (int) IntStream.iterate(at - 1, index -> index >= 0 && index >= at - LONGEST, index -> index - 1)
                .takeWhile(nameLike).count();
        int begin = at - first;
        while (begin < at && (lexicon.title(sentence.token(begin).text()) || doing(sentence, begin))) {
            begin++;
        }
        return begin;
    }

    /** A heading begins with what is done: "Training Police" is about the police. */
    private static boolean doing(Sentence sentence, int at) {
        return at == 0 && sentence.token(at).tag().equals("VBG");
    }

    /** Two names joined by a hyphen, as the two sides of a border are. */
    private static boolean hyphen(Sentence sentence, int at) {
        return at > 0 && sentence.token(at).text().matches("[-–]") && !sentence.token(at).spaced()
                && sentence.token(at - 1).capitalised();
    }

    /** Runs on over capitalised words, and over joiners that more of them follow; a title begins another name. */
    static int rightmost(Sentence sentence, int from, NameLexicon lexicon) {
        int end = from;
        for (int at = from; at < Math.min(sentence.size(), from + 2 * LONGEST); at++) {
            Token token = sentence.token(at);
            boolean name = nameLike(token, lexicon) && (at == end || !lexicon.title(token.text()));
            if (!name && !joins(token, lexicon) || name && Seams.parts(sentence, end, at)) {
                break;
            }
            end = name ? at + 1 : end;
        }
        return end;
    }

    private static boolean joins(Token token, NameLexicon lexicon) {
        return lexicon.joiner(token.text()) || token.text().equals("&");
    }

    /** Says whether a token can be part of a name: a capitalised word that is no determiner, pronoun or preposition. */
    static boolean nameLike(Token token, NameLexicon lexicon) {
        return token.capitalised() && token.word() && !lexicon.notAName(token.text())
                && !CLOSED.contains(token.tag());
    }
}
