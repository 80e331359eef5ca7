// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.nutgraph.ontology.Authority;
import org.nutgraph.ontology.Folded;
import org.nutgraph.ontology.Known;

/** The names of the authority by how they sound and by their last word, and how common the words of names are. */
final class NameIndex {
    private static final long PROMINENT = 1_000_000;
    private static final int SHORTEST_SOUND = 5;
    private static final Comparator<Known> ORDER = Comparator.comparing(Known::iri);

    private final Authority authority;
    private final Kinds kinds;
    private final Map<String, List<Known>> bySound = new HashMap<>();
    private final Map<String, List<Known>> byLastName = new HashMap<>();
    private final Map<String, Integer> words = new HashMap<>();

    NameIndex(Authority authority, Kinds kinds) {
        this.authority = authority;
        this.kinds = kinds;
        authority.names(this::add);
        for (Map.Entry<String, List<Known>> sound : bySound.entrySet()) {
            if (sound.getValue().size() > 1) {
                List<Known> things = new ArrayList<>(sound.getValue());
                things.sort(ORDER);
                sound.setValue(things);
            }
        }
        byLastName.values().forEach(things -> things.sort(ORDER));
    }

    /** Written as loops, as every name of the authority goes through it at the start. */
    private void add(String name, List<Known> things) {
        if (name.indexOf(' ') >= 0) {
            sound(Sound.of(name), things);
        }
        int others = 0;
        for (Known thing : things) {
            boolean person = kinds.of(thing.type()).equals(Kinds.PERSON);
            if (person && thing.weight() >= PROMINENT) {
                family(name.substring(name.lastIndexOf(' ') + 1), thing);
            }
            others += person ? 0 : 1;
        }
        if (others > 0) {
            count(name, others);
        }
    }

    private void count(String name, int times) {
        int begin = 0;
        int space = name.indexOf(' ');
        while (space >= 0) {
            words.merge(name.substring(begin, space), times, Integer::sum);
            begin = space + 1;
            space = name.indexOf(' ', begin);
        }
        words.merge(name.substring(begin), times, Integer::sum);
    }

    private void sound(String sound, List<Known> things) {
        if (sound.length() >= SHORTEST_SOUND) {
            List<Known> before = bySound.putIfAbsent(sound, things);
            if (before != null) {
                List<Known> all = new ArrayList<>(before);
                for (Known thing : things) {
                    add(all, thing);
                }
                bySound.put(sound, all);
            }
        }
    }

    private void family(String name, Known thing) {
        add(byLastName.computeIfAbsent(name, none -> new ArrayList<>(1)), thing);
    }

    private static void add(List<Known> things, Known thing) {
        for (Known other : things) {
            if (other.iri().equals(thing.iri())) {
                return;
            }
        }
        things.add(thing);
    }

    List<Known> exactly(String name) {
        return authority.like(name);
    }

    /** Gives the things of names of several words that sound alike, however they are written in Latin letters. */
    List<Known> sounding(String name) {
        String folded = Folded.text(name);
        return folded.contains(" ") ? bySound.getOrDefault(Sound.of(folded), List.of()) : List.of();
    }

    /** Gives the prominent people of a last name. */
    List<Known> family(String name) {
        return byLastName.getOrDefault(Folded.words(name).getLast(), List.of());
    }

    /** Gives in how many names of places and bodies the rarest word of a name stands. */
    int rarest(String name) {
        return Folded.words(name).stream().mapToInt(word -> words.getOrDefault(word, 0)).min().orElse(0);
    }
}
