// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.ontology.Authority;
import org.nutgraph.ontology.Known;

/**
 * The items of a list are of one sort: "Lerwick, Moss, Brumholm and Tarn". A place whose name the engine takes for a
 * person's is a place among places, and so is what nothing else knows.
 */
final class OneSort {
    private static final String PLACE = "PLACE";
    private static final int FEWEST = 3;
    private static final Set<String> LINKS = Set.of(",", "and", "or", "&", ";");
    /** What follows an item that is no item itself, but only describes one. */
    private static final Set<String> GOING_ON = Set.of("NN", "NNS", "POS", "HYPH");

    private final NameLexicon lexicon;
    private final Authority authority;

    OneSort(NameLexicon lexicon, Authority authority) {
        this.lexicon = lexicon;
        this.authority = authority;
    }

    /** An item of a list: the name that it is so far, if any. */
    private record Item(int first, int last, Optional<Name> name) {}

    /** Takes the names of a sentence in order; gives them with those that their lists make others, or add. */
    List<Name> settled(Sentence sentence, List<Name> names) {
        Map<Integer, Name> begins = names.stream().collect(Collectors.toMap(Name::first, Function.identity()));
        Map<Integer, Name> all = new TreeMap<>(begins);
        int free = 0;
        for (Name name : names) {
            if (name.first() >= free) {
                List<Item> items = items(sentence, name, begins);
                free = items.getLast().last();
                if (ofPlaces(items)) {
                    items.forEach(item -> as(sentence, item, items)
                            .ifPresent(other -> all.put(other.first(), other)));
                }
            }
        }
        return List.copyOf(all.values());
    }

    private List<Item> items(Sentence sentence, Name begin, Map<Integer, Name> begins) {
        List<Item> items = new ArrayList<>(List.of(new Item(begin.first(), begin.last(), Optional.of(begin))));
        while (true) {
            int next = linked(sentence, items.getLast().last());
            Optional<Item> item = next == items.getLast().last() ? Optional.empty() : item(sentence, next, begins);
            if (item.isEmpty()) {
                return items;
            }
            items.add(item.orElseThrow());
        }
    }

    private static int linked(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size() && at < from + 2 && LINKS.contains(sentence.token(at).text())) {
            at++;
        }
        return at > from && at < sentence.size() && sentence.token(at).text().equals("the") ? at + 1 : at;
    }

    private Optional<Item> item(Sentence sentence, int at, Map<Integer, Name> begins) {
        if (begins.containsKey(at)) {
            Name name = begins.get(at);
            return Optional.of(new Item(at, name.last(), Optional.of(name)));
        }
        int end = at;
        while (end < sentence.size() && !begins.containsKey(end) && proper(sentence.token(end))) {
            end++;
        }
        boolean whole = end > at && !begins.containsKey(end)
                && !(end < sentence.size() && GOING_ON.contains(sentence.token(end).tag()));
        return whole && authority.ofDemonym(sentence.text(at, end)).isEmpty()
                ? Optional.of(new Item(at, end, Optional.empty()))
                : Optional.empty();
    }

    private boolean proper(Token token) {
        return token.tag().startsWith("NNP") && Shape.nameLike(token, lexicon) && !lexicon.title(token.text());
    }

    /**
     * Says whether a list is long enough, and of places: the first is a place, more than half are or may be, and all
     * others are single names that the engine takes for people's.
     */
    private boolean ofPlaces(List<Item> items) {
        List<Name> known = items.stream().flatMap(item -> item.name().stream()).toList();
        long places = known.stream().filter(name -> isPlace(name) || place(name).isPresent()).count();
        return items.size() >= FEWEST && places * 2 > items.size() && isPlace(known.getFirst())
                && known.stream().allMatch(name -> isPlace(name) || misread(name));
    }

    private boolean isPlace(Name name) {
        return lexicon.coarse(name.type()).equals(PLACE);
    }

    private boolean misread(Name name) {
        return name.basis() == Name.Basis.ENGINE && name.length() == 1
                && lexicon.coarse(name.type()).equals("PERSON");
    }

    private Optional<Name> as(Sentence sentence, Item item, List<Item> items) {
        return item.name().isPresent()
                ? item.name().filter(this::misread).flatMap(name -> place(name).or(() -> type(items))
                        .map(type -> name.as(type, Name.Basis.BESIDE)))
                : type(items).map(type -> new Name(sentence, item.first(), item.last(), type, Name.Basis.BESIDE));
    }

    private Optional<String> place(Name name) {
        return authority.named(name.text()).stream().map(Known::type)
                .filter(type -> lexicon.coarse(type).equals(PLACE)).findFirst();
    }

    /** Gives the class of all items that are places if they are of one, else that of all places. */
    private Optional<String> type(List<Item> items) {
        List<String> types = items.stream().flatMap(item -> item.name().stream()).filter(this::isPlace)
                .map(Name::type).distinct().toList();
        return types.size() == 1 ? Optional.of(types.getFirst()) : lexicon.classOfLabel("LOCATION");
    }
}
