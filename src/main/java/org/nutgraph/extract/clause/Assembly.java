// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nutgraph.annotate.Token;
import org.nutgraph.article.Span;
import org.nutgraph.extract.Dated;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Event;
import org.nutgraph.facts.Fact;
import org.nutgraph.facts.Statement;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Term;

/** Makes statements and events of the hits of an article, if what stands in their slots is what they ask for. */
final class Assembly {
    private static final double CLAUSE = 0.9;
    private static final double SHORTER = 0.8;
    private static final String SUBJECT = "subject";
    private static final String OBJECT = "object";
    private static final String ACTOR = Rules.local(Lex.ACTOR);
    private static final String LOCATION = Lex.NG + "location";
    private static final String AFFECTED = "affected";
    private static final Set<String> BESIDE = Set.of("advcl", "conj", "parataxis");
    private static final Set<String> CLAUSE_HEADS = Set.of("ccomp", "xcomp", "acl");

    private final Ontology ontology;
    private final Fillers fillers;
    private final Sources sources;
    private final Dated times;
    private final Surroundings surroundings;
    private final Spoken spoken = new Spoken();
    private final Map<List<String>, Fact> found = new LinkedHashMap<>();

    private record Filled(Hit hit, Map<String, List<Filler>> slots) {
        boolean whole() {
            return slots.values().stream().noneMatch(List::isEmpty);
        }
    }

    Assembly(Ontology ontology, Fillers fillers, Sources sources, Dated times, Surroundings surroundings) {
        this.ontology = ontology;
        this.fillers = fillers;
        this.sources = sources;
        this.times = times;
        this.surroundings = surroundings;
    }

    List<Fact> facts() {
        return spoken.attributed(found.values()).stream()
                .map(fact -> sources.teller(fact.span()).flatMap(fillers::described).map(by -> Spoken.by(fact, by))
                        .orElse(fact))
                .toList();
    }

    /** Adds the hits of a sentence; of those whose slots hold what they ask for, only those that say most. */
    void add(List<Hit> hits) {
        List<Filled> all = hits.stream().map(hit -> new Filled(hit, slots(hit))).toList();
        List<Filled> whole = all.stream().filter(Filled::whole).toList();
        Map<Integer, List<Filled>> wholeAt = byAnchor(whole);
        List<Filled> fitting = Stream.concat(whole.stream(), all.stream().filter(filled -> !filled.whole())
                .flatMap(filled -> stoodFor(filled, wholeAt).stream())).toList();
        Map<Integer, List<Filled>> beside = byAnchor(fitting);
        fitting.stream().filter(one -> near(one.hit(), beside)
                .noneMatch(other -> one.hit().within(other) || one.hit().overruledBy(other)))
                .forEach(filled -> add(filled.hit(), filled.slots()));
    }

    /** Gives the hits at the word of one and at the word that governs that: no others can say more in its place. */
    private static Stream<Hit> near(Hit hit, Map<Integer, List<Filled>> byAnchor) {
        return Stream.of(hit.anchor().index(), hit.anchor().head())
                .flatMap(at -> byAnchor.getOrDefault(at, List.of()).stream()).map(Filled::hit);
    }

    private static Map<Integer, List<Filled>> byAnchor(List<Filled> all) {
        return all.stream().collect(Collectors.groupingBy(filled -> filled.hit().anchor().index()));
    }

    /** "The mayor presented a plan, but met resistance": who presented it stands for it; it is the plan that is resisted. */
    private Optional<Filled> stoodFor(Filled open, Map<Integer, List<Filled>> whole) {
        Hit hit = open.hit();
        Optional<Token> subject = Optional.ofNullable(hit.slots().get(SUBJECT))
                .filter(head -> open.slots().getOrDefault(SUBJECT, List.of()).isEmpty()
                        && !open.slots().getOrDefault(OBJECT, List.of()).isEmpty()
                        && Syntax.verb(hit.anchor()) && BESIDE.contains(hit.anchor().relation()));
        return subject.map(head -> fillers.of(hit.syntax(), head)).flatMap(agent -> whole
                .getOrDefault(hit.anchor().head(), List.of()).stream()
                .filter(other -> standsFor(other.hit())
                        && other.slots().getOrDefault(OBJECT, List.of()).stream().anyMatch(by -> same(by, agent)))
                .map(other -> other.slots().getOrDefault(SUBJECT, List.of()).stream()
                        .filter(filler -> may(hit, SUBJECT, filler)).toList())
                .filter(meant -> !meant.isEmpty()).findFirst()
                .map(meant -> new Filled(hit, Map.of(SUBJECT, meant, OBJECT,
                        open.slots().getOrDefault(OBJECT, List.of())))));
    }

    private static boolean same(Filler one, Filler other) {
        return one.head().equals(other.head()) || one.entity().isPresent() && one.entity().equals(other.entity());
    }

