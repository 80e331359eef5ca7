// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.ontology.Pattern;

/** Finds all patterns in a sentence; only those one of whose words is in it are tried. */
final class Hits {
    private final Rules rules;

    Hits(Rules rules) {
        this.rules = rules;
    }

    /** Gives what is found, in order of the rules. */
    List<Hit> in(Sentence sentence) {
        WordPlaces words = new WordPlaces(sentence);
        Syntax syntax = new Syntax(sentence, rules.words());
        Map<List<Object>, Hit> all = new LinkedHashMap<>();
        NodeMatcher clauses = new NodeMatcher(syntax);
        PhraseMatcher phrases = new PhraseMatcher(sentence);
        for (Rule rule : rules.triggeredBy(words.words())) {
            List<List<Pattern>> variants = rule.phrases().stream().filter(words::mayHold).toList();
            if (variants.isEmpty()) {
                words.of(rule.triggers()).forEach(at -> clauses(rule, clauses, syntax, sentence.token(at), all));
            } else {
                sentence.tokens().forEach(token -> phrases(rule, variants, phrases, syntax, token, all));
            }
        }
        return List.copyOf(all.values());
    }

    /** The head of a clause is one of the words that trigger it. */
    private static void clauses(Rule rule, NodeMatcher matcher, Syntax syntax, Token token,
            Map<List<Object>, Hit> all) {
        for (Node tree : rule.trees()) {
            matcher.at(tree, token).forEach(slots -> add(new Hit(rule, syntax, token, slots), all));
        }
    }

    private static void phrases(Rule rule, List<List<Pattern>> variants, PhraseMatcher phrases, Syntax syntax,
            Token token, Map<List<Object>, Hit> all) {
        for (List<Pattern> variant : variants) {
            Optional<Map<String, Token>> slots = phrases.at(variant, token.index());
            slots.ifPresent(found -> add(new Hit(rule, syntax, anchor(rule, syntax, token), found), all));
        }
    }

    /** The word of a phrase that is its own tells how firmly it is said; its first slot does not. */
    private static Token anchor(Rule rule, Syntax syntax, Token first) {
        return syntax.sentence().tokens().stream().skip(first.index())
                .filter(token -> WordPlaces.isOne(rule.triggers(), token)).findFirst().orElse(first);
    }

    private static void add(Hit hit, Map<List<Object>, Hit> all) {
        all.putIfAbsent(List.of(hit.rule().term(), hit.anchor().index(), hit.slots(), hit.rule().types()), hit);
    }
}
