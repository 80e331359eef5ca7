// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.refer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.Mentions;
import org.nutgraph.facts.Entity;
import org.nutgraph.ontology.Lex;

/**
 * What "the agency" and "the historian" stand for: the one entity that the article has called so, the one whose name
 * has the noun, or the last one of its class if no other of that class is near. A noun that has brought in something
 * new since ("a bill") stands for that.
 */
final class NounRule {
    private static final int NEAR = 4;
    private static final int CLOSE = 2;
    private static final String PROGRAM = "PROGRAM";
    private static final String GROUP = "GROUP";
    private static final String PLURAL = "S";
    /** What the engine knows for a body, but not which. */
    private static final String UNKNOWN = "Organization";
    private static final Set<String> BARE = Set.of("det", "case", "punct");

    private final Discourse discourse;
    private final ReferenceLexicon lexicon;
    private final Descriptions descriptions;
    private final Map<String, Entity> byId = new HashMap<>();
    private final Map<String, Set<Entity>> byWord = new HashMap<>();
    private final Map<String, Set<String>> named = new HashMap<>();

    NounRule(Discourse discourse, ReferenceLexicon lexicon, Descriptions descriptions, List<Entity> entities) {
        this.discourse = discourse;
        this.lexicon = lexicon;
        this.descriptions = descriptions;
        entities.forEach(this::add);
    }

    private void add(Entity entity) {
        byId.put(entity.id(), entity);
        if (!lexicon.coarse(entity.type()).equals("PERSON")) {
            Set<String> all = Stream.concat(Stream.of(entity.label()), entity.names().stream())
                    .flatMap(name -> words(name).stream()).collect(Collectors.toSet());
            named.put(entity.id(), all);
            all.forEach(word -> byWord.computeIfAbsent(word, key -> new LinkedHashSet<>()).add(entity));
        }
    }

    Optional<Entity> of(Sentence sentence, Token noun) {
        if (leading(sentence, noun)) {
            return byName(sentence, noun).or(() -> byClass(sentence, noun));
        }
        if (!definite(sentence, noun) || introduced(sentence, noun)) {
            return pointed(sentence, noun) ? besideAdjective(sentence, noun) : Optional.empty();
        }
        Optional<Entity> called = called(sentence, noun).filter(entity -> fits(sentence, noun, entity))
                .or(() -> byGender(sentence, noun));
        return called.isPresent() || lexicon.person(sentence, noun)
                ? called
                : byName(sentence, noun)
                        .or(() -> bare(sentence, noun) ? byClass(sentence, noun) : Optional.empty())
                        .or(() -> besideAdjective(sentence, noun));
    }

    /** "Clara Hill, a historian": the noun beside a name says what it is. */
    Optional<Entity> beside(Sentence sentence, Token noun, Mentions mentions) {
        return noun.relation().equals("appos") && noun.head() < noun.index()
                ? mentions.at(sentence, noun.head()).map(Mentions.Place::entity)
                        .filter(entity -> fits(sentence, noun, entity) && number(sentence, noun, entity))
                : Optional.empty();
    }

    /** "In Marsa and Vell, camps grew": what is several is not the one thing before it, unless that is several too. */
    private boolean number(Sentence sentence, Token noun, Entity entity) {
        return !noun.tag().endsWith(PLURAL) || sentence.token(noun.head()).tag().endsWith(PLURAL)
                || lexicon.coarse(entity.type()).equals(GROUP);
    }

    /** "The boy": the one person near who may be one, if nobody else near may be. */
    private Optional<Entity> byGender(Sentence sentence, Token noun) {
        Optional<String> gender = lexicon.gender(noun.lemma()).filter(known -> bare(sentence, noun));
        List<Occurrence> near = gender.stream().flatMap(known -> near(sentence, noun)
                .filter(found -> found.kind() == Occurrence.Kind.PERSON)
                .filter(found -> found.gender().filter(own -> !own.equals(known)).isEmpty())).toList();
        List<Entity> people = near.stream().flatMap(found -> found.entity().stream()).distinct().toList();
        return people.size() == 1 && near.stream().allMatch(found -> found.entity().isPresent())
                && near.stream().anyMatch(found -> close(sentence, found) && found.gender().equals(gender))
                        ? Optional.of(people.getFirst())
                        : Optional.empty();
    }

