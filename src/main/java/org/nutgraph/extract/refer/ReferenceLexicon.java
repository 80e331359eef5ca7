// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.refer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nutgraph.annotate.PersonWords;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.ClassNouns;
import org.nutgraph.extract.Cues;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Term;

/** What the vocabulary says about words that stand for something else, compiled for look-up. */
final class ReferenceLexicon {
    private final Ontology ontology;
    private final ClassNouns nouns;
    private final Cues speech;
    private final Set<String> people;
    private final Set<String> drafts;
    private final Set<String> things;
    private final Set<String> many;
    private final Set<String> pointing;
    private final Set<String> introducing;
    private final Set<String> impersonal;
    private final Set<String> parallel;
    private final Set<String> reflexive;
    private final Map<String, String> labels = new HashMap<>();
    private final Map<String, Set<String>> genders = new HashMap<>();
    private final Map<String, String> pronouns = new HashMap<>();

    private static final int SECOND = 4;

    ReferenceLexicon(Ontology ontology) {
        this.ontology = ontology;
        this.nouns = new ClassNouns(ontology);
        this.speech = new Cues(ontology, "speech");
        this.people = Stream.of("post", "occupation", "gender").flatMap(scheme -> words(scheme, Lex.NOUN))
                .collect(Collectors.toUnmodifiableSet());
        this.drafts = code("notInForce", code -> code.strings(Lex.NOUN).stream());
        this.things = code("neuter", Term::cueWords);
        this.many = code("plural", Term::cueWords);
        this.reflexive = code("reflexive", Term::cueWords);
        this.pointing = code("definite", Term::cueWords);
        this.introducing = code("indefinite", Term::cueWords);
        this.impersonal = code("impersonal", Term::cueWords);
        this.parallel = code("parallel", Term::cueWords);
        ontology.scheme(Lex.NGC + "gender").forEach(this::gender);
    }

    private Stream<String> words(String scheme, String property) {
        return ontology.scheme(Lex.NGC + scheme).stream().flatMap(code -> code.strings(property).stream())
                .map(word -> word.toLowerCase(Locale.ROOT));
    }

    private Set<String> code(String name, Function<Term, Stream<String>> words) {
        return ontology.scheme(Lex.NGC + "reference").stream().filter(code -> code.iri().equals(Lex.NGC + name))
                .flatMap(words).collect(Collectors.toUnmodifiableSet());
    }

    private void gender(Term code) {
        code.strings(Lex.ENGINE_LABEL).forEach(label -> labels.put(label, code.iri()));
        Stream.of(Lex.NOUN, Lex.NS + "givenName").flatMap(property -> code.strings(property).stream())
                .forEach(word -> add(word, code));
        code.cueWords().forEach(word -> {
            pronouns.put(word, code.iri());
            add(word, code);
        });
    }

    private void add(String word, Term code) {
        genders.computeIfAbsent(word.toLowerCase(Locale.ROOT), key -> new HashSet<>()).add(code.iri());
    }

    /** Gives the gender a pronoun or title stands for. */
    Optional<String> pronoun(String word) {
        return Optional.ofNullable(pronouns.get(word.toLowerCase(Locale.ROOT)));
    }

    /** Gives the gender of who bears a given name, by the vocabulary and else by the engine's list. */
    Optional<String> given(String name) {
        return genders.containsKey(name.toLowerCase(Locale.ROOT))
                ? gender(name)
                : PersonWords.gender(name).map(labels::get);
    }

    /** Gives the gender of a given name, title or noun; none if it may be either. */
    Optional<String> gender(String word) {
        Set<String> found = genders.getOrDefault(word.toLowerCase(Locale.ROOT), Set.of());
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    /** Says whether a word is "it" or one of its forms. */
    boolean thing(Token token) {
        return things.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** Says whether a word is "they" or one of its forms. */
    boolean many(Token token) {
        return many.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** Says whether a word stands for the subject of its clause: "himself". */
    boolean reflexive(Token token) {
        return reflexive.contains(token.text().toLowerCase(Locale.ROOT));
    }

    boolean definite(Token token) {
        return pointing.contains(token.text().toLowerCase(Locale.ROOT));
    }

    boolean indefinite(Token token) {
        return introducing.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** "They also closed a road": who did the one thing before does the other. */
    boolean parallel(Sentence sentence) {
        return sentence.tokens().stream().limit(SECOND).anyMatch(token -> parallel.contains(
                token.text().toLowerCase(Locale.ROOT)));
    }

    /** Says whether the subject of a word stands for nothing: "it seems". */
    boolean impersonal(Token token) {
        return impersonal.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    /** Says whether a noun is for what is not yet in force: "the bill" is not the last law named. */
    boolean draft(Token noun) {
        return drafts.contains(noun.lemma().toLowerCase(Locale.ROOT));
    }

    boolean speech(Sentence sentence, int verb) {
        return verb >= 0 && sentence.token(verb).tag().startsWith("VB") && speech.at(sentence, verb).isPresent();
    }

    Optional<String> classOf(Sentence sentence, Token noun) {
        return nouns.at(sentence, noun);
    }

    /** Says whether a noun is for people: a post, a class of persons, or what speaks and is no body. */
    boolean person(Sentence sentence, Token noun) {
        return surely(sentence, noun)
                || nouns.at(sentence, noun).isEmpty() && PersonWords.animate(noun.lemma());
    }

    /** Says the same without the engine's list, which has nouns of bodies too: "party". */
    boolean surely(Sentence sentence, Token noun) {
        Optional<String> type = nouns.at(sentence, noun);
        boolean named = people.contains(noun.lemma().toLowerCase(Locale.ROOT))
                || type.filter(iri -> isA(iri, "Person") || isA(iri, "Group")).isPresent();
        return named || type.isEmpty() && noun.relation().equals("nsubj") && speech(sentence, noun.head());
    }

    boolean isA(String type, String name) {
        return ontology.isA(type, Lex.NG + name);
    }

    boolean within(String type, String other) {
        return ontology.isA(type, other);
    }

    /** Gives the coarse kind of a class, such as ORG. */
    String coarse(String type) {
        return ontology.inherited(type, Lex.COARSE).orElse("OTHER");
    }
}
