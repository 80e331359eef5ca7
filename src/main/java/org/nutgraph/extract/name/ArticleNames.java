// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.article.Block;
import org.nutgraph.ontology.Authority;

/** All names of an article: those of its sentences, those it defines, and every further place where they stand. */
final class ArticleNames {
    /** What was found: the names in order of the text, and which of them the text says are of one thing. */
    record Found(List<Name> names, List<Aliases.Alias> aliases) {}

    /** What is read from the words of a name alone, and not from what is known or said of it. */
    private static final Set<Name.Basis> WORDED = Set.of(Name.Basis.ENGINE, Name.Basis.NOUN, Name.Basis.SHAPE);

    private final NameLexicon lexicon;
    private final ContextNames context;
    private final SentenceNames sentences;
    private final Aliases aliases;

    ArticleNames(NameLexicon lexicon, Authority authority) {
        this.lexicon = lexicon;
        this.context = new ContextNames(lexicon);
        this.sentences = new SentenceNames(lexicon, authority);
        this.aliases = new Aliases(lexicon);
    }

    Found of(AnnotatedArticle article) {
        List<Name> names = new ArrayList<>();
        List<Aliases.Alias> defined = new ArrayList<>();
        Headlines headlines = new Headlines(article);
        for (Sentence sentence : article.sentences()) {
            List<Name> here = credited(headlines.trimmed(sentence, sentences.of(sentence)), article.block(sentence));
            List<Aliases.Alias> said = aliases.in(sentence, here);
            List<Name> others = said.stream().map(Aliases.Alias::other).toList();
            here.stream().filter(name -> others.stream().noneMatch(name::overlaps)).forEach(names::add);
            names.addAll(others);
            defined.addAll(said);
        }
        List<Name> agreed = agreed(shortened(withoutWorks(names)));
        List<Name> all = Stream.concat(agreed.stream(), new Repeats(agreed, lexicon, article).in(article).stream())
                .sorted(Comparator.comparing(Name::span)).toList();
        return new Found(all, defined);
    }

    /** What the article once says is a film, a ship or a game is that wherever it names it. */
    private List<Name> withoutWorks(List<Name> names) {
        Set<String> works = names.stream().filter(name -> WORDED.contains(name.basis())
                && context.work(name.sentence(), name.first(), name.last())).map(Name::text)
                .collect(Collectors.toSet());
        return names.stream().filter(name -> !WORDED.contains(name.basis()) || !works.contains(name.text())).toList();
    }

    /** In brackets below a picture stands who took it, who is no part of the report. */
    private static List<Name> credited(List<Name> names, Block block) {
        return block.kind() != Block.Kind.CAPTION
                ? names
                : names.stream().filter(name -> name.sentence().tokens()
                        .subList(0, name.first()).stream().noneMatch(token -> token.text().equals("("))).toList();
    }

    /**
     * What stands before the noun that says what a body is, alone is the body again: the engine takes the "Skerrow" of
     * "Skerrow Ferries" for a person or place when it stands alone.
     */
    private List<Name> shortened(List<Name> names) {
        Map<String, Name> stems = new TreeMap<>();
        for (Name name : names) {
            String first = name.sentence().token(name.first()).text();
            if (name.length() == 2 && name.sentence().token(name.last() - 1).capitalised()
                    && lexicon.generic(name.sentence().token(name.last() - 1).text())
                    && lexicon.coarse(name.type()).equals("ORG")) {
                stems.putIfAbsent(first, name);
            }
        }
        names.stream().filter(this::surelyPerson).map(name -> name.sentence().token(name.last() - 1).text())
                .forEach(stems::remove);
        return names.stream().map(name -> name.basis() == Name.Basis.ENGINE && stems.containsKey(name.text())
                ? name.as(stems.getOrDefault(name.text(), name).type(), Name.Basis.CONTEXT)
                : name).toList();
    }

    /** A first name or a title makes it a person's name: the bearer of "Skerrow" in "the Skerrow Foundation". */
    private boolean surelyPerson(Name name) {
        boolean titled = name.first() > 0 && lexicon.title(name.sentence().token(name.first() - 1).text());
        return lexicon.coarse(name.type()).equals("PERSON") && (titled || name.length() > 1);
    }

    /** One article uses one name for one kind of thing: the kind with the most weight behind it. */
    private List<Name> agreed(List<Name> names) {
        Map<String, List<Name>> byText = names.stream()
                .collect(Collectors.groupingBy(Name::text, TreeMap::new, Collectors.toList()));
        Map<String, Name> best = new TreeMap<>();
        byText.forEach((text, same) -> best.put(text, heaviest(same)));
        return names.stream().map(name -> settled(name, best.getOrDefault(name.text(), name))).toList();
    }

    private Name settled(Name name, Name best) {
        return name.type().equals(best.type()) ? name : name.as(best.type(), best.basis());
    }

    private Name heaviest(List<Name> same) {
        Map<String, Integer> weights = same.stream().collect(Collectors.groupingBy(
                name -> lexicon.coarse(name.type()), TreeMap::new,
                Collectors.summingInt(name -> name.basis().weight())));
        String kind = weights.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        return same.stream().filter(name -> lexicon.coarse(name.type()).equals(kind))
                .max(Comparator.comparing(Name::basis).thenComparing(Name::type)).orElseThrow();
    }
}
