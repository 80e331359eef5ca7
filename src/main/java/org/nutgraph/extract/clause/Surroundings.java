// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.ClassNouns;
import org.nutgraph.extract.Cues;
import org.nutgraph.extract.Dated;
import org.nutgraph.extract.Grammar;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.TimeMention;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;

/** When and where an event happens: what hangs from its word, or from the verb that its word only adds to. */
final class Surroundings {
    private static final String HAPPENS_IN = Lex.NGC + "happensIn";
    private static final Set<String> MARKING = Set.of("mark", "case");
    /** The parser is often unsure of a participle behind a comma. */
    private static final Set<String> ADDED = Set.of("advcl", "dep", "conj");
    private static final String OF = "of";
    private static final int DEEPEST = 3;

    private final Ontology ontology;
    private final ClassNouns nouns;
    private final Cues words;
    private final Fillers fillers;
    private final Dated times;

    Surroundings(Ontology ontology, ClassNouns nouns, Cues words, Fillers fillers, Dated times) {
        this.ontology = ontology;
        this.nouns = nouns;
        this.words = words;
        this.fillers = fillers;
        this.times = times;
    }

    /** Gives the one day, month or year of an event. */
    Optional<String> time(Hit hit) {
        return first(hit, above -> {
            List<String> days = days(hit.syntax(), above);
            return days.size() == 1 ? Optional.of(days.getFirst()) : Optional.empty();
        });
    }

    /** Gives the one place that an event is said to happen in. */
    Optional<Entity> place(Hit hit) {
        Syntax syntax = hit.syntax();
        return first(hit, above -> {
            List<Entity> places = Stream.concat(
                    phrases(syntax, above.from()).filter(above::before)
                            .flatMap(phrase -> place(syntax, phrase, DEEPEST).stream()),
                    described(syntax, above.from()).flatMap(word -> named(syntax, word, 1).stream())).toList();
            return places.stream().map(Entity::id).distinct().count() == 1
                    ? Optional.of(places.getFirst())
                    : Optional.empty();
        });
    }

    /** "In 2019, when the mill closed", "in Delmore, where it closed": what is told of the year or the place. */
    private static Stream<Token> described(Syntax syntax, Token verb) {
        return Stream.of(verb).filter(word -> word.relation().equals("acl:relcl") && syntax
                .children(word.index(), "advmod"::equals).anyMatch(child -> child.tag().equals("WRB")))
                .map(word -> syntax.sentence().token(word.head()));
    }

    /**
     * A word whose dates and places an event has.
     *
     * @param from   the word
     * @param before the index of the token before which they must stand
     */
    private record Above(Token from, int before) {
        boolean before(Token phrase) {
            return phrase.index() < before;
        }
    }

    private <T> Optional<T> first(Hit hit, Function<Above, Optional<T>> give) {
        Optional<Above> above = Optional.of(new Above(hit.anchor(), Integer.MAX_VALUE));
        for (int depth = 0; depth < DEEPEST && above.isPresent(); depth++) {
            Optional<T> found = give.apply(above.get());
            if (found.isPresent()) {
                return found;
            }
            above = above.flatMap(below -> above(hit.syntax(), below));
        }
        return Optional.empty();
    }

    /**
     * "A fire on Monday killed two" and "A fire killed two on Monday": what hangs from the one of two events, or stands
     * before the verb, holds for both.
     */
    private Optional<Above> above(Syntax syntax, Above below) {
        Token word = below.from();
        Optional<Token> head = Optional.of(word.head()).filter(at -> at >= 0).map(syntax.sentence()::token);
        if (!Syntax.verb(word)) {
            return head.filter(verb -> Syntax.verb(verb) && subject(word.relation()))
                    .map(verb -> new Above(verb, Math.min(verb.index(), below.before())));
        }
        return added(syntax, word).map(verb -> new Above(verb, below.before()))
                .or(() -> head.filter(verb -> joined(syntax, word, verb))
                        .flatMap(verb -> syntax.children(verb.index(), Surroundings::subject).findFirst()
                                .map(subject -> new Above(verb, Math.min(subject.index(), below.before())))))
                .or(() -> syntax.children(word.index(), Surroundings::subject)
                        .filter(subject -> thing(syntax, subject)).findFirst()
                        .map(subject -> new Above(subject, below.before())));
    }

    /**
     * "The bus fell on Monday, killing 7 and hurting 3": at one time. The parser may take the participle for one of two
     * verbs, or hang it from the noun before the comma.
     */
    private static Optional<Token> added(Syntax syntax, Token word) {
        boolean bare = word.tag().equals("VBG") && ADDED.contains(word.relation())
                && syntax.children(word.index(), MARKING::contains).findAny().isEmpty();
        return Grammar.upward(syntax.sentence(), word.index()).skip(1).filter(Syntax::verb).findFirst()
                .filter(verb -> bare);
    }

    /** "On Monday the mayor came and met the envoy": what stands before the subject holds for both verbs. */
    private static boolean joined(Syntax syntax, Token word, Token verb) {
        return word.relation().equals("conj") && Syntax.verb(verb)
                && syntax.children(word.index(), Surroundings::subject).findAny().isEmpty();
    }

    /** Where those who act come from need not be where they act. */
    private boolean thing(Syntax syntax, Token subject) {
        return subject.tag().startsWith("NN") && !subject.tag().startsWith("NNP")
                && nouns.at(syntax.sentence(), subject)
                        .filter(type -> ontology.isA(type, Lex.NG + "Agent")).isEmpty();
    }

    private static boolean subject(String relation) {
        return relation.startsWith("nsubj");
    }

    private List<String> days(Syntax syntax, Above above) {
        return times.in(syntax.sentence().span()).stream()
                .filter(time -> Stream.concat(phrases(syntax, above.from()).filter(above::before),
                        described(syntax, above.from())).anyMatch(token -> token.span().overlaps(time.span())))
                .flatMap(time -> day(time).stream()).toList();
    }

    /** Of a time of day its day. */
    private static Optional<String> day(TimeMention time) {
        return switch (time.type()) {
            case "DATE" -> Optional.of(time.value());
            case "TIME" -> Optional.of(time.value()).filter(value -> value.indexOf('T') > 0)
                    .map(value -> value.substring(0, value.indexOf('T')));
            default -> Optional.empty();
        };
    }

    private static Stream<Token> phrases(Syntax syntax, Token word) {
        return syntax.children(word.index(), relation -> relation.startsWith("obl") || relation.startsWith("nmod")
                || relation.equals("advmod"));
    }

    /** "At a market in Lisbon", "in the hills of Peru": where a phrase names no place itself, what hangs from it does. */
    private Optional<Entity> place(Syntax syntax, Token phrase, int left) {
        return happensIn(syntax.sentence(), phrase) ? named(syntax, phrase, left) : Optional.empty();
    }

    private Optional<Entity> named(Syntax syntax, Token phrase, int left) {
        return left == 0 || times.holds(phrase)
                ? Optional.empty()
                : fillers.of(syntax, phrase).entity()
                        .filter(entity -> ontology.isA(entity.type(), Lex.NG + "Place"))
                        .or(() -> syntax.children(phrase.index(), relation -> relation.startsWith("nmod"))
                                .filter(inner -> happensIn(syntax.sentence(), inner)
                                        || syntax.preposition(inner.index()).equals(OF))
                                .flatMap(inner -> named(syntax, inner, left - 1).stream()).findFirst());
    }

    private boolean happensIn(Sentence sentence, Token phrase) {
        return words.opens(HAPPENS_IN, sentence, phrase);
    }
}
