// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.quote;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.Cues;
import org.nutgraph.extract.Grammar;
import org.nutgraph.facts.Quotation.Speaker;

/** Finds the cue that gives a passage to its speaker: after it, before it, or above it in the grammar. */
final class Attributions {
    private static final int NEAR = 12;
    private static final int NEARBY = 5;
    private static final Set<String> PAST = Set.of("VBD", "VBZ");
    private static final Set<String> FULL_STOP = Set.of(".", "...");
    private static final Set<String> BLOCKING = Set.of("acl:relcl", "appos");

    private final SpeechLexicon lexicon;
    private final Running text;
    private final Speakers speakers;
    private final Passages passages;
    private final Addressees addressees;

    Attributions(SpeechLexicon lexicon, Running text, Speakers speakers, Passages passages) {
        this.lexicon = lexicon;
        this.text = text;
        this.speakers = speakers;
        this.passages = passages;
        this.addressees = new Addressees(lexicon, speakers);
    }

    /** Gives the attribution of a passage, if it has a cue of its own. */
    Optional<Attribution> of(Passage passage) {
        return after(passage).or(() -> before(passage)).or(() -> above(passage))
                .map(found -> found.to(addressees.of(text.word(found.at()), found)));
    }

    private Optional<Attribution> after(Passage passage) {
        int from = passage.close() + 1;
        if (!text.sameBlock(passage.close(), from) || stopped(passage) && !lower(from)) {
            return Optional.empty();
        }
        int end = narrationEnd(from);
        while (from < end && !text.word(from).token().word()) {
            from++;
        }
        int start = from;
        return source(start, end).or(() -> IntStream.range(start, Math.min(end, start + NEAR))
                .boxed().flatMap(at -> spoken(at, start, end).stream()).findFirst())
                .or(() -> acted(passage, start, end));
    }

    /** "We are late," Ruiz shot back: beside speech that a comma, "?" or "!" ends, whatever a named person does is speech. */
    private Optional<Attribution> acted(Passage passage, int begin, int end) {
        boolean open = passage.last() < passage.close()
                || Set.of("?", "!").contains(text.word(passage.close() - 1).text())
                || text.word(passage.close() + 1).text().equals(",");
        if (!open || begin >= end) {
            return Optional.empty();
        }
        Sentence sentence = text.word(begin).sentence();
        return IntStream.range(begin, Math.min(end, begin + NEAR)).mapToObj(at -> text.word(at).token())
                .filter(token -> PAST.contains(token.tag())).findFirst()
                .flatMap(verb -> Grammar.subject(sentence, verb.index())
                        .filter(token -> inside(sentence, token, begin, end))
                        .flatMap(token -> speakers.of(sentence, token)).filter(by -> speakers.person(by))
                        .map(by -> new Attribution(verb.text(), text.at(sentence, verb.index()), Optional.of(by),
                                true)));
    }

    private boolean stopped(Passage passage) {
        return FULL_STOP.contains(text.word(passage.close() - 1).text());
    }

    private boolean lower(int at) {
        return !text.word(at).token().capitalised() && text.word(at).token().word();
    }

    private int narrationEnd(int from) {
        int end = from;
        while (end < text.size() && text.sameBlock(from, end) && !quoted(end)
                && text.word(end).sentence().index() <= text.word(from).sentence().index()) {
            end++;
        }
        return end;
    }

    private boolean quoted(int at) {
        return passages.hold(at);
    }

    /** A verb of speech near the passage with its subject beside it: "said Ruiz", "Ruiz said". */
    private Optional<Attribution> spoken(int at, int begin, int end) {
        Sentence sentence = text.word(at).sentence();
        int verb = text.word(at).token().index();
        Optional<Cues.Hit> hit = lexicon.speech(sentence, verb);
        if (hit.isEmpty() || quoted(at)) {
            return Optional.empty();
        }
        Optional<Token> subject = Grammar.subject(sentence, verb)
                .filter(token -> inside(sentence, token, begin, end))
                .or(() -> beside(sentence, hit.get(), begin));
        return subject.map(token -> new Attribution(sentence.text(verb, hit.get().last()), at,
                speakers.of(sentence, token, true), true)).filter(found -> found.speaker().isPresent());
    }

    private boolean inside(Sentence sentence, Token token, int begin, int end) {
        int at = text.at(sentence, token.index());
        return begin <= at && at < end && !quoted(at);
    }

    /** Where the parse of broken-up speech fails, the nearest noun beside the verb is its subject. */
    private Optional<Token> beside(Sentence sentence, Cues.Hit verb, int begin) {
        if (text.at(sentence, verb.first()) == begin) {
            return nominal(sentence, IntStream.range(verb.last(), Math.min(sentence.size(), verb.last() + NEAR)), true);
        }
        int first = Math.max(0, verb.first() - 3);
        return nominal(sentence, IntStream.range(first, verb.first()).map(at -> first + verb.first() - 1 - at), false);
    }

