// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.nutgraph.article.Span;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;

/** Compares which named thing pronouns and descriptions were given with the one they were marked as standing for. */
final class ReferenceScorer {
    /** Words found to stand for one thing: those that name it and those that do not, by the word at their head. */
    record Chain(List<Span> names, List<Span> others) {}

    private final Set<String> people;
    private final Set<String> things;
    private final Set<String> speakers;
    private final Set<String> definite;

    /** Takes the vocabulary, which has the pronouns. */
    ReferenceScorer(Ontology ontology) {
        this.people = cues(ontology, "gender", "");
        this.speakers = cues(ontology, "speakerPronoun", "");
        this.definite = cues(ontology, "reference", "definite");
        this.things = new HashSet<>(cues(ontology, "reference", "neuter"));
        things.addAll(cues(ontology, "reference", "plural"));
    }

    private static Set<String> cues(Ontology ontology, String scheme, String code) {
        return ontology.scheme(Lex.NGC + scheme).stream().filter(term -> term.iri().endsWith(code))
                .flatMap(term -> term.strings(Lex.CUE).stream()).flatMap(cue -> Arrays.stream(cue.split("\\|", -1)))
                .map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /** Gives what kind of words they are. */
    private String kind(String words) {
        String word = words.toLowerCase(Locale.ROOT).strip();
        if (people.contains(word)) {
            return "he, she";
        }
        if (speakers.contains(word)) {
            return "I";
        }
        if (things.contains(word)) {
            return "it, they";
        }
        return definite.contains(word.split(" ", 2)[0]) ? "the ..." : "other words";
    }

    /** Gives the scores by kind of words. */
    Map<String, Score> score(GoldChains gold, List<Chain> found) {
        Map<String, Score> scores = new TreeMap<>();
        Set<GoldChains.Marked> done = new HashSet<>();
        for (Chain chain : found) {
            Optional<String> meant = meant(gold, chain);
            for (Span span : chain.others()) {
                Optional<GoldChains.Marked> marked = gold.around(span).filter(one -> !one.named());
                String kind = kind(marked.map(GoldChains.Marked::span).map(gold::words).orElse(gold.words(span)));
                boolean right = meant.isPresent() && marked.filter(one -> one.chain().equals(meant.get())
                        && done.add(one)).isPresent();
                if (meant.isPresent()) {
                    scores.merge(kind, new Score(right ? 1 : 0, 1, 0), Score::plus);
                }
            }
        }
        gold.mentions().stream().filter(marked -> !marked.named() && gold.named(marked.chain()))
                .forEach(marked -> scores.merge(kind(gold.words(marked.span())), new Score(0, 0, 1), Score::plus));
        return scores;
    }

    /** Gives the chain that most of the names of found words are of. */
    private static Optional<String> meant(GoldChains gold, Chain chain) {
        Map<String, Long> votes = new TreeMap<>();
        List<String> all = new ArrayList<>();
        chain.names().forEach(name -> gold.mentions().stream().filter(GoldChains.Marked::named)
                .filter(marked -> marked.span().overlaps(name))
                .min((one, other) -> Integer.compare(Math.abs(one.span().end() - name.end())
                        + one.span().length(), Math.abs(other.span().end() - name.end()) + other.span().length()))
                .ifPresent(marked -> all.add(marked.chain())));
        all.forEach(one -> votes.merge(one, 1L, Long::sum));
        return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
