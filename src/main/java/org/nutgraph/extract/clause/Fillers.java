// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.article.Span;
import org.nutgraph.extract.ClassNouns;
import org.nutgraph.extract.Grammar;
import org.nutgraph.extract.Mentions;
import org.nutgraph.extract.refer.References;
import org.nutgraph.facts.Entity;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Term;

/**
 * What the words in a slot stand for: an entity that they name or go back to ("the agency"), a thing that is only described ("local fishermen"), or, where a place acts, its government.
 */
final class Fillers {
    private static final String OF = "of";
    /** "The region" could be any; "the south of Lapland" is one. */
    private static final String NAMED = ".*\\p{Lu}.*";
    private static final List<String> LIGHT = List.of(OF, "for");
    private static final Set<String> SAID = Set.of("ccomp", "xcomp", "acl");
    private static final Set<String> OBJECT = Set.of("obj", "nsubj:pass");
    private static final int LONGEST_CLAUSE = 40;

    private final Ontology ontology;
    private final ClassNouns nouns;
    private final Mentions mentions;
    private final Map<String, Entity> byId = new HashMap<>();
    private final Map<String, Entity> byName = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final TreeMap<Integer, Sentence> sentences = new TreeMap<>();
    private final References references;
    private final Described added;

    Fillers(AnnotatedArticle article, Ontology ontology, ClassNouns nouns, Mentions mentions, List<Entity> named,
            References references) {
        this.ontology = ontology;
        this.nouns = nouns;
        this.mentions = mentions;
        this.added = new Described(article.article());
        named.forEach(entity -> {
            byId.putIfAbsent(entity.id(), entity);
            Stream.concat(Stream.of(entity.label()), entity.names().stream())
                    .forEach(name -> byName.putIfAbsent(name, entity));
        });
        article.sentences().forEach(sentence -> sentences.put(sentence.span().begin(), sentence));
        this.references = references;
    }

    /** Gives the things that are only described, or act for a place, of all slots that were kept. */
    List<Entity> added() {
        return added.all();
    }

    /** Gives what a word stands for. */
    Filler of(Syntax syntax, Token head) {
        Sentence sentence = syntax.sentence();
        if (SAID.contains(head.relation()) || Syntax.verb(head)) {
            return clause(sentence, head);
        }
        Optional<Token> members = syntax.negative(head)
                ? syntax.obliques(head.index(), OF).stream().findFirst()
                : Optional.empty();
        if (members.isPresent()) {
            return of(syntax, members.get());
        }
        Optional<Filler> officer = officer(sentence, head);
        if (officer.isPresent()) {
            return officer.get();
        }
        Optional<Entity> entity = entity(sentence, head).or(() -> syntax.children(head.index(), "appos"::equals)
                .flatMap(beside -> entity(sentence, beside).stream()).findFirst())
                .or(() -> titled(sentence, head)).or(() -> described(sentence, head)).or(() -> predicated(syntax, head))
                .or(() -> sited(syntax, head))
                .or(() -> meant(syntax, head))
                .or(() -> references.of(sentence, head).flatMap(this::named));
        if (entity.isPresent() && !branch(syntax, head, entity.get())) {
            return Filler.of(head, entity.get());
        }
        return teller(syntax, head).map(subject -> of(syntax, subject)).or(() -> several(syntax, head))
                .orElseGet(() -> phrase(sentence, head,
                        head.index(), nouns.at(sentence, head).or(() -> counted(head))));
    }

    /** "Thousands of nurses", "some of the nurses": they are nurses. */
    private Optional<Filler> several(Syntax syntax, Token head) {
        return nouns.quantity(head)
                ? syntax.obliques(head.index(), OF).stream().findFirst()
                        .flatMap(inner -> nouns.at(syntax.sentence(), inner).map(type -> phrase(syntax.sentence(), head,
                                inner.index(), Optional.of(type))))
                : Optional.empty();
    }