    private Optional<Token> nominal(Sentence sentence, IntStream places, boolean forward) {
        return places.mapToObj(sentence::token)
                .takeWhile(token -> Set.of("DT", "JJ", "RB", "POS", "PRP$").contains(token.tag())
                        || token.tag().startsWith("NN") || token.tag().equals("PRP"))
                .filter(token -> token.tag().startsWith("NN") || token.tag().equals("PRP"))
                .filter(token -> !forward || headOfRun(sentence, token)).findFirst();
    }

    private static boolean headOfRun(Sentence sentence, Token token) {
        int next = token.index() + 1;
        return next >= sentence.size() || !sentence.token(next).tag().startsWith("NN")
                && !sentence.token(next).tag().equals("POS");
    }

    private Optional<Attribution> source(int at, int end) {
        if (at >= end) {
            return Optional.empty();
        }
        Sentence sentence = text.word(at).sentence();
        return lexicon.source(sentence, text.word(at).token().index())
                .flatMap(hit -> sourceName(sentence, hit).map(speaker -> new Attribution(
                        sentence.text(hit.first(), hit.last()), at, Optional.of(speaker), true)));
    }

    /** Gives whom "according to" names: the noun that governs the cue, or the first that follows it. */
    Optional<Speaker> sourceName(Sentence sentence, Cues.Hit hit) {
        Token cue = sentence.token(hit.first());
        Optional<Token> governor = cue.head() >= hit.last()
                ? Optional.of(sentence.token(cue.head()))
                : Optional.empty();
        return governor.flatMap(token -> speakers.of(sentence, token))
                .or(() -> IntStream.range(hit.last(), Math.min(sentence.size(), hit.last() + NEAR))
                        .mapToObj(sentence::token).takeWhile(token -> !token.text().equals("."))
                        .flatMap(token -> speakers.of(sentence, token).stream()).findFirst());
    }

    private Optional<Attribution> before(Passage passage) {
        int edge = passage.open() - 1;
        boolean colon = edge >= 0 && text.word(edge).text().equals(":");
        if (edge < 0 || !text.sameBlock(edge, passage.open()) && !colon || quoted(edge)) {
            return Optional.empty();
        }
        boolean marked = colon || text.word(edge).text().equals(",");
        if (!marked && FULL_STOP.contains(text.word(edge).text())) {
            return Optional.empty();
        }
        int begin = narrationBegin(edge);
        int reach = marked ? begin : Math.max(begin, edge - 2);
        return IntStream.rangeClosed(reach, edge).map(at -> reach + edge - at).boxed()
                .flatMap(at -> introduced(at, begin, edge + 1, colon).stream()).findFirst()
                .or(() -> colon ? announced(begin, edge) : Optional.empty());
    }

    /** "Ruiz: ..." and "Ruiz spoke from a truck: ..." give what follows the colon to what the sentence is about. */
    private Optional<Attribution> announced(int begin, int edge) {
        Sentence sentence = text.word(edge).sentence();
        Optional<Token> top = IntStream.range(begin, edge).mapToObj(at -> text.word(at).token())
                .filter(token -> token.head() < 0 || text.at(sentence, token.head()) < begin
                        || text.at(sentence, token.head()) >= edge)
                .findFirst();
        return top.flatMap(token -> token.tag().startsWith("VB") && speakers.of(sentence, token).isEmpty()
                ? Grammar.subject(sentence, token.index())
                : Optional.of(token)).filter(token -> inside(sentence, token, begin, edge))
                .flatMap(token -> speakers.of(sentence, token)).filter(speaker -> speaker.entity().isPresent())
                .map(speaker -> new Attribution(text.word(edge).text(), edge, Optional.of(speaker), true));
    }

    private Optional<Attribution> introduced(int at, int begin, int end, boolean colon) {
        Optional<Attribution> said = spoken(at, begin, end);
        Sentence sentence = text.word(at).sentence();
        int verb = text.word(at).token().index();
        boolean issued = colon && lexicon.issuing(sentence, verb).isPresent()
                && sentence.tokens().stream().anyMatch(lexicon::utterance);
        return said.or(() -> issued ? governed(sentence, verb, false) : Optional.empty());
    }

    private int narrationBegin(int edge) {
        int begin = edge;
        int first = text.begin(text.word(edge).sentence());
        while (begin > first && !quoted(begin - 1)) {
            begin--;
        }
        return begin;
    }

    /** Gives the verb of speech that governs a part of a sentence between marks. */
    private Optional<Attribution> above(Passage passage) {
        Sentence sentence = text.word(passage.first()).sentence();
        int limit = Math.min(passage.last(), text.end(sentence));
        Optional<Token> top = IntStream.range(passage.first(), limit).mapToObj(at -> text.word(at).token())
                .filter(token -> token.head() < 0 || !within(passage, sentence, token.head())).findFirst();
        if (top.isEmpty()) {
            return Optional.empty();
        }
        List<Token> path = Grammar.upward(sentence, top.get().index())
                .takeWhile(token -> !BLOCKING.contains(token.relation())).toList();
        List<Token> chain = Grammar.upward(sentence, top.get().index()).limit(path.size() + 1L).toList();
        List<Attribution> found = chain.stream().flatMap(token -> governing(passage, sentence, token).stream())
                .toList();
        return found.stream().filter(by -> by.entity().isPresent()).findFirst()
                .or(() -> nearby(passage, sentence)).filter(by -> by.entity().isPresent())
                .or(() -> sourceInSentence(sentence)).or(() -> found.stream().findFirst());
    }

