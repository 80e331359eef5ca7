// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.nutgraph.annotate.Annotator;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.article.ArticleReader;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.MarkedSentence;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Term;

/**
 * Derives patterns from examples, for relations and events that have no pattern of their own: the verb that the marked
 * parts hang from, and how they do, written as a clause; where no verb ties them, the words between them as a phrase.
 */
public final class Learner {
    private final Annotator annotator;

    /** Takes the language engine that parses the examples. */
    public Learner(Annotator annotator) {
        this.annotator = annotator;
    }

    /** Gives the same vocabulary, each term that has only examples with patterns from them. */
    public Ontology learn(Ontology ontology) {
        FunctionWords words = new FunctionWords(ontology);
        List<Term> terms = ontology.terms().stream()
                .map(term -> bare(ontology, term) ? taught(term, words) : term).toList();
        return new Ontology(ontology.version(), terms);
    }

    private static boolean bare(Ontology ontology, Term term) {
        return (Rules.relation(term) || Rules.event(ontology, term)) && term.strings(Lex.CLAUSE).isEmpty()
                && term.strings(Lex.PHRASE).isEmpty() && !term.strings(Lex.EXAMPLE).isEmpty();
    }

    private Term taught(Term term, FunctionWords words) {
        Map<String, List<String>> strings = new TreeMap<>(term.strings());
        for (String example : term.strings(Lex.EXAMPLE)) {
            MarkedSentence marked = MarkedSentence.parse(example);
            Optional<Sentence> sentence = sentence(marked);
            Map<String, Token> slots = sentence.map(parsed -> slots(marked, parsed)).orElse(Map.of());
            Optional<String> clause = slots.isEmpty()
                    ? Optional.empty()
                    : clause(new Syntax(sentence.orElseThrow(), words), slots);
            clause.ifPresent(found -> strings.merge(Lex.CLAUSE, List.of(found), Learner::joined));
            if (clause.isEmpty() && slots.size() > 1) {
                strings.merge(Lex.PHRASE, List.of(phrase(sentence.orElseThrow(), marked)), Learner::joined);
            }
        }
        return new Term(term.iri(), term.label(), term.types(), term.parents(), strings, term.links());
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    private Optional<Sentence> sentence(MarkedSentence marked) {
        List<Sentence> all = annotator.annotate(ArticleReader.read(marked.text().getBytes(StandardCharsets.UTF_8),
                "example.txt")).sentences();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /** Gives the head word of each marked part. */
    private static Map<String, Token> slots(MarkedSentence marked, Sentence sentence) {
        Map<String, Token> heads = new LinkedHashMap<>();
        marked.parts().stream().filter(part -> !part.role().isEmpty()).forEach(part -> inside(marked, part, sentence)
                .filter(token -> token.head() < 0 || !within(marked, part, sentence.token(token.head())))
                .findFirst().ifPresent(head -> heads.put(part.role(), head)));
        return heads;
    }

    private static Stream<Token> inside(MarkedSentence marked, MarkedSentence.Part part, Sentence sentence) {
        return sentence.tokens().stream().filter(token -> within(marked, part, token));
    }

    private static boolean within(MarkedSentence marked, MarkedSentence.Part part, Token token) {
        return marked.text().codePointCount(0, part.begin()) <= token.span().begin()
                && token.span().end() <= marked.text().codePointCount(0, part.end());
    }

    private static Optional<String> clause(Syntax syntax, Map<String, Token> slots) {
        return syntax.sentence().tokens().stream().filter(Syntax::verb)
                .flatMap(verb -> clause(syntax, verb, slots).stream())
                .findFirst();
    }

    private static Optional<String> clause(Syntax syntax, Token verb, Map<String, Token> slots) {
        List<String> parts = new ArrayList<>();
        Map<String, Token> open = new LinkedHashMap<>(slots);
        take(open, syntax.subjects(verb.index())).ifPresent(parts::add);
        if (parts.isEmpty() && syntax.passive(verb.index())) {
            return Optional.empty();
        }
        parts.add("[" + verb.lemma().toLowerCase(Locale.ROOT) + "]");
        syntax.children(verb.index(), "compound:prt"::equals).forEach(word -> parts.add(word.text()));
        List<Token> objects = syntax.objects(verb.index());
        Optional<String> object = take(open, objects);
        object.ifPresent(parts::add);
        if (object.isEmpty()) {
            objects.stream().findFirst()
                    .ifPresent(noun -> parts.add("[" + noun.lemma().toLowerCase(Locale.ROOT) + "]"));
        }
        obliques(syntax, verb, objects, open, parts);
        return open.isEmpty() && parts.getFirst().startsWith("{")
                ? Optional.of(String.join(" ", parts))
                : Optional.empty();
    }

    private static void obliques(Syntax syntax, Token verb, List<Token> objects, Map<String, Token> open,
            List<String> parts) {
        Map.copyOf(open).values().stream().sorted((one, other) -> one.index() - other.index()).forEach(token -> {
            String preposition = syntax.preposition(token.index());
            boolean tied = !preposition.isEmpty() && Stream.concat(Stream.of(verb), objects.stream())
                    .anyMatch(head -> syntax.obliques(head.index(), preposition).contains(token));
            if (tied) {
                parts.add(preposition);
                take(open, List.of(token)).ifPresent(parts::add);
            }
        });
    }

    private static Optional<String> take(Map<String, Token> open, List<Token> tokens) {
        Optional<String> role = open.entrySet().stream().filter(slot -> tokens.contains(slot.getValue()))
                .map(Map.Entry::getKey).findFirst();
        role.ifPresent(open::remove);
        return role.map(name -> "{" + name + "}");
    }

    /** Gives the words from the first marked part to the last, content words in any of their forms. */
    private static String phrase(Sentence sentence, MarkedSentence marked) {
        List<String> words = new ArrayList<>();
        IntStream.range(0, sentence.size()).mapToObj(sentence::token).forEach(token -> {
            Optional<MarkedSentence.Part> part = marked.parts().stream()
                    .filter(known -> within(marked, known, token)).findFirst();
            String word = part.map(known -> "{" + known.role() + "}").orElseGet(() -> word(token));
            if (words.isEmpty() ? part.isPresent() : !words.getLast().equals(word)) {
                words.add(word);
            }
        });
        while (!words.getLast().startsWith("{")) {
            words.removeLast();
        }
        return String.join(" ", words);
    }

    private static String word(Token token) {
        boolean content = Syntax.verb(token) || token.tag().startsWith("NN");
        return content ? "[" + token.lemma().toLowerCase(Locale.ROOT) + "]" : token.text().toLowerCase(Locale.ROOT);
    }
}
