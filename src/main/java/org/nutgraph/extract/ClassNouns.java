// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Term;

/** Which class a common noun is for, as the vocabulary says. */
public final class ClassNouns {
    private static final int LONGEST = 4;

    private final Map<String, String> classes = new HashMap<>();
    private final Map<String, Integer> lengths = new HashMap<>();
    private final Set<String> light;
    private final Set<String> quantities;

    /** Takes the vocabulary. */
    public ClassNouns(Ontology ontology) {
        this.light = words(ontology, "lightNoun", Lex.NOUN);
        this.quantities = words(ontology, "quantityNoun", Lex.CUE);
        for (Term term : ontology.classes()) {
            Stream.concat(term.strings(Lex.NOUN).stream(), term.strings(Lex.DESCRIBES).stream())
                    .forEach(noun -> classes.putIfAbsent(noun.toLowerCase(Locale.ROOT), term.iri()));
        }
        for (Term term : ontology.classes()) {
            term.links(Lex.NOUNS_OF).stream().flatMap(scheme -> ontology.scheme(scheme).stream())
                    .flatMap(code -> nouns(code).stream())
                    .forEach(noun -> classes.putIfAbsent(noun.toLowerCase(Locale.ROOT), term.iri()));
        }
        classes.keySet().forEach(noun -> lengths.merge(noun.substring(noun.lastIndexOf(' ') + 1),
                Math.min(LONGEST, noun.split(" ", -1).length), Math::max));
    }

    /** A code whose cues are all nouns has no others. */
    private static List<String> nouns(Term code) {
        return code.strings(Lex.NOUN).isEmpty() ? code.strings(Lex.CUE) : code.strings(Lex.NOUN);
    }

    /** Says whether what hangs from a noun by "of" or "for" is what is meant: the details of a plan are the plan. */
    public boolean light(Token head) {
        return light.contains(head.lemma().toLowerCase(Locale.ROOT));
    }

    /** Says whether a noun tells how many there are of what hangs from it: thousands of nurses are nurses. */
    public boolean quantity(Token head) {
        return quantities.contains(head.lemma().toLowerCase(Locale.ROOT));
    }

    private static Set<String> words(Ontology ontology, String code, String property) {
        return ontology.scheme(Lex.NGC + "functionWord").stream().filter(term -> term.iri().equals(Lex.NGC + code))
                .flatMap(term -> term.strings(property).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Gives the class for the noun that ends at a token, the longest that is known: "port of entry" before "entry". */
    public Optional<String> at(Sentence sentence, Token head) {
        if (bare(sentence, head)) {
            return Optional.empty();
        }
        for (int length = longest(head); length > 0; length--) {
            int first = head.index() - length + 1;
            if (first >= 0) {
                Optional<String> found = Optional.ofNullable(classes.get(words(sentence, first, head.index())));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Gives how many words the nouns have that end with a word; hardly any word ends one. */
    private int longest(Token head) {
        return lengths.getOrDefault(head.lemma().toLowerCase(Locale.ROOT), 0);
    }

    /** "In partnership", "by law", "in order": a singular behind a preposition, with nothing else, counts nothing. */
    private static boolean bare(Sentence sentence, Token head) {
        return head.tag().equals("NN") && head.index() > 0 && sentence.token(head.index() - 1).tag().equals("IN")
                && !sentence.token(head.index() - 1).relation().equals("mark");
    }

    private static String words(Sentence sentence, int first, int head) {
        String before = sentence.tokens().subList(first, head).stream().map(Token::text)
                .collect(Collectors.joining(" "));
        String last = sentence.token(head).lemma();
        return (before.isEmpty() ? last : before + " " + last).toLowerCase(Locale.ROOT);
    }
}