    private boolean standsFor(Hit hit) {
        return ontology.term(hit.rule().term()).filter(term -> term.string(Lex.STANDS_FOR).isPresent()).isPresent();
    }

    private Map<String, List<Filler>> slots(Hit hit) {
        Map<String, List<Filler>> slots = new LinkedHashMap<>();
        hit.slots().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(slot -> slots.put(slot.getKey(),
                heads(hit, slot.getValue()).stream().flatMap(head -> filler(hit, slot.getKey(), head).stream())
                        .toList()));
        if (openDoer(hit, slots)) {
            slots.remove(ACTOR);
        }
        hit.slots().entrySet().stream().filter(slot -> nobody(hit.syntax(), slot.getValue())).map(Map.Entry::getKey)
                .filter(role -> !role.equals(SUBJECT) && !role.equals(OBJECT)).forEach(slots::remove);
        return slots;
    }

    /** "Nobody saved the crew", "police arrested no one": the event is denied, and nobody takes part in it. */
    private static boolean nobody(Syntax syntax, Token head) {
        return syntax.negative(head) && !syntax.has(head.index(), "nmod")
                || head.lemma().equals("one") && syntax.children(head.index(), "det"::equals)
                        .anyMatch(word -> word.lemma().equals("no"));
    }

    /** "They seized the mayor": that it was done to the mayor is told, whoever they are. */
    private boolean openDoer(Hit hit, Map<String, List<Filler>> slots) {
        boolean open = Optional.ofNullable(hit.slots().get(ACTOR)).filter(head -> head.tag().equals("PRP")).isPresent()
                && slots.getOrDefault(ACTOR, List.of()).isEmpty();
        return open && slots.getOrDefault(AFFECTED, List.of()).stream()
                .anyMatch(filler -> filler.entity().isPresent());
    }

    private Optional<Filler> filler(Hit hit, String role, Token head) {
        return Optional.of(fillers.of(hit.syntax(), head)).filter(filler -> may(hit, role, filler))
                .or(() -> fillers.leading(hit.syntax(), head).filter(filler -> may(hit, role, filler)));
    }

    private void add(Hit hit, Map<String, List<Filler>> slots) {
        Optional<Term> relation = ontology.term(ontology.current(hit.rule().term())).filter(Rules::relation);
        if (!hit.rule().trees().isEmpty() && (fillers.inName(hit.syntax(), hit.anchor()) || beside(hit.anchor()))) {
            return;
        }
        if (relation.isPresent()) {
            statements(hit, relation.get().iri(), slots);
        } else {
            event(hit, slots);
        }
    }

    /** "Her deportation policy" deports nobody: a noun that says which kind of another is meant tells of no event. */
    private static boolean beside(Token noun) {
        return noun.tag().startsWith("NN") && noun.relation().equals("compound");
    }

    /** A phrase goes by the order of its words: of joined nouns only the one that stands in its place is meant. */
    private static List<Token> heads(Hit hit, Token head) {
        boolean last = hit.slots().values().stream().allMatch(other -> other.index() <= head.index());
        return hit.rule().trees().isEmpty() && !last ? List.of(head) : hit.syntax().joined(head);
    }

    private static Optional<Rule.Asked> asked(Hit hit, String role) {
        return Optional.ofNullable(hit.rule().types().get(role));
    }

    private boolean may(Hit hit, String role, Filler filler) {
        boolean open = filler.entity().isEmpty() && filler.head().tag().startsWith("PRP");
        boolean question = Syntax.verb(filler.head()) && Chain.questioned(hit.syntax(), filler.head());
        return !open && !question && !dated(filler)
                && asked(hit, role).map(type -> fillers.fits(filler, type).orElse(false)).orElse(true);
    }

    /** "The attack on Tuesday by rebels" was not on a thing called Tuesday. */
    private boolean dated(Filler filler) {
        return filler.entity().isEmpty() && times.at(filler.head()).filter(time -> time.type().equals("DATE"))
                .filter(time -> time.span().contains(filler.head().span())).isPresent();
    }

    private void statements(Hit hit, String predicate, Map<String, List<Filler>> slots) {
        for (Filler from : slots.getOrDefault(SUBJECT, List.of())) {
            for (Filler to : slots.getOrDefault(OBJECT, List.of())) {
                Optional<Entity> subject = fillers.entity(from, asked(hit, SUBJECT));
                Optional<Entity> object = fillers.entity(to, asked(hit, OBJECT));
                if (subject.isPresent() && object.isPresent() && !subject.get().id().equals(object.get().id())
                        && !empty(from, to) && !unnamed(hit, from) && !vague(to)) {
                    statement(hit, subject.get().id(), predicate, object.get().id());
                }
            }
        }
    }

    /** That the secretary of a ministry is of that ministry says nothing of anybody. */
    private boolean empty(Filler from, Filler to) {
        return from.entity().isEmpty() && from.span().begin() <= to.span().begin()
                && to.span().end() <= from.span().end()
                && from.type().filter(type -> ontology.isA(type, Lex.NG + "Agent")).isPresent();
    }

