// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.ClassNouns;
import org.nutgraph.extract.Mentions;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Statement;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;

/**
 * Where what is named lies, from the name of a place that follows: "Graz, Austria", "the University of Graz in
 * Austria", "Graz in the state of Styria", "Graz, in Austria"; and to which party somebody belongs: "Ana Ruiz (Green
 * Party)". Which classes of things lie in which, and the words between, are in the vocabulary. Safe for use by many
 * threads.
 */
public final class Enclosures {
    private static final String PLACE = Lex.NG + "Place";
    private static final int LONGEST = 7;
    private static final Set<String> MARKS = Set.of(",", "(");
    private static final Set<String> DESCRIBING = Set.of("DT", "JJ", "RB");
    private static final Set<String> JOINING = Set.of("and", "or", "&");

    private final Ontology ontology;
    private final ClassNouns nouns;
    private final Beside relations;
    private final Set<String> between;

    /** Takes the vocabulary. */
    public Enclosures(Ontology ontology) {
        this.ontology = ontology;
        this.nouns = new ClassNouns(ontology);
        this.relations = new Beside(ontology, Lex.BETWEEN);
        this.between = relations.relations().stream().flatMap(term -> term.strings(Lex.BETWEEN).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Gives what an article says so, in order. */
    public List<Statement> of(AnnotatedArticle article, List<Entity> entities) {
        Mentions mentions = new Mentions(article, entities);
        List<Statement> found = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            List<Mentions.Place> places = mentions.in(sentence);
            for (int at = 0; at + 1 < places.size(); at++) {
                if (encloses(sentence, places, at)) {
                    Mentions.Place inner = places.get(at);
                    Mentions.Place outer = places.get(at + 1);
                    String word = sentence.token(link(sentence, inner)).text().toLowerCase(Locale.ROOT);
                    relations.of(sentence, outer.span(), inner.entity(), outer.entity(), word,
                            "{subject} " + word + " {object}").ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private boolean encloses(Sentence sentence, List<Mentions.Place> places, int at) {
        Mentions.Place inner = places.get(at);
        Mentions.Place outer = places.get(at + 1);
        int gap = outer.first() - inner.last();
        if (gap < 1 || gap > LONGEST || owner(sentence, outer)) {
            return false;
        }
        int link = link(sentence, inner);
        String word = sentence.token(link).text().toLowerCase(Locale.ROOT);
        boolean mark = MARKS.contains(word);
        boolean paused = link > inner.last();
        return between.contains(word) && (mark ? gap == 1 : described(sentence, link, outer))
                && !((mark || paused) && listed(sentence, places, at)) && !(paused && joined(sentence, outer.last()))
                && (within(inner.entity(), outer.entity(), mark || paused) || mark && chained(sentence, places, at));
    }

    /** Gives the index of what joins a name to the next: in "Graz, in Styria" the word behind the comma. */
    private int link(Sentence sentence, Mentions.Place inner) {
        int next = inner.last() + 1;
        boolean paused = sentence.token(inner.last()).text().equals(",") && next < sentence.size()
                && sentence.token(next).word() && between.contains(sentence.token(next).text());
        return paused ? next : inner.last();
    }

    /** Says whether members of the one class lie in members of the other; a mark needs to know both. */
    private boolean within(Entity inner, Entity outer, boolean mark) {
        List<String> lie = lies(inner);
        return lie.stream().anyMatch(type -> ontology.isA(outer.type(), type)
                || !mark && outer.type().equals(PLACE) && !inner.type().equals(PLACE) && ontology.isA(type, PLACE));
    }

    /** Gives the classes of places that a thing of its class lies in. */
    private List<String> lies(Entity inner) {
        return ontology.classes().stream().filter(term -> term.iri().equals(inner.type())
                || !term.iri().equals(PLACE) && ontology.isA(inner.type(), term.iri()))
                .flatMap(term -> term.links(Lex.WITHIN).stream()).toList();
    }

    /** "Graz, Graz County, Styria": of two areas behind a town, the second holds the first. */
    private boolean chained(Sentence sentence, List<Mentions.Place> places, int at) {
        return at > 0 && !lies(places.get(at).entity()).isEmpty()
                && places.get(at).entity().type().equals(places.get(at + 1).entity().type())
                && places.get(at).first() == places.get(at - 1).last() + 1
                && MARKS.contains(sentence.token(places.get(at - 1).last()).text())
                && within(places.get(at - 1).entity(), places.get(at).entity(), true)
                && !places.get(at - 1).entity().type().equals(places.get(at).entity().type());
    }

    /** "Graz, Styria and Tyrol": what ends with "and" and its like is a list. */
    private boolean listed(Sentence sentence, List<Mentions.Place> places, int at) {
        int last = at + 1;
        while (last + 1 < places.size() && places.get(last + 1).first() == places.get(last).last() + 1
                && sentence.token(places.get(last).last()).text().equals(",")) {
            last++;
        }
        String type = places.get(at + 1).entity().type();
        boolean like = places.subList(at + 2, last + 1).stream().anyMatch(place -> place.entity().type().equals(type));
        int next = places.get(last).last();
        next += next < sentence.size() && sentence.token(next).text().equals(",") ? 1 : 0;
        boolean joined = joined(sentence, next);
        return like && places.get(at).entity().type().equals(PLACE)
                || joined && (like || last + 1 < places.size() && places.get(last + 1).first() == next + 1
                        && places.get(last + 1).entity().type().equals(type));
    }

    private static boolean joined(Sentence sentence, int next) {
        return next < sentence.size() && JOINING.contains(sentence.token(next).text());
    }

    /** "Graz in northern Austria", "in the state of Styria": only words that say what place it is stand between. */
    private boolean described(Sentence sentence, int link, Mentions.Place outer) {
        return IntStream.range(link + 1, outer.first()).mapToObj(sentence::token)
                .allMatch(token -> DESCRIBING.contains(token.tag()) || token.text().equals("of") && place(sentence,
                        sentence.token(token.index() - 1)) || place(sentence, token));
    }

    private boolean place(Sentence sentence, Token noun) {
        return noun.tag().startsWith("NN")
                && nouns.at(sentence, noun).filter(type -> ontology.isA(type, PLACE)).isPresent();
    }

    private static boolean owner(Sentence sentence, Mentions.Place outer) {
        return outer.last() < sentence.size() && sentence.token(outer.last()).tag().equals("POS");
    }
}