    /** "Arrested by HM Oslo": what is named with its place is neither the place nor the government of it. */
    private boolean branch(Syntax syntax, Token head, Entity entity) {
        return ontology.isA(entity.type(), Lex.NG + "Place") && mentions.at(syntax.sentence(), head.index())
                .map(Mentions.Place::first).filter(first -> first > 0)
                .map(first -> syntax.sentence().token(first - 1))
                .filter(before -> before.tag().equals("NNP") && before.relation().equals("compound")
                        && before.head() == head.index() && before.text().length() > 1
                        && before.text().equals(before.text().toUpperCase(Locale.ROOT))
                        && mentions.at(syntax.sentence(), before.index()).isEmpty())
                .isPresent();
    }

    /** "The bank said it would not pay": it is the bank, where nothing else is known of the word. */
    private Optional<Token> teller(Syntax syntax, Token head) {
        Sentence sentence = syntax.sentence();
        if (!head.tag().equals("PRP") || !head.relation().equals("nsubj") || head.head() < 0) {
            return Optional.empty();
        }
        Token verb = sentence.token(head.head());
        return Optional.of(verb).filter(clause -> clause.relation().equals("ccomp") && clause.head() >= 0)
                .map(clause -> sentence.token(clause.head()))
                .map(above -> Syntax.verb(above) || above.head() < 0 ? above : sentence.token(above.head()))
                .filter(Syntax::verb).flatMap(above -> syntax.children(above.index(), "nsubj"::equals)
                        .filter(subject -> subject.index() < head.index() && agrees(sentence, head, subject))
                        .findFirst());
    }

    /** "It" is a body, "they" several people or a body, "he" and "she" one person. */
    private boolean agrees(Sentence sentence, Token pronoun, Token noun) {
        boolean several = pronoun.lemma().equals("they");
        String type = pronoun.lemma().equals("it") ? "Organization" : several ? "Agent" : "Person";
        Optional<String> own = nouns.at(sentence, noun);
        boolean single = noun.tag().equals("NN") || own.filter(known -> ontology.isA(known, Lex.NG + "Organization"))
                .isPresent();
        boolean person = own.filter(known -> ontology.isA(known, Lex.NG + "Person")).isPresent();
        return own.filter(known -> ontology.isA(known, Lex.NG + type)).isPresent()
                && (several ? !(single && person) : noun.tag().equals("NN"));
    }

    /** "Killing 40": whom things are done to are people where only their number is told. */
    private Optional<String> counted(Token head) {
        return head.tag().equals("CD") && OBJECT.contains(head.relation())
                ? ontology.classes().stream().filter(term -> term.string(Lex.COUNTED_ALONE).isPresent())
                        .map(Term::iri).findFirst()
                : Optional.empty();
    }

    /** "The scheme offices in Oslo": where a scheme is asked for, the one that its places are of is meant. */
    Optional<Filler> leading(Syntax syntax, Token head) {
        Sentence sentence = syntax.sentence();
        int first = NounPhrases.first(sentence, head);
        boolean place = nouns.at(sentence, head).filter(type -> ontology.isA(type, Lex.NG + "Place")).isPresent();
        return place && first < head.index()
                ? entity(sentence, sentence.token(first))
                        .or(() -> references.of(sentence, sentence.token(first)).flatMap(this::named))
                        .map(entity -> Filler.of(head, entity))
                : Optional.empty();
    }

    /** "The Secretary of Health decides": not the ministry does, though the parser takes its name for the head. */
    private Optional<Filler> officer(Sentence sentence, Token head) {
        return mentions.at(sentence, head.index()).map(Mentions.Place::first).filter(first -> first > 1)
                .filter(first -> OF.equals(sentence.token(first - 1).text()))
                .map(first -> sentence.token(first - 2))
                .filter(title -> head.head() != title.index() && nouns.at(sentence, title).filter(type -> ontology
                        .isA(type, Lex.NG + "Person")).isPresent())
                .map(title -> phrase(sentence, title, head.index(), nouns.at(sentence, title)));
    }

    /** What is promised, asked or denied: the words of the clause. */
    private static Filler clause(Sentence sentence, Token head) {
        BitSet inside = Grammar.subtree(sentence, head.index());
        int first = inside.nextSetBit(0);
        int last = Math.min(inside.length(), first + LONGEST_CLAUSE);
        while (first < head.index() && dropped(sentence.token(first))) {
            first++;
        }
        while (last > head.index() + 1 && !sentence.token(last - 1).word()) {
            last--;
        }
        return new Filler(head, sentence.span(first, last), sentence.text(first, last), Optional.empty(),
                Optional.empty());
    }

