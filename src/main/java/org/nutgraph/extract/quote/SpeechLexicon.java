// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.quote;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.Cues;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Term;

/** What the vocabulary says about speech, compiled for look-up. */
final class SpeechLexicon {
    private final Ontology ontology;
    private final Cues speech;
    private final Cues characterising;
    private final Cues source;
    private final Cues issuing;
    private final Cues silence;
    private final Set<String> utterances;
    private final Set<String> sources;
    private final Map<String, Set<String>> genders = new HashMap<>();
    private final Map<String, String> pronouns = new HashMap<>();

    SpeechLexicon(Ontology ontology) {
        this.ontology = ontology;
        this.speech = new Cues(ontology, "speech");
        this.characterising = new Cues(ontology, "characterising");
        this.source = new Cues(ontology, "sourceCue");
        this.issuing = new Cues(ontology, "issuing");
        this.silence = new Cues(ontology, "silence");
        this.utterances = nouns("utterance");
        this.sources = new HashSet<>(nouns("source"));
        sources.addAll(nouns("post"));
        sources.addAll(nouns("occupation"));
        ontology.scheme(Lex.NGC + "gender").forEach(this::gender);
    }

    private Set<String> nouns(String scheme) {
        return ontology.scheme(Lex.NGC + scheme).stream().flatMap(code -> code.strings(Lex.NOUN).stream())
                .map(noun -> noun.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private void gender(Term code) {
        for (String property : Set.of(Lex.NOUN, Lex.NS + "givenName")) {
            code.strings(property).forEach(word -> genders
                    .computeIfAbsent(word.toLowerCase(Locale.ROOT), key -> new HashSet<>()).add(code.iri()));
        }
        code.strings(Lex.CUE).stream().flatMap(cue -> java.util.Arrays.stream(cue.split("\\|", -1))).forEach(word -> {
            pronouns.put(word.toLowerCase(Locale.ROOT), code.iri());
            genders.computeIfAbsent(word.toLowerCase(Locale.ROOT), key -> new HashSet<>()).add(code.iri());
        });
    }

    Optional<Cues.Hit> speech(Sentence sentence, int at) {
        return verb(sentence, at) ? speech.at(sentence, at) : Optional.empty();
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

    /** Gives the gender a pronoun or title stands for. */
    Optional<String> pronoun(String word) {
        return Optional.ofNullable(pronouns.get(word.toLowerCase(Locale.ROOT)));
    }

    /** Gives the gender of a given name, title or noun; none if it may be either. */
    Optional<String> gender(String word) {
        Set<String> found = genders.getOrDefault(word.toLowerCase(Locale.ROOT), Set.of());
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    boolean person(String type) {
        return ontology.isA(type, Lex.NG + "Person");
    }

    boolean speaks(String type) {
        return ontology.isA(type, Lex.NG + "Agent") || ontology.isA(type, Lex.NG + "Place");
    }
}
