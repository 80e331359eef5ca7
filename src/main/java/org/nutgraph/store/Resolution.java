// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.sparql.graph.GraphFactory;

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
 * that are kept in the store included, and across all articles; and which reports are of one event. No text is read. The same articles give the same graphs, whatever was in the store before.
 */
public final class Resolution {
    private static final int BATCH = 50;
    /** Of so many articles it is kept what each alone tells, rather than decided twice: some 20 KB each. */
    private static final int KEPT = 10_000;

    private final GraphStore store;
    private final Identities identities;
    private final Authority authority;
    private final Map<String, String> moved = new HashMap<>();
    private final Map<String, Map<String, Identity>> kept = new HashMap<>();
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

    private Resolution(GraphStore store, Identities identities, Authority authority) {
        this.store = store;
        this.identities = identities;
        this.authority = authority;
        this.events = new StoredEvents(identities.ontology(), authority, store.iris());
    }

    /** Decides again for a whole store. Fails with {@link org.nutgraph.problem.StoreUnavailable}. */
    public static Result run(GraphStore store, Identities identities, Authority authority) {
        return new Resolution(store, StoredCorrections.in(store, identities), authority).run();
    }

    private Result run() {
        List<String> names = Groundwork.articles(store);
        List<Profile> profiles = new ArrayList<>();
        names.forEach(name -> profiles.addAll(profiles(opened(name), date(name))));
        Map<String, Identity> across = new AcrossArticles(identities.corrections()).recognise(profiles);
        int changed = 0;
        for (int at = 0; at < names.size(); at += BATCH) {
            List<ArticleGraph> batch = names.subList(at, Math.min(names.size(), at + BATCH)).stream()
                    .map(name -> again(opened(name), across)).toList();
            batch.forEach(graph -> {
                reports.addAll(events.of(graph));
                things.addAll(StoredArticle.mentioned(graph.graph()));
            });
            changed += store.put(batch);
        }
        moved.putAll(Events.group(store, reports, new SameEvents(identities.ontology(), identities.corrections(),
                store.iris().base())));
        Redirects.add(store, moved, identities.corrections());
        store.put(List.of(new ArticleGraph(store.iris().graph("places"),
                KnownPlaces.of(identities.ontology(), authority, things))));
        return new Result(names.size(), changed);
    }

    private StoredArticle opened(String name) {
        Graph copy = GraphFactory.createDefaultGraph();
        store.read(name, graph -> GraphUtil.addInto(copy, graph));
        return StoredArticle.of(store.iris(), new ArticleGraph(name, copy));
    }

    private String date(String name) {
        StringBuilder date = new StringBuilder();
        store.read(name, graph -> date.append(StoredArticle.date(graph)));
        return date.toString();
    }

    private List<Profile> profiles(StoredArticle article, String date) {
        Map<String, Identity> alone = identities.alone(article.key(), article.all());
        if (kept.size() < KEPT) {
            kept.put(article.key(), alone);
        }
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

    private ArticleGraph again(StoredArticle article, Map<String, Identity> across) {
        Map<String, Identity> decided = Optional.ofNullable(kept.remove(article.key()))
                .orElseGet(() -> identities.alone(article.key(), article.all()));
        decided.replaceAll((id, identity) -> identities.corrected(article.key(),
                across.getOrDefault(article.key() + " " + id, identity)));
        article.before().forEach((id, iri) -> {
            Identity now = decided.get(id);
            if (now != null && !now.iri().equals(iri)) {
                moved.put(iri, now.iri());
            }
        });
        return article.identified(decided, identities.corrections());
    }
}