    private static boolean dropped(Token token) {
        return !token.word() || token.relation().equals("mark") && token.tag().equals("IN");
    }

    /** Gives the words of a noun and what hangs from it, to a token at least; a name behind "of" is not cut. */
    private Filler phrase(Sentence sentence, Token head, int to, Optional<String> type) {
        int first = NounPhrases.first(sentence, head);
        int named = head.index() + 2 < sentence.size() && OF.equals(sentence.token(head.index() + 1).text())
                ? mentions.at(sentence, head.index() + 2).map(Mentions.Place::last).orElse(0)
                : 0;
        int end = Math.max(Math.max(to + 1, named), NounPhrases.end(sentence, head));
        return new Filler(head, sentence.span(first, end), sentence.text(first, end), Optional.empty(), type);
    }

    /** "The surgeon Ana Ruiz": the noun says what she is, and the parser hangs her name from it. */
    private Optional<Entity> titled(Sentence sentence, Token head) {
        int next = head.index() + 1;
        return next < sentence.size() && sentence.token(next).spaced()
                ? mentions.at(sentence, next).filter(place -> place.first() == next)
                        .filter(place -> sentence.tokens().subList(next, place.last()).stream()
                                .anyMatch(token -> token.head() == head.index()))
                        .map(Mentions.Place::entity)
                        .filter(entity -> nouns.at(sentence, head).filter(type -> ontology.isA(entity.type(), type)
                                || ontology.isA(type, entity.type())).isPresent())
                : Optional.empty();
    }

    /** "Ana Ruiz, the director": the noun describes her. */
    private Optional<Entity> described(Sentence sentence, Token head) {
        return head.relation().equals("appos") ? entity(sentence, sentence.token(head.head())) : Optional.empty();
    }

    /** "Orsa is a bank based in Oslo": the noun is Orsa. */
    private Optional<Entity> predicated(Syntax syntax, Token head) {
        boolean denied = syntax.children(head.index(), "advmod"::equals).anyMatch(token -> token.lemma().equals("not"))
                || syntax.has(head.index(), "neg") || syntax.has(head.index(), "aux");
        return syntax.has(head.index(), "cop") && !denied
                ? syntax.children(head.index(), "nsubj"::equals).findFirst().flatMap(subject -> entity(
                        syntax.sentence(), subject).or(
                                () -> references.of(syntax.sentence(), subject)
                                        .flatMap(this::named)))
                : Optional.empty();
    }

    /** "The town of Graz": the noun says what Graz is. */
    private Optional<Entity> sited(Syntax syntax, Token head) {
        Optional<String> type = Optional.of(head).filter(noun -> noun.tag().equals("NN"))
                .flatMap(noun -> nouns.at(syntax.sentence(), noun))
                .filter(own -> ontology.isA(own, Lex.NG + "Place") && syntax.has(head.index(), "det"));
        return type.flatMap(own -> syntax.obliques(head.index(), OF).stream()
                .filter(inner -> inner.index() == head.index() + 2 || inner.index() > head.index() + 2
                        && mentions.at(syntax.sentence(), head.index() + 2).isPresent())
                .flatMap(inner -> entity(syntax.sentence(), inner).stream())
                .filter(entity -> ontology.isA(entity.type(), own) || ontology.isA(own, entity.type())).findFirst());
    }

    /** "The first phase of the Harbour Plan": the plan is meant. */
    private Optional<Entity> meant(Syntax syntax, Token head) {
        return nouns.light(head)
                ? LIGHT.stream().flatMap(word -> syntax.obliques(head.index(), word).stream())
                        .filter(inner -> inner.head() == head.index())
                        .flatMap(inner -> entity(syntax.sentence(), inner).stream()).findFirst()
                : Optional.empty();
    }

