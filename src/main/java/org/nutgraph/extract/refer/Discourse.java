// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.refer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.article.Span;
import org.nutgraph.extract.Dated;
import org.nutgraph.extract.Grammar;
import org.nutgraph.extract.Mentions;
import org.nutgraph.facts.Entity;

/** What the narration of an article has spoken of, sentence by sentence; what stands between marks is left aside. */
final class Discourse {
    private static final int REACH = 2;
    private static final int SENTENCES = 12;
    private static final int MARKS = 2;
    private static final Set<String> NAMING = Set.of("appos", "flat", "dep");

    private final AnnotatedArticle article;
    private final ReferenceLexicon lexicon;
    private final Mentions mentions;
    private final Genders genders;
    private final Dated times;
    private final TreeMap<Integer, Span> quoted = new TreeMap<>();
    private final List<List<Occurrence>> bySentence = new ArrayList<>();

    Discourse(AnnotatedArticle article, ReferenceLexicon lexicon, Mentions mentions, Genders genders,
            List<Span> quoted, Dated times) {
        this.article = article;
        this.lexicon = lexicon;
        this.mentions = mentions;
        this.genders = genders;
        this.times = times;
        quoted.forEach(span -> this.quoted.put(span.begin(), span));
        article.sentences().forEach(sentence -> bySentence.add(new ArrayList<>(Stream
                .concat(mentions.in(sentence).stream().filter(place -> !said(place)).map(this::named),
                        common(sentence, mentions).filter(found -> !quoted(found.head())))
                .sorted(Comparator.comparingInt(found -> found.head().index())).toList())));
    }

    private Occurrence named(Mentions.Place place) {
        Token head = place.sentence().tokens().subList(place.first(), place.last()).stream()
                .filter(token -> token.head() < place.first() || token.head() >= place.last()).findFirst()
                .orElse(place.sentence().token(place.last() - 1));
        return of(place.sentence(), head, place.entity());
    }

    private Occurrence of(Sentence sentence, Token head, Entity entity) {
        return new Occurrence(sentence, head, Optional.of(entity), kind(entity), genders.of(entity));
    }

    private Occurrence.Kind kind(Entity entity) {
        return switch (lexicon.coarse(entity.type())) {
            case "PERSON" -> Occurrence.Kind.PERSON;
            case "GROUP" -> Occurrence.Kind.MANY;
            default -> Occurrence.Kind.THING;
        };
    }

    private Stream<Occurrence> common(Sentence sentence, Mentions mentions) {
        return sentence.tokens().stream().filter(token -> token.tag().startsWith("NN") && token.word())
                .filter(token -> !token.relation().equals("compound"))
                .filter(token -> mentions.at(sentence, token.index()).isEmpty())
                .filter(token -> !times.holds(token) && !predicate(sentence, token))
                .filter(token -> !token.relation().equals("appos")
                        || mentions.at(sentence, token.head()).isEmpty())
                .map(token -> apposed(sentence, token, mentions).map(entity -> of(sentence, token, entity))
                        .orElseGet(() -> new Occurrence(sentence, token, Optional.empty(), kind(sentence, token),
                                lexicon.gender(token.lemma()))));
    }

    /** "Ruiz is a singer and the mother of three": what somebody is said to be is nobody else. */
    private static boolean predicate(Sentence sentence, Token noun) {
        Token at = noun;
        while (at.relation().equals("conj") && at.head() >= 0 && at.head() < at.index()
                && Grammar.child(sentence, at.index(), "nsubj").isEmpty()) {
            at = sentence.token(at.head());
        }
        return Grammar.child(sentence, at.index(), "cop").isPresent()
                && Grammar.child(sentence, at.index(), "nsubj").isPresent();
    }

    /** "The mayor, Olga Sten, said", "the mayor Olga Sten said": the noun is she. */
    private static Optional<Entity> apposed(Sentence sentence, Token noun, Mentions mentions) {
        return sentence.dependents(noun.index()).filter(token -> NAMING.contains(token.relation())
                && token.index() > noun.index())
                .flatMap(token -> mentions.at(sentence, token.index()).stream()).map(Mentions.Place::entity)
                .findFirst();
    }

    private Occurrence.Kind kind(Sentence sentence, Token noun) {
        boolean several = noun.tag().endsWith("S");
        return lexicon.person(sentence, noun)
                ? several ? Occurrence.Kind.MANY : Occurrence.Kind.PERSON
                : several ? Occurrence.Kind.OTHER : Occurrence.Kind.THING;
    }

    boolean quoted(Token token) {
        return Optional.ofNullable(quoted.lowerEntry(token.span().end()))
                .filter(entry -> entry.getValue().overlaps(token.span())).isPresent();
    }

    /** The name of a thing alone between marks is spoken of; a name among other words there is spoken by somebody else. */
    private boolean said(Mentions.Place place) {
        return Optional.ofNullable(quoted.lowerEntry(place.span().end())).map(Map.Entry::getValue)
                .filter(span -> span.overlaps(place.span()))
                .filter(span -> kind(place.entity()) == Occurrence.Kind.PERSON
                        || span.length() > place.span().length() + MARKS)
                .isPresent();
    }

    /** Gives what a sentence speaks of, in order. */
    List<Occurrence> in(Sentence sentence) {
        return List.copyOf(bySentence.get(sentence.index()));
    }

    /** Gives all names of a sentence, those between marks too. */
    Stream<Occurrence> named(Sentence sentence) {
        return mentions.in(sentence).stream().map(this::named);
    }

    /** Gives what a sentence speaks of before a word. */
    List<Occurrence> before(Sentence sentence, Token token) {
        return in(sentence).stream().filter(found -> found.head().index() < token.index()).toList();
    }

    /** Gives the sentences of narration before one, the nearest first, as far as the block before the last. */
    Stream<Sentence> earlier(Sentence sentence) {
        return earlier(sentence, REACH);
    }

    /** Gives the same as far as some number of blocks before. */
    Stream<Sentence> earlier(Sentence sentence, int blocks) {
        return IntStream.iterate(sentence.index() - 1, at -> at >= 0, at -> at - 1).mapToObj(article.sentences()::get)
                .takeWhile(other -> sentence.block() - other.block() <= blocks).filter(this::narrated).limit(SENTENCES);
    }

    private boolean narrated(Sentence sentence) {
        return sentence.tokens().stream().anyMatch(token -> token.word() && !quoted(token));
    }

    /** Remembers what a word stands for. */
    void resolve(Sentence sentence, Token token, Entity entity) {
        List<Occurrence> here = bySentence.get(sentence.index());
        here.removeIf(found -> found.head().equals(token));
        here.add(of(sentence, token, entity));
        here.sort(Comparator.comparingInt(found -> found.head().index()));
    }
}