    /** "The nurses support authorities": no body is meant that anybody could name. */
    private boolean vague(Filler to) {
        return to.entity().isEmpty() && to.head().tag().equals("NNS") && to.span().equals(to.head().span())
                && to.type().filter(type -> ontology.isA(type, Lex.NG + "Organization")).isPresent();
    }

    /** "The secretary of trade, the secretary of labour": titles in a row are not each other's. */
    private boolean unnamed(Hit hit, Filler from) {
        boolean person = from.type().filter(type -> ontology.isA(type, Lex.NG + "Person")).isPresent();
        return person && from.entity().isEmpty()
                && (hit.rule().trees().isEmpty() || hit.anchor().relation().equals("appos"));
    }

    private void statement(Hit hit, String subject, String predicate, String object) {
        Span sentence = hit.syntax().sentence().span();
        found.putIfAbsent(List.of(sentence.toString(), subject, predicate, object), new Statement(hit.anchor().span(),
                subject, predicate, object, commitment(hit), matched(hit), sentence));
    }

    /** What others are to do is said by who wants it of them. */
    private Statement.Commitment commitment(Hit hit) {
        Statement.Commitment said = sources.of(hit);
        return sources.holder(hit).flatMap(head -> fillers.agent(hit.syntax(), head))
                .map(by -> new Statement.Commitment(said.factuality(), Optional.of(by))).orElse(said);
    }

    private static Statement.Matched matched(Hit hit) {
        boolean whole = !hit.rule().trees().isEmpty();
        return new Statement.Matched(hit.rule().term(), hit.rule().source(), whole ? CLAUSE : SHORTER);
    }

    private void event(Hit hit, Map<String, List<Filler>> slots) {
        Set<Event.Role> roles = new LinkedHashSet<>();
        List<String> themes = new ArrayList<>();
        slots.forEach((role, all) -> all.forEach(filler -> fillers.entity(filler, asked(hit, role)).ifPresentOrElse(
                entity -> roles.add(new Event.Role(Lex.NG + role, entity.id())), () -> {
                    if (!role.equals(ACTOR)) {
                        themes.add(filler.text());
                    }
                })));
        boolean twice = roles.stream().map(Event.Role::entity).distinct().count() < roles.size();
        if (roles.isEmpty() || twice) {
            return;
        }
        place(hit, roles).ifPresent(roles::add);
        Span sentence = hit.syntax().sentence().span();
        Optional<Token> content = hit.slots().values().stream().filter(token -> Syntax.verb(token)
                && CLAUSE_HEADS.contains(token.relation())).findFirst();
        found.merge(List.of(hit.anchor().span().toString(), hit.rule().term()), new Event(hit.anchor().span(),
                ontology.current(hit.rule().term()), List.copyOf(roles), themes.stream().findFirst(),
                content.map(Token::span), surroundings.time(hit),
                commitment(hit), matched(hit), sentence), Assembly::joined);
        content.or(() -> told(hit)).ifPresent(clause -> spoken.add(hit, clause, List.copyOf(roles)));
    }

    /** Where no pattern asks for the place, it is the one that the event is said to happen in. */
    private Optional<Event.Role> place(Hit hit, Set<Event.Role> roles) {
        return roles.stream().anyMatch(role -> role.property().equals(LOCATION))
                ? Optional.empty()
                : surroundings.place(hit).map(place -> new Event.Role(LOCATION, place.id()))
                        .filter(role -> roles.stream().noneMatch(other -> other.entity().equals(role.entity())));
    }

    /** "Met the envoy in Oslo": one pattern finds whom, another where; both are of one event if they agree in who. */
    private static Fact joined(Fact first, Fact second) {
        if (!(first instanceof Event one && second instanceof Event other) || Collections.disjoint(one.roles(),
                other.roles())) {
            return first;
        }
        Set<String> filled = one.roles().stream().map(Event.Role::property).collect(Collectors.toSet());
        Set<String> there = one.roles().stream().map(Event.Role::entity).collect(Collectors.toSet());
        List<Event.Role> more = other.roles().stream()
                .filter(role -> !filled.contains(role.property()) && !there.contains(role.entity())).toList();
        return new Event(one.span(), one.type(), Stream.concat(one.roles().stream(), more.stream()).toList(),
                one.theme(), one.content(), one.time(), one.commitment(), one.matched(), one.sentence());
    }

    /** "Denied reports that it had closed": what is told hangs from a noun. */
    private Optional<Token> told(Hit hit) {
        return Optional.of(hit).filter(sources::speaks).stream()
                .flatMap(one -> Stream.concat(one.slots().values().stream(),
                        one.syntax().objects(one.anchor().index()).stream()))
                .filter(token -> token.tag().startsWith("NN"))
                .flatMap(noun -> hit.syntax().contents(noun.index()).stream()).findFirst();
    }
}
