// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Annotator;
import org.nutgraph.annotate.Token;
import org.nutgraph.article.ArticleReader;
import org.nutgraph.extract.clause.ClauseFinder;
import org.nutgraph.extract.clause.SlotRules;
import org.nutgraph.extract.name.EntityExtractor;
import org.nutgraph.ontology.Authority;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.MarkedSentence;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Term;

/** Runs the examples and counter-examples of terms: each must be found, or must not. */
public final class LexiconCheck {
    private final Annotator annotator;
    private final Ontology ontology;
    private final EntityExtractor entities;
    private final ClauseFinder finder;
    private final ThingCheck things;

    /**
     * A sentence that does not do what it should.
     *
     * @param term     the IRI of its term
     * @param sentence the sentence as its editor wrote it
     * @param message  what is wrong and what to do, in plain words
     */
    public record Miss(String term, String sentence, String message) {}

    /** Takes the language engine, the vocabulary and what is known beforehand; fails with {@code InvalidOntology} at a broken pattern. */
    public LexiconCheck(Annotator annotator, Ontology ontology, Authority authority) {
        this.annotator = annotator;
        this.ontology = ontology;
        this.entities = new EntityExtractor(ontology, authority);
        this.finder = new ClauseFinder(ontology);
        this.things = new ThingCheck(annotator, ontology, entities);
    }

    /** Gives what is wrong with a term; nothing if every example is found and no counter-example is. */
    public List<Miss> check(Term term) {
        List<Miss> misses = new ArrayList<>();
        Stream.of(Lex.EXAMPLE, Lex.COUNTER_EXAMPLE).flatMap(kind -> term.strings(kind).stream())
                .forEach(example -> mismarked(term, example).ifPresent(misses::add));
        if (!misses.isEmpty()) {
            return misses;
        }
        term.strings(Lex.EXAMPLE).forEach(example -> missed(term, example).ifPresent(misses::add));
        term.strings(Lex.COUNTER_EXAMPLE).forEach(example -> found(term, example).ifPresent(misses::add));
        return misses;
    }

    /** A slip of the marks is told as such, before the sentence is parsed. */
    private Optional<Miss> mismarked(Term term, String example) {
        MarkedSentence marked = MarkedSentence.parse(example);
        if (marked.text().contains("{") || marked.text().contains("}")) {
            return Optional.of(new Miss(term.iri(), example,
                    "A brace of the sentence has no partner or nothing inside. Mark parts as in {subject:the fund}."));
        }
        Set<String> allowed = named(term) ? Set.of("") : SlotRules.allowed(ontology, term);
        return marked.parts().stream().map(MarkedSentence.Part::role).filter(role -> !allowed.contains(role))
                .findFirst().map(role -> new Miss(term.iri(), example, "The sentence marks "
                        + (role.isEmpty() ? "words without a slot" : "the slot {" + role + ":…}") + ". "
                        + (named(term)
                                ? "In the sentences of a class, mark its members in braces alone."
                                : "The slots of this term are " + String.join(", ", allowed) + ".")));
    }

    private Optional<Miss> missed(Term term, String example) {
        MarkedSentence marked = MarkedSentence.parse(example);
        if (named(term)) {
            return things.marked(term, marked)
                    ? Optional.empty()
                    : Optional.of(new Miss(term.iri(), example,
                            "The example is not found: " + things.instead(marked)
                                    + ". Change the name shape or the example."));
        }
        List<ClauseFinder.Match> matches = matches(term, marked);
        if (matches.stream().anyMatch(match -> right(marked, match))) {
            return Optional.empty();
        }
        String instead = matches.isEmpty() ? "no pattern matches" : "it is found as " + matches.getFirst().slots();
        return Optional.of(new Miss(term.iri(), example, "The example is not found: " + instead
                + ". Change the pattern or the example."));
    }

    private static boolean named(Term term) {
        return term.strings(Lex.CLAUSE).isEmpty() && term.strings(Lex.PHRASE).isEmpty();
    }

    private Optional<Miss> found(Term term, String example) {
        if (named(term)) {
            return things.any(term, MarkedSentence.parse(example))
                    ? Optional.of(new Miss(term.iri(), example, "The counter-example is found. Make the nouns and name "
                            + "shapes narrower."))
                    : Optional.empty();
        }
        return matches(term, MarkedSentence.parse(example)).stream().filter(ClauseFinder.Match::sure).findFirst()
                .map(match -> new Miss(term.iri(), example, "The counter-example is found by the pattern \""
                        + match.pattern() + "\" as " + match.slots() + ". Make the pattern narrower."));
    }

    private List<ClauseFinder.Match> matches(Term term, MarkedSentence marked) {
        AnnotatedArticle article = annotator.annotate(
                ArticleReader.read(marked.text().getBytes(StandardCharsets.UTF_8), "example.txt"));
        return finder.find(article, entities.extract(article)).stream()
                .filter(match -> ontology.isA(match.term(), term.iri())).toList();
    }

    private static boolean right(MarkedSentence marked, ClauseFinder.Match match) {
        return marked.parts().stream().allMatch(part -> Optional.ofNullable(match.slots().get(part.role()))
                .filter(slot -> inside(part, marked.text(), match.sentence().token(slot.head()))).isPresent());
    }

    private static boolean inside(MarkedSentence.Part part, String text, Token token) {
        int begin = text.codePointCount(0, part.begin());
        return begin <= token.span().begin() && token.span().end() <= text.codePointCount(0, part.end());
    }
}