    private boolean definite(Sentence sentence, Token noun) {
        return Set.of("NN", "NNP").contains(noun.tag()) && !noun.relation().equals("compound")
                && sentence.dependents(noun.index())
                        .anyMatch(child -> child.relation().equals("det") && lexicon.definite(child))
                && sentence.dependents(noun.index()).noneMatch(child -> Set.of("appos", "nmod", "acl:relcl", "acl",
                        "flat").contains(child.relation()) && child.index() > noun.index());
    }

    /** "The scheme offices": what is said of the places of a scheme tells where it is. */
    private boolean leading(Sentence sentence, Token noun) {
        int before = noun.index() - 1;
        if (before < 0 || !noun.relation().equals("compound") || !lexicon.definite(sentence.token(before))
                || !sentence.token(before).tag().equals("DT")) {
            return false;
        }
        Token top = noun;
        while (top.relation().equals("compound") && top.head() > top.index()) {
            top = sentence.token(top.head());
        }
        return lexicon.classOf(sentence, top).filter(type -> lexicon.isA(type, "Place")).isPresent();
    }

    private boolean pointed(Sentence sentence, Token noun) {
        return noun.tag().equals("NN") && sentence.dependents(noun.index())
                .anyMatch(child -> child.relation().equals("det") && lexicon.definite(child));
    }

    private static boolean bare(Sentence sentence, Token noun) {
        return sentence.dependents(noun.index()).allMatch(child -> BARE.contains(child.relation()));
    }

    /** Says whether the noun brought in something new after it was last part of a name: "a bill", then "the bill". */
    private boolean introduced(Sentence sentence, Token noun) {
        return Stream.concat(Stream.of(sentence), discourse.earlier(sentence))
                .flatMap(earlier -> discourse.in(earlier).stream())
                .filter(found -> found.head().span().begin() < noun.span().begin())
                .filter(found -> found.entity().isEmpty() && found.head().lemma().equals(noun.lemma()))
                .anyMatch(found -> found.sentence().dependents(found.head().index()).anyMatch(lexicon::indefinite));
    }

    private Optional<Entity> called(Sentence sentence, Token noun) {
        int first = noun.index();
        while (first > 0 && sentence.token(first - 1).head() == noun.index()
                && !sentence.token(first - 1).relation().equals("det")) {
            first--;
        }
        String full = sentence.text(first, noun.index() + 1);
        int at = noun.span().begin();
        Set<String> ids = descriptions.called(full, at);
        return only(ids.isEmpty() && first == noun.index() ? descriptions.called(noun.lemma(), at) : ids);
    }

    private Optional<Entity> only(Set<String> ids) {
        return ids.size() == 1 ? ids.stream().findFirst().map(byId::get) : Optional.empty();
    }

    /** "The board": the one entity of the article whose name ends with it, or has it before an "of" or the like. */
    private Optional<Entity> byName(Sentence sentence, Token noun) {
        List<Entity> found = byWord.getOrDefault(noun.lemma().toLowerCase(Locale.ROOT), Set.of()).stream()
                .filter(entity -> entity.mentions().stream().limit(1)
                        .anyMatch(mention -> mention.span().begin() < noun.span().begin())
                        && partOf(entity, sentence, noun))
                .limit(2).toList();
        return found.size() == 1 && fits(sentence, noun, found.getFirst())
                && !overtaken(sentence, noun, found.getFirst())
                        ? Optional.of(found.getFirst())
                        : Optional.empty();
    }

    /** Another thing that may be called so, spoken of since, makes it unsure. */
    private boolean overtaken(Sentence sentence, Token noun, Entity entity) {
        return lexicon.classOf(sentence, noun).flatMap(type -> near(sentence, noun)
                .filter(found -> found.entity().isPresent() && of(found, type)).findFirst())
                .filter(found -> !found.entity().equals(Optional.of(entity))).isPresent();
    }

