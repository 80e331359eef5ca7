// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.nutgraph.ontology.Authority;
import org.nutgraph.ontology.Folded;
import org.nutgraph.ontology.Known;

/** Gathers the names of one article by what they name. */
final class Clusters {
    private final NameLexicon lexicon;
    private final Authority authority;
    private final Map<String, Cluster> byName = new LinkedHashMap<>();
    private final Likeness likeness = new Likeness();
    /** The most prominent thing of each name. */
    private final Map<String, Optional<Known>> most = new HashMap<>();

    Clusters(NameLexicon lexicon, Authority authority) {
        this.lexicon = lexicon;
        this.authority = authority;
    }

    /** Gives one list of names for each thing, in order of first mention. */
    List<List<Name>> of(ArticleNames.Found found) {
        found.names().forEach(name -> byName.computeIfAbsent(key(name), this::fresh).add(List.of(name)));
        byName.forEach((key, cluster) -> cluster.texts().forEach(text -> likeness.add(key, text, most(text))));
        found.aliases().forEach(this::join);
        for (Cluster cluster : List.copyOf(byName.values())) {
            sameThing(cluster).ifPresent(other -> merge(other, cluster));
        }
        return clusters().map(Cluster::names)
                .sorted(Comparator.comparing((List<Name> names) -> names.getFirst().span())).toList();
    }

    private Stream<Cluster> clusters() {
        return byName.values().stream().distinct();
    }

    private Cluster fresh(String key) {
        return new Cluster(key.substring(0, key.indexOf(' ')), byName.size(), key);
    }

    private String key(Name name) {
        return lexicon.coarse(name.type()) + " " + Folded.text(name.text());
    }

    private void join(Aliases.Alias alias) {
        Optional.ofNullable(byName.get(key(alias.name()))).ifPresent(one -> Optional
                .ofNullable(byName.get(key(alias.other()))).filter(two -> two != one)
                .ifPresent(two -> merge(one, two)));
    }

    private void merge(Cluster into, Cluster from) {
        if (into != from) {
            into.add(from.names());
            into.names.sort(Comparator.comparing(Name::span));
            from.keys.forEach(key -> byName.put(key, into));
            into.keys.addAll(from.keys);
            into.place = Math.min(into.place, from.place);
            from.keys.clear();
        }
    }

    /** Gives the one other cluster that a cluster's name is a shorter form of, if there is exactly one best. */
    private Optional<Cluster> sameThing(Cluster cluster) {
        Cluster current = byName.getOrDefault(key(cluster.names().getFirst()), cluster);
        List<Cluster> longer = alike(current).filter(other -> other != current && other.kind.equals(current.kind))
                .filter(other -> shortFor(current, other) || known(current, other)).toList();
        return longer.size() == 1 ? Optional.of(longer.getFirst()) : nearest(current, longer);
    }

    /** Only what shares a word, its initials or what is known of it with a name can be the same thing. */
    private Stream<Cluster> alike(Cluster cluster) {
        return cluster.texts().stream().flatMap(text -> likeness.of(text, most(text))).map(byName::get).distinct()
                .sorted(Comparator.comparingInt(other -> other.place));
    }

    private boolean shortFor(Cluster shorter, Cluster longer) {
        return shorter.texts().stream().anyMatch(text -> longer.texts().stream()
                .anyMatch(
                        full -> Initials.fit(full, text)
                                || ShortForms.of(shorter.kind, likeness.words(text), likeness.words(full),
                                        lexicon::joiner,
                                        lexicon::generic)));
    }

    private boolean known(Cluster one, Cluster other) {
        return !Collections.disjoint(iris(one), iris(other));
    }

    private Optional<Known> most(String text) {
        return most.computeIfAbsent(text, name -> authority.named(name).stream().findFirst());
    }

    /** Only the most prominent thing of a name: a name shared with a lesser one says nothing. */
    private Set<String> iris(Cluster cluster) {
        Set<String> iris = new HashSet<>();
        cluster.texts().forEach(text -> most(text)
                .filter(known -> lexicon.coarse(known.type()).equals(cluster.kind)).map(Known::iri)
                .ifPresent(iris::add));
        return iris;
    }

    /** Among several it is the one named last before, if the name ends it: a family name goes back to its last bearer. */
    private static Optional<Cluster> nearest(Cluster cluster, List<Cluster> candidates) {
        String text = Folded.text(cluster.names().getFirst().text());
        int at = cluster.names().getFirst().span().begin();
        List<Cluster> ending = candidates.stream()
                .filter(other -> other.texts().stream().anyMatch(full -> Folded.text(full).endsWith(" " + text)))
                .toList();
        return (ending.isEmpty() ? candidates : ending).stream().filter(other -> other.lastBefore(at) >= 0)
                .max(Comparator.comparingInt(other -> other.lastBefore(at)));
    }

    /** The names of one thing. */
    private static final class Cluster {
        private final String kind;
        private final List<Name> names = new ArrayList<>();
        private final Set<String> texts = new HashSet<>();
        /** What it is found by, and where the first of that stands among all. */
        private final List<String> keys = new ArrayList<>();
        private int place;

        Cluster(String kind, int place, String key) {
            this.kind = kind;
            this.place = place;
            keys.add(key);
        }

        void add(List<Name> more) {
            names.addAll(more);
            more.forEach(name -> texts.add(name.text()));
        }

        List<Name> names() {
            return Collections.unmodifiableList(names);
        }

        Set<String> texts() {
            return Collections.unmodifiableSet(texts);
        }

        int lastBefore(int offset) {
            return names.stream().mapToInt(name -> name.span().begin()).filter(begin -> begin < offset).max()
                    .orElse(-1);
        }
    }
}
