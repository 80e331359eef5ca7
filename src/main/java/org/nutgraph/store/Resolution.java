// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;

import org.nutgraph.facts.Identity;
import org.nutgraph.graph.ArticleGraph;
import org.nutgraph.graph.KnownPlaces;
import org.nutgraph.graph.StoredArticle;
import org.nutgraph.graph.StoredEvents;
import org.nutgraph.ontology.Authority;
import org.nutgraph.ontology.Folded;
import org.nutgraph.resolve.AcrossArticles;
import org.nutgraph.resolve.Identities;
import org.nutgraph.resolve.Profile;
import org.nutgraph.resolve.Report;
import org.nutgraph.resolve.SameEvents;
import org.nutgraph.resolve.Subject;

/**
 * Decides again, for every article of a store, who its things are: with the authority and the corrections of now, those
 * that are kept in the store included, and across all articles; and which reports are of one event. No text is
 * read. The same articles give the same graphs, whatever was in the store before.
 */
public final class Resolution {
    private static final int BATCH = 50;
    /** How many triples graphs may have that wait to be written in one transaction. */
    private static final int MOST_WAITING = 400_000;
    /** Graphs are kept, rather than read and decided twice, up to a triple for so many bytes of the heap: a sixth of it. */
    private static final long BYTES_FOR_A_TRIPLE = 2_000;

    private final GraphStore store;
    private final Rewriting rewriting;
    private final Identities identities;
    private final Authority authority;
    private final Map<String, String> moved = new HashMap<>();
    private final Map<String, Opened> kept = new ConcurrentHashMap<>();
    private final AtomicLong room = new AtomicLong(Runtime.getRuntime().maxMemory() / BYTES_FOR_A_TRIPLE);
    private final List<Rewriting.Change> waiting = new ArrayList<>();
    private final Set<String> things = new TreeSet<>();
    private final List<Report> reports = new ArrayList<>();
    private final StoredEvents events;

    /**
     * What was done.
     *
     * @param articles how many articles were looked at
     * @param changed  how many of their graphs changed
     */
    public record Result(int articles, int changed) {}

    /** An article, its graph as it was read, and what it alone tells. */
    private record Opened(StoredArticle article, Graph before, Map<String, Identity> alone) {}

    /** An article as it shall be, where its things were before, and what is told in it. */
    private record Decided(Rewriting.Change change, Map<String, String> moved, List<Report> reports,
            List<String> things) {}

    private Resolution(GraphStore store, Identities identities, Authority authority) {
        this.store = store;
        this.rewriting = new Rewriting(store);
        this.identities = identities;
        this.authority = authority;
        this.events = new StoredEvents(identities.ontology(), authority, store.iris());
    }

    /** Decides again for a whole store. Fails with {@link org.nutgraph.problem.StoreUnavailable}. */
    public static Result run(GraphStore store, Identities identities, Authority authority) {
        return new Resolution(store, StoredCorrections.in(store, identities), authority).run();
    }

    /** The graphs are read and decided on all cores, in order, and written by one. */
    private Result run() {
        List<String> names = Groundwork.articles(store);
        List<Profile> profiles = names.parallelStream().flatMap(name -> profiles(name).stream()).toList();
        Map<String, Identity> across = new AcrossArticles(identities.corrections()).recognise(profiles);
        int changed = 0;
        for (int at = 0; at < names.size(); at += BATCH) {
            List<Decided> batch = names.subList(at, Math.min(names.size(), at + BATCH)).parallelStream()
                    .map(name -> again(name, across)).toList();
            batch.forEach(decided -> {
                moved.putAll(decided.moved());
                reports.addAll(decided.reports());
                things.addAll(decided.things());
            });
            batch.stream().map(Decided::change).filter(change -> !change.difference().isNone()).forEach(waiting::add);
            if (waiting.stream().mapToLong(change -> change.before().size()).sum() > MOST_WAITING) {
                changed += written();
            }
        }
        changed += written();
        moved.putAll(Events.group(store, reports, new SameEvents(identities.ontology(), identities.corrections(),
                store.iris().base())));
        Redirects.add(store, moved, identities.corrections());
        store.put(List.of(new ArticleGraph(store.iris().graph("places"),
                KnownPlaces.of(identities.ontology(), authority, things))));
        return new Result(names.size(), changed);
    }

    /** Few large transactions: each one copies every page of the six indexes that it touches. */
    private int written() {
        int changed = rewriting.put(waiting);
        waiting.clear();
        return changed;
    }

    private Opened opened(String name) {
        Graph copy = rewriting.read(name);
        StoredArticle article = StoredArticle.of(store.iris(), new ArticleGraph(name, copy));
        return new Opened(article, copy, identities.alone(article.key(), article.all()));
    }

    private List<Profile> profiles(String name) {
        Opened opened = opened(name);
        if (room.addAndGet(-opened.before().size()) >= 0) {
            kept.put(name, opened);
        }
        return profiles(opened.article(), StoredArticle.date(opened.before()), opened.alone());
    }

    private List<Profile> profiles(StoredArticle article, String date, Map<String, Identity> alone) {
        Set<String> known = alone.values().stream().map(Identity::iri).filter(store.iris()::shared)
                .collect(Collectors.toCollection(HashSet::new));
        List<Subject> unknown = article.all().stream()
                .filter(subject -> !store.iris().shared(iri(alone, subject))).toList();
        Set<String> names = unknown.stream().map(subject -> Folded.text(subject.label()))
                .filter(name -> name.contains(" ")).collect(Collectors.toSet());
        return unknown.stream().map(subject -> {
            String name = Folded.text(subject.label());
            Set<String> company = new HashSet<>(known);
            names.stream().filter(other -> !other.equals(name)).forEach(company::add);
            return new Profile(article.key(), date, subject.id(), identities.kind(subject.type()), name,
                    iri(alone, subject), subject.posts().stream().map(Folded::text).toList(), company);
        }).toList();
    }

    private static String iri(Map<String, Identity> identities, Subject subject) {
        Identity identity = identities.get(subject.id());
        return identity == null ? "" : identity.iri();
    }

    private Decided again(String name, Map<String, Identity> across) {
        Opened opened = Optional.ofNullable(kept.remove(name)).orElseGet(() -> opened(name));
        StoredArticle article = opened.article();
        Map<String, Identity> decided = new LinkedHashMap<>(opened.alone());
        decided.replaceAll((id, identity) -> identities.corrected(article.key(),
                across.getOrDefault(article.key() + " " + id, identity)));
        Map<String, String> now = new LinkedHashMap<>();
        article.before().forEach((id, iri) -> Optional.ofNullable(decided.get(id)).map(Identity::iri)
                .filter(other -> !other.equals(iri)).ifPresent(other -> now.put(iri, other)));
        ArticleGraph graph = article.identified(decided, identities.corrections());
        return new Decided(Rewriting.Change.of(graph, opened.before()), now, events.of(graph),
                StoredArticle.mentioned(graph.graph()));
    }
}
