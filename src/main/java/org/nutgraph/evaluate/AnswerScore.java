// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Facts;
import org.nutgraph.facts.Figure;
import org.nutgraph.facts.Mention;
import org.nutgraph.facts.Quotation;
import org.nutgraph.facts.Tenure;

/** Scores the facts of an article against a person's answers. */
public final class AnswerScore {
    private static final List<String> KINDS = List.of("PERSON", "ORG", "PLACE", "PROGRAM");

    private final UnaryOperator<String> coarse;

    /** Takes how to tell the coarse kind of a class. */
    public AnswerScore(UnaryOperator<String> coarse) {
        this.coarse = coarse;
    }

    /** Gives the score of entities of each kind; each that is expected is matched once, a second half of it is wrong. */
    public Map<String, Score> entities(Facts facts, Answers answers) {
        Map<String, Score> scores = new TreeMap<>();
        for (String kind : KINDS) {
            List<Entity> found = facts.entities().stream()
                    .filter(entity -> entity.mentions().stream().anyMatch(Mention::named))
                    .filter(entity -> coarse.apply(entity.type()).equals(kind)).toList();
            List<Answers.Thing> open = new ArrayList<>(
                    answers.entities().stream().filter(thing -> thing.kind().equals(kind)).toList());
            int expected = open.size();
            int right = (int) found.stream().filter(entity -> take(entity, open)).count();
            scores.put(kind, new Score(right, found.size(), expected));
        }
        return scores;
    }

    private static boolean take(Entity entity, List<Answers.Thing> open) {
        List<String> names = Stream.concat(Stream.of(entity.label()), entity.names().stream()).map(AnswerScore::folded)
                .toList();
        Optional<Answers.Thing> match = open.stream()
                .filter(thing -> thing.names().stream().map(AnswerScore::folded).anyMatch(names::contains)).findFirst();
        match.ifPresent(open::remove);
        return match.isPresent();
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ").strip().replaceFirst("^the ", "");
    }

    /** Gives the score of values, each expected one matched once. */
    public Score values(Facts facts, Answers answers) {
        List<Figure> open = new ArrayList<>(facts.facts(Figure.class));
        int found = open.size();
        int right = (int) answers.figures().stream().filter(number -> matched(number, open).isPresent()).count();
        return new Score(right, found, answers.figures().size());
    }

    /** Gives the score of what is counted, among the figures that say what they count and have the right value. */
    public Score counted(Facts facts, Answers answers) {
        List<Figure> open = new ArrayList<>(facts.facts(Figure.class));
        int right = 0;
        int found = 0;
        for (Answers.Counted number : answers.figures()) {
            Optional<Figure> match = matched(number, open);
            if (match.isPresent() && number.of().isPresent()) {
                found++;
                right += match.get().of().map(AnswerScore::head).equals(number.of().map(AnswerScore::head)) ? 1 : 0;
            }
        }
        return new Score(right, found, found);
    }

    private static Optional<Figure> matched(Answers.Counted number, List<Figure> open) {
        Optional<Figure> match = open.stream().filter(figure -> figure.value().compareTo(number.value()) == 0
                && (figure.text().contains(number.text()) || number.text().contains(figure.text()))).findFirst();
        match.ifPresent(open::remove);
        return match;
    }

    private static String head(String phrase) {
        String last = phrase.substring(phrase.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    }

    /** Gives the score of quotations and their speakers. */
    public QuoteScore quotes(Facts facts, Answers answers) {
        return QuoteScore.of(answers.quotes(), found(facts, answers));
    }

    /** Gives the quotations found, each speaker by the first name that the answers use. */
    public static List<QuoteScore.Quote> found(Facts facts, Answers answers) {
        return facts.facts(Quotation.class).stream()
                .map(quote -> new QuoteScore.Quote(quote.text(), quote.kind().name(), quote.speaker()
                        .flatMap(Quotation.Speaker::entity).flatMap(id -> name(facts, id, answers))))
                .toList();
    }

    /** Gives the score of posts. */
    public TenureScore posts(Facts facts, Answers answers) {
        return TenureScore.of(answers.posts(), facts.facts(Tenure.class).stream()
                .map(tenure -> new TenureScore.Post(name(facts, tenure.holder(), answers).orElse(""), tenure.role(),
                        tenure.organisation().flatMap(id -> name(facts, id, answers)),
                        tenure.status().substring(tenure.status().lastIndexOf('/') + 1)))
                .toList());
    }

    /** Gives the first name that the answers use for an entity, or its label. */
    private static Optional<String> name(Facts facts, String id, Answers answers) {
        return facts.entities().stream().filter(entity -> entity.id().equals(id)).findFirst().map(entity -> {
            List<String> names = Stream.concat(Stream.of(entity.label()), entity.names().stream())
                    .map(AnswerScore::folded).toList();
            return answers.entities().stream()
                    .filter(thing -> thing.names().stream().map(AnswerScore::folded).anyMatch(names::contains))
                    .map(thing -> thing.names().getFirst()).findFirst().orElse(entity.label());
        });
    }
}
