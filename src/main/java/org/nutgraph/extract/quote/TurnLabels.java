// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.article.Block;
import org.nutgraph.extract.Mentions;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Quotation.Speaker;

/** Reads who speaks from the beginning of a paragraph of a transcript. */
final class TurnLabels {
    private static final int LONGEST = 8;
    private static final int FEWEST = 2;
    private static final String ARTICLE = "the";

    /** Who speaks, the words that say so, and the place after them. */
    record Label(String words, Optional<Speaker> speaker, int end) {}

    private final Running text;
    private final SpeechLexicon lexicon;
    private final Mentions mentions;
    private final List<Entity> people;
    private final List<Sentence> titles;
    private final Map<String, Integer> plain = new HashMap<>();

    TurnLabels(AnnotatedArticle article, Running text, SpeechLexicon lexicon, Mentions mentions,
            List<Entity> entities) {
        this.text = text;
        this.lexicon = lexicon;
        this.mentions = mentions;
        this.people = entities.stream().filter(entity -> lexicon.person(entity.type())).toList();
        this.titles = article.sentences().stream().filter(sentence -> article.article().blocks()
                .get(sentence.block()).kind() == Block.Kind.TITLE).toList();
        for (int at = 0; at < text.size(); at++) {
            if (!text.sameBlock(at - 1, at)) {
                count(at);
            }
        }
    }

    private void count(int begin) {
        colon(begin).filter(colon -> !capitals(begin, colon) && !quoted(colon + 1) && named(colon).isPresent())
                .ifPresent(colon -> plain.merge(words(begin, colon), 1, Integer::sum));
    }

    /** Gives who speaks the words from a place up to another, if they begin with a label. */
    Optional<Label> of(int begin, int end) {
        return letter(begin, end)
                ? Optional.of(new Label(text.word(begin).text(), Optional.empty(), begin + 1))
                : colon(begin).flatMap(colon -> label(begin, colon));
    }

    /** "Q When does it open?": one letter, which is not the article of a noun. */
    private boolean letter(int begin, int end) {
        Token first = text.word(begin).token();
        return first.text().length() == 1 && !first.tag().equals("DT") && lexicon.asking(first.text())
                && begin + 1 < end && text.word(begin + 1).token().capitalised() && text.gapAfter(begin);
    }

    private boolean quoted(int at) {
        return Marks.DOUBLE.contains(text.word(at).text());
    }

    private Optional<Integer> colon(int begin) {
        return IntStream.range(begin + 1, Math.min(text.size(), begin + LONGEST + 1))
                .takeWhile(at -> text.sameBlock(begin, at)).filter(at -> text.word(at).text().equals(":"))
                .filter(at -> text.sameBlock(begin, at + 1)).boxed().findFirst();
    }

    /** A name in small letters is who speaks only where two take turns; else it introduces a list, or a quotation. */
    private Optional<Label> label(int begin, int colon) {
        String words = words(begin, colon);
        boolean capitals = capitals(begin, colon);
        if (!capitals && !takesTurns(words)) {
            return Optional.empty();
        }
        if (lexicon.asking(words)) {
            return Optional.of(new Label(words, Optional.empty(), colon + 1));
        }
        Optional<String> entity = named(colon).or(() -> capitals ? held(begin, colon) : Optional.empty());
        return entity.isPresent() || capitals && lexicon.turnNoun(words(begin, colon))
                ? Optional.of(new Label(words, Optional.of(new Speaker(text.span(begin, colon), words, entity)),
                        colon + 1))
                : Optional.empty();
    }

    private boolean takesTurns(String label) {
        return plain.getOrDefault(label, 0) >= FEWEST
                && plain.values().stream().filter(times -> times >= FEWEST).count() >= FEWEST;
    }

    private boolean capitals(int begin, int colon) {
        String words = words(begin, colon);
        return words.equals(words.toUpperCase(Locale.ROOT)) && words.codePoints().anyMatch(Character::isLetter);
    }

    private String words(int begin, int colon) {
        StringBuilder words = new StringBuilder(text.word(begin).text());
        for (int at = begin + 1; at < colon; at++) {
            words.append(text.word(at).token().spaced() ? " " : "").append(text.word(at).text());
        }
        return words.toString();
    }

    /** "PRESIDENT RUIZ": a person that is named so, or the one person of the article with this last name. */
    private Optional<String> named(int colon) {
        Running.Word last = text.word(colon - 1);
        Optional<String> marked = mentions.at(last.sentence(), last.token().index())
                .filter(place -> lexicon.person(place.entity().type())).map(place -> place.entity().id());
        String name = last.text().toLowerCase(Locale.ROOT);
        return marked.or(() -> one(people.stream().filter(person -> Stream.concat(Stream.of(person.label()),
                person.names().stream()).anyMatch(said -> said.toLowerCase(Locale.ROOT).endsWith(" " + name)))
                .map(Entity::id)));
    }

    /** "THE PRESIDENT": the one person whom the headline calls by this post. */
    private Optional<String> held(int begin, int colon) {
        int first = text.word(begin).text().equalsIgnoreCase(ARTICLE) ? begin + 1 : begin;
        if (first >= colon || !lexicon.sourceNoun(text.word(colon - 1).token())) {
            return Optional.empty();
        }
        String post = words(first, colon).toLowerCase(Locale.ROOT);
        int length = colon - first;
        return one(titles.stream().flatMap(title -> mentions.in(title).stream())
                .filter(place -> lexicon.person(place.entity().type()))
                .filter(place -> called(place, post, length)).map(place -> place.entity().id()));
    }

    /** The post stands at the beginning of the mention or right before it, and no noun before it makes it another. */
    private static boolean called(Mentions.Place place, String post, int length) {
        return Stream.of(place.first(), place.first() - length)
                .filter(from -> from >= 0 && from + length <= place.sentence().size())
                .anyMatch(from -> place.sentence().text(from, from + length).toLowerCase(Locale.ROOT).equals(post)
                        && (from == 0 || !place.sentence().token(from - 1).tag().startsWith("NN")));
    }

    private static Optional<String> one(Stream<String> ids) {
        Set<String> all = ids.collect(Collectors.toSet());
        return all.size() == 1 ? all.stream().findFirst() : Optional.empty();
    }

    /** Says whether words are running text: some word has a small letter. */
    boolean running(int first, int last) {
        return IntStream.range(first, last).mapToObj(at -> text.word(at).token()).filter(Token::word)
                .anyMatch(token -> token.text().codePoints().anyMatch(Character::isLowerCase));
    }
}