    /** Where the parse fails, a verb of speech or of characterising close before the words, with nothing between. */
    private Optional<Attribution> nearby(Passage passage, Sentence sentence) {
        int edge = passage.open() - text.begin(sentence);
        return IntStream.range(0, Math.min(NEARBY, Math.max(0, edge))).map(back -> edge - 1 - back)
                .takeWhile(at -> sentence.token(at).word()).boxed()
                .filter(at -> lexicon.speech(sentence, at).isPresent()
                        || lexicon.characterising(sentence, at).isPresent())
                .filter(at -> !silenced(sentence, at))
                .flatMap(at -> governed(sentence, at, false).or(() -> sharing(sentence, at)).stream()).findFirst();
    }

    /** "He thanked Ruiz, calling her": a participle has the subject of the sentence. */
    private Optional<Attribution> sharing(Sentence sentence, int verb) {
        return sentence.token(verb).tag().equals("VBG")
                ? sentence.tokens().stream().filter(token -> token.head() < 0 && token.index() < verb).findFirst()
                        .flatMap(top -> governed(sentence, top.index(), false))
                : Optional.empty();
    }

    private boolean within(Passage passage, Sentence sentence, int token) {
        return passage.holds(text.at(sentence, token));
    }

    private Optional<Attribution> governing(Passage passage, Sentence sentence, Token verb) {
        boolean inside = within(passage, sentence, verb.index());
        boolean cue = lexicon.speech(sentence, verb.index()).isPresent()
                || lexicon.characterising(sentence, verb.index()).isPresent();
        boolean named = lexicon.speech(sentence, verb.index()).isEmpty();
        return !inside && cue && !silenced(sentence, verb.index())
                ? governed(sentence, verb.index(), false).filter(by -> !named || source(sentence, verb, by))
                : Optional.empty();
    }

    /** Who calls something so must be named, or be one source: "they call it", "villagers call it" name nobody. */
    private boolean source(Sentence sentence, Token verb, Attribution by) {
        return by.entity().isPresent() || Grammar.subject(sentence, verb.index())
                .filter(token -> lexicon.sourceNoun(token) && token.tag().equals("NN") || lexicon.one(token))
                .isPresent();
    }

    /** Says whether a verb of speech is denied, or only possible. */
    boolean silenced(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        boolean refused = token.head() >= 0 && token.relation().equals("xcomp")
                && lexicon.silent(sentence, token.head());
        return refused || sentence.dependents(verb).filter(child -> child.index() < verb)
                .filter(child -> !child.relation().equals("ccomp"))
                .anyMatch(child -> lexicon.silent(sentence, child.index()) || child.tag().equals("MD"));
    }

    /** Gives the attribution to a verb's subject. */
    Optional<Attribution> governed(Sentence sentence, int verb, boolean adjacent) {
        if (Grammar.passive(sentence, verb)) {
            return Optional.empty();
        }
        int at = text.at(sentence, verb);
        return subject(sentence, verb).filter(token -> !quoted(text.at(sentence, token.index())))
                .flatMap(token -> speakers.of(sentence, token))
                .map(speaker -> new Attribution(sentence.token(verb).text(), at, Optional.of(speaker), adjacent))
                .map(found -> found.to(addressees.of(text.word(at), found)));
    }

    /** "She said that it had paid and added": the second verb goes with the first, not with what that one gives. */
    private Optional<Token> subject(Sentence sentence, int verb) {
        Token token = sentence.token(verb);
        boolean further = token.head() >= 0 && further(lexicon, sentence, token);
        return Grammar.subject(sentence, further ? sentence.token(token.head()).head() : verb);
    }

    /** Says whether a verb of speech that is joined to a clause belongs with the verb above that clause. */
    static boolean further(SpeechLexicon lexicon, Sentence sentence, Token verb) {
        if (!verb.relation().equals("conj") || lexicon.speech(sentence, verb.index()).isEmpty()
                || Grammar.child(sentence, verb.index(), "nsubj").isPresent()) {
            return false;
        }
        Token clause = sentence.token(verb.head());
        return clause.relation().equals("ccomp") && !clause.tag().equals(verb.tag())
                && lexicon.speech(sentence, clause.head()).isPresent();
    }

    private Optional<Attribution> sourceInSentence(Sentence sentence) {
        return IntStream.range(0, sentence.size()).filter(at -> !quoted(text.at(sentence, at))).boxed()
                .flatMap(at -> source(text.at(sentence, at), text.end(sentence)).stream()).findFirst()
                .map(found -> new Attribution(found.cue(), found.at(), found.speaker(), false));
    }
}