    private Stream<Occurrence> near(Sentence sentence, Token noun) {
        return Stream.concat(discourse.before(sentence, noun).reversed().stream(), discourse.earlier(sentence)
                .limit(NEAR).flatMap(earlier -> discourse.in(earlier).reversed().stream()));
    }

    /** "The rescue service": what tells it from others must be in the name as well. */
    private boolean partOf(Entity entity, Sentence sentence, Token noun) {
        Set<String> name = named.getOrDefault(entity.id(), Set.of());
        return sentence.dependents(noun.index()).filter(child -> !BARE.contains(child.relation()))
                .filter(child -> child.index() < noun.index())
                .allMatch(child -> name.contains(child.text().toLowerCase(Locale.ROOT)));
    }

    private static Set<String> words(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)).collect(Collectors.toSet());
    }

    /** A name that has a noun need not be the name of such a thing: "River Bank" is no bank. */
    private boolean fits(Sentence sentence, Token noun, Entity entity) {
        boolean person = lexicon.coarse(entity.type()).equals("PERSON");
        return person && lexicon.person(sentence, noun)
                || !person && lexicon.classOf(sentence, noun).filter(type -> lexicon.coarse(type)
                        .equals(lexicon.coarse(entity.type()))).isPresent();
    }

    private Optional<Entity> byClass(Sentence sentence, Token noun) {
        Optional<String> type = lexicon.classOf(sentence, noun);
        if (type.isEmpty() || lexicon.draft(noun)) {
            return Optional.empty();
        }
        List<Occurrence> near = near(sentence, noun).filter(found -> of(found, type.get())).toList();
        List<Entity> known = near.stream().flatMap(found -> found.entity().stream()).toList();
        boolean one = known.stream().map(Entity::id).distinct().count() == 1 && near.getFirst().entity().isPresent()
                && close(sentence, near.getFirst());
        return one ? Optional.of(known.getFirst()).filter(entity -> sure(entity, type.get())) : Optional.empty();
    }

    /** "The South American country": the one country that the sentence has named before. */
    private Optional<Entity> besideAdjective(Sentence sentence, Token noun) {
        boolean told = sentence.dependents(noun.index()).anyMatch(child -> child.relation().equals("amod")
                && child.capitalised());
        if (!told) {
            return Optional.empty();
        }
        List<Entity> before = lexicon.classOf(sentence, noun).stream().flatMap(type -> discourse
                .before(sentence, noun).stream().flatMap(found -> found.entity().stream())
                .filter(entity -> lexicon.within(entity.type(), type))).toList();
        return before.stream().map(Entity::id).distinct().count() == 1
                ? Optional.of(before.getFirst())
                : Optional.empty();
    }

    /** Only a name in this sentence or the two before it is called by its class alone. */
    private boolean close(Sentence sentence, Occurrence found) {
        return found.sentence().equals(sentence)
                || discourse.earlier(sentence).limit(CLOSE).anyMatch(found.sentence()::equals);
    }

    /** Something of the class, or of a wider one, or without a name: all that may be meant. */
    private boolean of(Occurrence found, String type) {
        Optional<String> other = found.entity().map(Entity::type)
                .or(() -> lexicon.classOf(found.sentence(), found.head()));
        boolean kind = other.filter(own -> lexicon.coarse(own).equals(lexicon.coarse(type))).isPresent();
        return kind && (found.entity().isEmpty() || lexicon.coarse(type).equals(PROGRAM)
                || other.filter(own -> lexicon.within(own, type) || lexicon.within(type, own)).isPresent());
    }

    /** Programmes, plans and policies go by each other's nouns; a body by a noun of its class, if that is known. */
    private boolean sure(Entity entity, String type) {
        return lexicon.within(entity.type(), type) || lexicon.coarse(type).equals(PROGRAM)
                || lexicon.isA(type, UNKNOWN) && entity.type().equals(Lex.NG + UNKNOWN);
    }
}
