// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.extract.Mentions;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Tenure;

/** The people of an article: their genders, posts, and who was last spoken of where. */
final class People {
    private static final int REACH = 2;

    private final SpeechLexicon lexicon;
    private final Running text;
    private final Mentions mentions;
    private final List<Passage> passages;
    private final List<Tenure> tenures;
    private final Map<String, Optional<String>> genders = new HashMap<>();

    People(SpeechLexicon lexicon, Running text, Mentions mentions, List<Passage> passages, List<Entity> entities,
            List<Tenure> tenures) {
        this.lexicon = lexicon;
        this.text = text;
        this.mentions = mentions;
        this.passages = passages;
        this.tenures = tenures;
        entities.stream().filter(entity -> lexicon.person(entity.type()))
                .forEach(person -> genders.put(person.id(), gender(person)));
    }

    private Optional<String> gender(Entity person) {
        Stream<String> given = Stream.concat(Stream.of(person.label()), person.names().stream())
                .filter(name -> name.contains(" ")).map(name -> name.substring(0, name.indexOf(' ')));
        Stream<String> roles = tenures.stream().filter(tenure -> tenure.holder().equals(person.id()))
                .map(tenure -> tenure.role().substring(tenure.role().lastIndexOf(' ') + 1));
        Set<String> found = Stream.concat(given, Stream.concat(roles, titles(person)))
                .flatMap(word -> lexicon.gender(word).stream()).collect(Collectors.toSet());
        return found.size() == 1 ? found.stream().findFirst() : Optional.empty();
    }

    private Stream<String> titles(Entity person) {
        return text.sentences().stream().flatMap(sentence -> mentions.in(sentence).stream())
                .filter(place -> place.entity().id().equals(person.id()) && place.first() > 0)
                .map(place -> place.sentence().token(place.first() - 1).text())
                .filter(word -> lexicon.pronoun(word).isPresent() && Character.isUpperCase(word.charAt(0)));
    }

    /** Gives whom a pronoun in the narration stands for, if that is sure enough. */
    Optional<String> behind(String gender, int at, Optional<String> lastSpeaker) {
        return lastSpeaker.filter(id -> fits(id, gender)).or(() -> lastSubject(gender, at))
                .or(() -> onlyOne(gender, at));
    }

    private boolean fits(String id, String gender) {
        return genders.containsKey(id) && genders.get(id).filter(known -> !known.equals(gender)).isEmpty();
    }

    private Optional<String> lastSubject(String gender, int at) {
        List<Mentions.Place> before = before(at);
        return before.stream().filter(place -> fits(place.entity().id(), gender) && subject(place))
                .reduce((first, second) -> second).filter(place -> !shared(place, gender, before))
                .map(place -> place.entity().id());
    }

    private static boolean subject(Mentions.Place place) {
        return place.sentence().tokens().subList(place.first(), place.last()).stream()
                .anyMatch(token -> token.relation().startsWith("nsubj"));
    }

    /** Of two people who are the subject together, a pronoun may mean either. */
    private boolean shared(Mentions.Place one, String gender, List<Mentions.Place> before) {
        return before.stream().filter(other -> other.sentence().equals(one.sentence()) && !other.equals(one))
                .filter(other -> fits(other.entity().id(), gender))
                .anyMatch(other -> other.sentence().tokens().subList(other.first(), other.last()).stream()
                        .anyMatch(token -> token.relation().equals("conj") && token.head() >= one.first()
                                && token.head() < one.last()));
    }

    private Optional<String> onlyOne(String gender, int at) {
        Set<String> ids = before(at).stream().map(place -> place.entity().id()).filter(id -> fits(id, gender))
                .collect(Collectors.toSet());
        return ids.size() == 1 ? ids.stream().findFirst() : Optional.empty();
    }

    /** Gives the people named outside quotations in this block and the two before it. */
    private List<Mentions.Place> before(int at) {
        Sentence here = text.word(at).sentence();
        List<Mentions.Place> found = new ArrayList<>();
        for (int index = here.index(); index >= 0
                && here.block() - text.sentences().get(index).block() <= REACH; index--) {
            List<Mentions.Place> people = mentions.in(text.sentences().get(index)).stream()
                    .filter(place -> lexicon.person(place.entity().type()))
                    .filter(place -> text.at(place.sentence(), place.first()) < at && !quoted(place)).toList();
            found.addAll(0, people);
        }
        return found;
    }

    private boolean quoted(Mentions.Place place) {
        int at = text.at(place.sentence(), place.first());
        return passages.stream().anyMatch(passage -> passage.holds(at));
    }

    /** Gives the one person whose post these words name: "the minister". */
    Optional<String> holder(String noun, int at) {
        int offset = text.word(at).token().span().begin();
        String wanted = noun.toLowerCase(Locale.ROOT);
        List<Tenure> fitting = tenures.stream().filter(tenure -> named(tenure.role(), wanted)).toList();
        Set<String> earlier = holders(fitting.stream().filter(tenure -> tenure.span().begin() < offset));
        return earlier.size() == 1 ? earlier.stream().findFirst() : Optional.empty();
    }

    private static boolean named(String role, String noun) {
        String lower = role.toLowerCase(Locale.ROOT);
        return lower.equals(noun) || lower.endsWith(" " + noun) || lower.startsWith(noun + " of ");
    }

    private static Set<String> holders(Stream<Tenure> tenures) {
        return tenures.map(Tenure::holder).collect(Collectors.toSet());
    }
}
