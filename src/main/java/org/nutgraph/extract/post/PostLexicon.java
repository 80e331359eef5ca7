// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.post;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.Cues;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Term;

/** What the vocabulary says about posts, compiled for look-up. */
final class PostLexicon {
    private static final int LONGEST = 5;
    private static final String GIVES = Lex.NGC + "gives";

    private final Ontology ontology;
    private final Set<String> posts;
    private final Set<String> occupations;
    private final Map<String, String> prefixes = new TreeMap<>();
    private final Cues modifiers;
    private final Cues prepositions;
    private final Cues honorifics;
    private final Cues statuses;
    private final Cues holdVerbs;
    private final Cues leadVerbs;
    private final Cues negations;
    private final String usualStatus;

    PostLexicon(Ontology ontology) {
        this.ontology = ontology;
        this.posts = ontology.nouns(Lex.NGC + "post");
        this.occupations = ontology.nouns(Lex.NGC + "occupation");
        this.modifiers = new Cues(ontology, "postModifier");
        this.prepositions = new Cues(ontology, "postPreposition");
        this.honorifics = new Cues(ontology, "honorific");
        this.statuses = new Cues(ontology, "tenureStatus");
        this.holdVerbs = new Cues(ontology, "postVerb");
        this.leadVerbs = new Cues(ontology, "leadVerb");
        this.negations = new Cues(ontology, "silence");
        this.usualStatus = ontology.defaultOf(Lex.NGC + "tenureStatus").map(Term::iri).orElse(Lex.NGC + "current");
        ontology.scheme(Lex.NGC + "tenureStatus").forEach(code -> code.cueWords()
                .filter(cue -> cue.endsWith("-")).forEach(cue -> prefixes.put(cue, code.iri())));
    }

    /** Gives the first token of the longest noun for a post, or failing that for an occupation, that ends before a token. */
    Optional<Integer> nounBefore(Sentence sentence, int end) {
        return longest(posts, sentence, end).or(() -> longest(occupations, sentence, end));
    }

    boolean post(Sentence sentence, int end) {
        return longest(posts, sentence, end).isPresent();
    }

    private Optional<Integer> longest(Set<String> nouns, Sentence sentence, int end) {
        return IntStream.rangeClosed(Math.max(0, end - LONGEST), end - 1)
                .filter(first -> nouns.contains(withoutPrefix(words(sentence, first, end)))
                        || nouns.contains(withoutPrefix(singular(sentence, first, end))))
                .boxed().findFirst();
    }

    private static String words(Sentence sentence, int first, int end) {
        return plain(sentence.text(first, end));
    }

    private static String singular(Sentence sentence, int first, int end) {
        Token last = sentence.token(end - 1);
        String lemma = last.lemma().equals(last.text()) && last.tag().equals("NNPS")
                ? last.text().substring(0, last.text().length() - 1)
                : last.lemma();
        return plain(first == end - 1 ? lemma : sentence.text(first, end - 1) + " " + lemma);
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    /** Gives the words of a post without a status that is joined to them by a hyphen. */
    String withoutPrefix(String role) {
        return prefixes.keySet().stream().filter(prefix -> joined(prefix, role)).findFirst()
                .map(prefix -> role.substring(prefix.length())).orElse(role);
    }

    /** Gives the status that a prefix of a word states. */
    Optional<String> statusOf(String word) {
        return prefixes.entrySet().stream().filter(entry -> joined(entry.getKey(), word)).map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean joined(String prefix, String word) {
        return word.length() > prefix.length() && word.toLowerCase(Locale.ROOT).startsWith(prefix);
    }

    /** Says whether a word before the noun belongs to the name of the post. */
    boolean modifier(Sentence sentence, int at) {
        return modifiers.at(sentence, at).isPresent();
    }

    boolean preposition(Sentence sentence, int at) {
        return at < sentence.size() && prepositions.at(sentence, at).isPresent();
    }

    Optional<Cues.Hit> honorificBefore(Sentence sentence, int end) {
        return honorifics.before(sentence, end);
    }

    Optional<Cues.Hit> statusBefore(Sentence sentence, int end) {
        return statuses.before(sentence, end);
    }

    Optional<Cues.Hit> statusAt(Sentence sentence, int at) {
        return at < sentence.size() ? statuses.at(sentence, at) : Optional.empty();
    }

    Optional<Cues.Hit> holdVerb(Sentence sentence, int at) {
        return holdVerbs.at(sentence, at);
    }

    Optional<Cues.Hit> leadVerb(Sentence sentence, int at) {
        return leadVerbs.at(sentence, at);
    }

    boolean negation(Sentence sentence, int at) {
        return negations.at(sentence, at).isPresent();
    }

    /** Gives the status that a verb of holding says. */
    Optional<String> gives(String verb) {
        return ontology.term(verb).flatMap(term -> term.links(GIVES).stream().findFirst());
    }

    /** Gives the English label of a code. */
    String label(String code) {
        return ontology.term(code).map(Term::label).orElse("");
    }

    String usualStatus() {
        return usualStatus;
    }

    boolean person(String type) {
        return ontology.isA(type, Lex.NG + "Person");
    }

    boolean body(String type) {
        return ontology.isA(type, Lex.NG + "Organization");
    }

    boolean home(String type) {
        return body(type) || ontology.isA(type, Lex.NG + "Place");
    }
}