    private Optional<Entity> named(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** "The University of Graz" is no university in what stands beside it: a noun in a name tells nothing. */
    boolean inName(Syntax syntax, Token word) {
        return word.tag().startsWith("NNP") && mentions.at(syntax.sentence(), word.index()).isPresent();
    }

    /** What is named at a word; of a body and its place ("the Fund Ruritania") the body is meant. */
    private Optional<Entity> entity(Sentence sentence, Token head) {
        return mentions.at(sentence, head.index()).map(place -> ontology.isA(place.entity().type(), Lex.NG + "Place")
                ? body(sentence, place, head).orElse(place.entity())
                : place.entity());
    }

    private Optional<Entity> body(Sentence sentence, Mentions.Place place, Token head) {
        return place.first() == 0
                ? Optional.empty()
                : mentions.at(sentence, place.first() - 1)
                        .filter(before -> sentence.token(before.last() - 1).head() == head.index()
                                && sentence.token(before.last() - 1).relation().equals("compound"))
                        .map(Mentions.Place::entity)
                        .filter(entity -> ontology.isA(entity.type(), Lex.NG + "Organization"));
    }

    /** Says whether something may stand where a class is asked for; nothing if its own class is not known, or is a wider
     * one. */
    Optional<Boolean> fits(Filler filler, Rule.Asked asked) {
        String type = asked.type();
        boolean acts = !asked.strict() && filler.entity().isPresent();
        return filler.type().filter(own -> ontology.isA(own, type) || !ontology.isA(type, own))
                .map(own -> ontology.isA(own, type) || acts && actsFor(own, type).isPresent());
    }

    private Optional<Term> actsFor(String place, String type) {
        return ontology.classes().stream()
                .filter(term -> term.links(Lex.ACTS_FOR).stream().anyMatch(of -> ontology.isA(place, of)))
                .filter(term -> ontology.isA(term.iri(), type) || ontology.isA(type, term.iri())).findFirst();
    }

    /** Gives the entity to write for what stands in a slot; none if not even its class is known. */
    Optional<Entity> entity(Filler filler, Optional<Rule.Asked> asked) {
        if (filler.entity().isPresent()) {
            Entity entity = filler.entity().get();
            Optional<Term> government = asked.map(Rule.Asked::type)
                    .filter(type -> !ontology.isA(entity.type(), type))
                    .flatMap(type -> actsFor(entity.type(), type));
            return Optional.of(government.map(term -> government(filler, entity, term)).orElse(entity));
        }
        return filler.type().filter(type -> !ontology.isA(type, Lex.NG + "Place") || filler.text().matches(NAMED))
                .map(type -> described(filler, type));
    }

    /** Gives the id of the agent that a word stands for. */
    Optional<String> agent(Syntax syntax, Token head) {
        Rule.Asked asked = new Rule.Asked(Lex.NG + "Agent", false);
        return Optional.of(of(syntax, head)).filter(filler -> fits(filler, asked).orElse(false))
                .flatMap(filler -> entity(filler, Optional.of(asked))).map(Entity::id);
    }

    /** Gives the id of the described agent that words stand for: "the newspaper reported". */
    Optional<String> described(Span words) {
        return kept(words).or(() -> Optional.ofNullable(sentences.floorEntry(words.begin()))
                .map(Map.Entry::getValue).filter(sentence -> sentence.span().contains(words))
                .flatMap(sentence -> agent(sentence, words)));
    }

    private Optional<String> agent(Sentence sentence, Span words) {
        return sentence.within(words).stream().filter(token -> words.contains(token.span()))
                .filter(token -> token.head() < 0 || !words.contains(sentence.token(token.head()).span())).findFirst()
                .flatMap(head -> nouns.at(sentence, head).filter(type -> ontology.isA(type, Lex.NG + "Agent"))
                        .map(type -> described(phrase(sentence, head, head.index(), Optional.of(type)), type).id()));
    }

    private Optional<String> kept(Span words) {
        return added.at(words).filter(entity -> ontology.isA(entity.type(), Lex.NG + "Agent")).map(Entity::id)
                .findFirst();
    }

    private Entity government(Filler filler, Entity place, Term term) {
        String name = term.string(Lex.ACTS_FOR_NAME).orElse("*").replace("*", place.label());
        return add(name, term.iri(), filler);
    }

    private Entity described(Filler filler, String type) {
        return add(filler.text(), type, filler);
    }

    private Entity add(String label, String type, Filler filler) {
        Entity same = byName.get(label);
        return same != null ? same : added.add(label, type, filler.span());
    }
}
