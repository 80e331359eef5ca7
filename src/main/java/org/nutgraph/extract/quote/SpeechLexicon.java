// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.quote;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.ClassNouns;
import org.nutgraph.extract.Cues;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Term;

/** What the vocabulary says about speech, compiled for look-up. */
final class SpeechLexicon {
    private final Ontology ontology;
    private final ClassNouns nouns;
    private final Cues speech;
    private final Cues characterising;
    private final Cues source;
    private final Cues issuing;
    private final Cues silence;
    private final Set<String> utterances;
    private final Set<String> sources;
    private final Set<String> pronouns;
    private final Set<String> several;
    private final Set<String> turns;
    private final Set<String> askings;

    SpeechLexicon(Ontology ontology) {
        this.ontology = ontology;
        this.nouns = new ClassNouns(ontology);
        this.speech = new Cues(ontology, "speech");
        this.characterising = new Cues(ontology, "characterising");
        this.source = new Cues(ontology, "sourceCue");
        this.issuing = new Cues(ontology, "issuing");
        this.silence = new Cues(ontology, "silence");
        this.utterances = nouns("utterance");
        this.sources = new HashSet<>(nouns("source"));
        sources.addAll(nouns("post"));
        sources.addAll(nouns("occupation"));
        this.pronouns = words(Stream.of("gender", "reference")
                .flatMap(scheme -> ontology.scheme(Lex.NGC + scheme).stream()));
        this.turns = nouns("turnLabel");
        this.askings = words(ontology.term(Lex.NGC + "questionOrAnswer").stream());
        this.several = words(ontology.term(Lex.NGC + "plural").stream());
    }

    private static Set<String> words(Stream<Term> codes) {
        return codes.flatMap(Term::cueWords).collect(Collectors.toUnmodifiableSet());
    }

    private Set<String> nouns(String scheme) {
        return ontology.nouns(Lex.NGC + scheme);
    }

    Optional<Cues.Hit> speech(Sentence sentence, int at) {
        return verb(sentence, at) ? speech.at(sentence, at) : Optional.empty();
    }

    /** Says whether a verb always speaks to somebody. */
    boolean telling(Sentence sentence, int at) {
        return speech(sentence, at).filter(hit -> hit.code().equals(Lex.NGC + "telling")).isPresent();
    }

    Optional<Cues.Hit> characterising(Sentence sentence, int at) {
        return verb(sentence, at) ? characterising.at(sentence, at) : Optional.empty();
    }

    Optional<Cues.Hit> issuing(Sentence sentence, int at) {
        return verb(sentence, at) ? issuing.at(sentence, at) : Optional.empty();
    }

    Optional<Cues.Hit> source(Sentence sentence, int at) {
        return source.at(sentence, at);
    }

    private static boolean verb(Sentence sentence, int at) {
        return sentence.token(at).tag().startsWith("VB");
    }

    boolean silent(Sentence sentence, int at) {
        return silence.at(sentence, at).isPresent();
    }

    boolean utterance(Token token) {
        return utterances.contains(token.lemma().toLowerCase(Locale.ROOT));
    }

    boolean sourceNoun(Token token) {
        return sources.contains(token.lemma().toLowerCase(Locale.ROOT))
                || sources.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** Says whether a noun is for a body or a person, by its class: "the foundation". */
    boolean agent(Sentence sentence, Token noun) {
        return noun.tag().startsWith("NN")
                && nouns.at(sentence, noun).filter(type -> ontology.isA(type, Lex.NG + "Agent")).isPresent();
    }

    /** Says whether the words before a colon in a transcript are for somebody who speaks. */
    boolean turnNoun(String label) {
        String words = label.toLowerCase(Locale.ROOT);
        return Stream.of(words, words.substring(words.lastIndexOf(' ') + 1))
                .anyMatch(noun -> sources.contains(noun) || turns.contains(noun));
    }

    /** Says whether a word or letter is for a question or an answer, not for who speaks: "Q". */
    boolean asking(String label) {
        return askings.contains(label.toLowerCase(Locale.ROOT));
    }

    /** Says whether a word is a pronoun for somebody spoken of. */
    boolean pronoun(Token token) {
        return token.tag().equals("PRP") && pronouns.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** Says whether a word is a pronoun for one person or thing. */
    boolean one(Token token) {
        return pronoun(token) && !several.contains(token.text().toLowerCase(Locale.ROOT));
    }

    boolean person(String type) {
        return ontology.isA(type, Lex.NG + "Person");
    }

    boolean speaks(String type) {
        return ontology.isA(type, Lex.NG + "Agent") || ontology.isA(type, Lex.NG + "Place");
    }
}
