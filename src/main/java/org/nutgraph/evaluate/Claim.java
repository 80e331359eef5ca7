// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.commons.codec.digest.DigestUtils;

import org.nutgraph.article.Span;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Event;
import org.nutgraph.facts.Fact;
import org.nutgraph.facts.Facts;
import org.nutgraph.facts.Statement;
import org.nutgraph.ontology.Lex;

/**
 * A statement or event of an article, in one line that a person can judge by the sentence beside it.
 *
 * @param key      what it says, as a hash that tells it from every other claim without repeating its words
 * @param article  the start of the hash of the article's bytes
 * @param span     the word it was read from
 * @param term     the name of its relation or class
 * @param words    who, what and how firmly, in a line
 * @param sentence the sentence it was read from, in a line
 */
public record Claim(String key, String article, Span span, String term, String words, String sentence) {
    private static final int HASH = 16;

    /** Gives the claims of an article, in order of the text. */
    public static List<Claim> of(Facts facts) {
        Map<String, String> labels = facts.entities().stream()
                .collect(Collectors.toMap(Entity::id, Entity::label, (first, second) -> first));
        Function<String, String> name = id -> labels.getOrDefault(id, id);
        return facts.facts().stream().flatMap(fact -> claim(facts, fact, name)).toList();
    }

    private static Stream<Claim> claim(Facts facts, Fact fact, Function<String, String> name) {
        return switch (fact) {
            case Statement said -> Stream.of(claim(facts, said.span(), said.sentence(), said.predicate(),
                    name.apply(said.subject()) + " | " + name.apply(said.object())
                            + firmness(said.commitment(), name)));
            case Event event -> Stream.of(claim(facts, event.span(), event.sentence(), event.type(),
                    parts(event, name) + firmness(event.commitment(), name)));
            default -> Stream.empty();
        };
    }

    private static Claim claim(Facts facts, Span span, Span sentence, String term, String words) {
        String hash = facts.article().key();
        String local = term.replace(Lex.NG, "");
        return new Claim(hash(hash + span.begin() + local + words), hash, span, local, oneLine(words),
                oneLine(facts.article().words(sentence)));
    }

    private static String parts(Event event, Function<String, String> name) {
        List<String> parts = new ArrayList<>();
        event.roles().forEach(role -> parts.add(role.property().replace(Lex.NG, "") + "=" + name.apply(role.entity())));
        event.theme().ifPresent(theme -> parts.add("theme=" + theme));
        event.time().ifPresent(time -> parts.add("time=" + time));
        return String.join(" | ", parts);
    }

    private static String firmness(Statement.Commitment commitment, Function<String, String> name) {
        return " | " + commitment.factuality().replace(Lex.NGC, "")
                + commitment.statedBy().map(id -> " by " + name.apply(id)).orElse("");
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    private static String hash(String text) {
        return DigestUtils.sha256Hex(text).substring(0, HASH);
    }
}
