// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.ontology.Pattern;

/** Where each word of a sentence stands, as written and in its base form, in lower case. */
final class WordPlaces {
    private final Map<String, BitSet> places = new HashMap<>();

    WordPlaces(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            add(token.lemma(), token);
            add(token.text(), token);
        }
    }

    private void add(String word, Token token) {
        places.computeIfAbsent(word.toLowerCase(Locale.ROOT), key -> new BitSet()).set(token.index());
    }

    /** Gives all words. */
    Set<String> words() {
        return places.keySet();
    }

    /** Gives the indexes of the tokens that are one of these words, in order. */
    IntStream of(Set<String> words) {
        BitSet all = new BitSet();
        words.stream().filter(places::containsKey).map(places::get).forEach(all::or);
        return all.stream();
    }

    /** Says whether a token is one of these words. */
    static boolean isOne(Set<String> words, Token token) {
        return words.contains(token.lemma().toLowerCase(Locale.ROOT))
                || words.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** Says whether every word that a phrase needs is here; where one is not, the phrase stands nowhere. */
    boolean mayHold(List<Pattern> phrase) {
        for (Pattern part : phrase) {
            if (!mayHold(part)) {
                return false;
            }
        }
        return true;
    }

    private boolean mayHold(Pattern part) {
        return switch (part) {
            case Pattern.Word word -> places.containsKey(word.text().toLowerCase(Locale.ROOT));
            case Pattern.Lemma lemma -> lemma.lemmas().stream().anyMatch(places::containsKey);
            case Pattern.Sequence sequence -> mayHold(sequence.parts());
            case Pattern.Choice choice -> choice.options().stream().anyMatch(this::mayHold);
            case Pattern.Name name -> true;
            case Pattern.Maybe maybe -> true;
            case Pattern.Slot slot -> true;
        };
    }
}
