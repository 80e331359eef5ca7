// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;

/** The verbs and nouns of articles that no term of the vocabulary covers, most frequent first: an editor's work list. */
public final class WorkList {
    private static final Pattern WORD = Pattern.compile("[a-z][a-z-]+");
    private static final List<String> PROPERTIES = List.of(Lex.CLAUSE, Lex.PHRASE, Lex.CUE, Lex.NOUN, Lex.DESCRIBES,
            Lex.NS + "counted", Lex.NS + "changeVerb", Lex.NS + "changeNoun", Lex.NS + "unit", Lex.NS + "equation",
            Lex.NS + "transparent");

    private final Set<String> covered = new HashSet<>();
    private final Map<String, Integer> verbs = new TreeMap<>();
    private final Map<String, Integer> nouns = new TreeMap<>();

    /** Takes the vocabulary. */
    public WorkList(Ontology ontology) {
        ontology.terms().forEach(term -> PROPERTIES.forEach(property -> term.strings(property).forEach(pattern -> WORD
                .matcher(pattern.toLowerCase(Locale.ROOT)).results().forEach(word -> covered.add(word.group())))));
    }

    /** Adds an article. */
    public void add(AnnotatedArticle article) {
        for (Sentence sentence : article.sentences()) {
            for (Token token : sentence.tokens()) {
                String lemma = token.lemma().toLowerCase(Locale.ROOT);
                if (!covered.contains(lemma) && WORD.matcher(lemma).matches()) {
                    count(sentence, token, lemma);
                }
            }
        }
    }

    private void count(Sentence sentence, Token token, String lemma) {
        if (token.tag().startsWith("VB") && says(sentence, token)) {
            verbs.merge(lemma, 1, Integer::sum);
        } else if (token.tag().equals("NN") || token.tag().equals("NNS")) {
            nouns.merge(lemma, 1, Integer::sum);
        }
    }

    /** A verb tells something of two things if it has a subject and an object or oblique. */
    private static boolean says(Sentence sentence, Token verb) {
        List<String> relations = sentence.dependents(verb.index()).map(Token::relation).toList();
        return relations.stream().anyMatch(relation -> relation.startsWith("nsubj"))
                && relations.stream().anyMatch(relation -> relation.equals("obj") || relation.startsWith("obl"));
    }

    /** Gives the most frequent uncovered verbs with how often they stand, at least twice. */
    public Map<String, Integer> verbs(int most) {
        return top(verbs, most);
    }

    /** Gives the most frequent uncovered nouns likewise. */
    public Map<String, Integer> nouns(int most) {
        return top(nouns, most);
    }

    private static Map<String, Integer> top(Map<String, Integer> counts, int most) {
        Stream<Map.Entry<String, Integer>> frequent = counts.entrySet().stream().filter(entry -> entry.getValue() > 1)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most);
        return frequent.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one,
                LinkedHashMap::new));
    }
}
