// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.system.Txn;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHits;

import org.nutgraph.problem.StoreUnavailable;
import org.nutgraph.store.GraphStore;
import org.nutgraph.store.StoreVersion;
import org.nutgraph.store.Touched;

/**
 * Names and quotations, one entry a thing however many articles name it (Lucene), in step with a store: a search sees
 * every change that was made before it. Only what a change touched is read again.
 */
public final class SearchIndex implements AutoCloseable {
    private static final Sort BEST = new Sort(SortField.FIELD_SCORE, new SortField(Entries.IRI, SortField.Type.STRING));
    private static final int COUNTED = 10_000;

    private final GraphStore store;
    private final IndexFiles files;
    private final SearcherManager searchers;
    private final Object pending = new Object();
    private Set<Node> touched = new HashSet<>();
    private boolean everything;
    private boolean closed;

    private SearchIndex(GraphStore store, IndexFiles files) throws IOException {
        this.store = store;
        this.files = files;
        this.searchers = new SearcherManager(files.writer(), new SearcherFactory());
        this.everything = !files.holds(store.version());
    }

    /**
     * Gives the index of a store. If what was kept of it is not of the store's version, all is read again in the
     * background; a search waits for that. Fails with {@link org.nutgraph.problem.StoreUnavailable}.
     */
    public static SearchIndex of(GraphStore store) {
        try {
            SearchIndex index = new SearchIndex(store, IndexFiles.in(store.derived("search")));
            store.watch(index::note);
            index.refreshSoon();
            return index;
        } catch (IOException unusable) {
            throw new StoreUnavailable("search-index", "The index of names cannot be kept: " + unusable.getMessage()
                    + ".", "Free some space, and give yourself permission for the directory of the store.");
        }
    }

    /** Gives what fits, the best first; ties go by IRI. */
    public Results search(Wanted wanted) {
        return search(Ranking.of(wanted), wanted.offset(), wanted.offset() + wanted.limit());
    }

    /** Gives things with names like a text, misspelt ones too, as many as are asked for. */
    public List<Found> similar(String text, int most) {
        return search(Ranking.similar(text), 0, most).found().stream().map(Results.Scored::found).toList();
    }

    private Results search(Query query, int first, int last) {
        try {
            refresh();
            IndexSearcher searcher = searchers.acquire();
            try {
                return results(searcher, query, first, last);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Gives what can be found of an IRI, if that is anything. */
    public Optional<Found> named(String iri) {
        return Txn.calculateRead(store.data(), () -> new Things(store.data()).read(NodeFactory.createURI(iri)));
    }

    @Override
    public synchronized void close() {
        try {
            StoreVersion version = store.version();
            refresh();
            closed = true;
            searchers.close();
            files.close(version);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private Results results(IndexSearcher searcher, Query query, int first, int last) throws IOException {
        TopFieldDocs top = searcher.search(query, new TopFieldCollectorManager(BEST, last, COUNTED));
        List<Results.Scored> found = new ArrayList<>();
        for (int at = first; at < top.scoreDocs.length; at++) {
            FieldDoc hit = (FieldDoc) top.scoreDocs[at];
            found.add(scored(Entries.found(searcher.storedFields().document(hit.doc)), (Float) hit.fields[0]));
        }
        return new Results(top.totalHits.value(), top.totalHits.relation() != TotalHits.Relation.EQUAL_TO, found);
    }

    private Results.Scored scored(Found found, float score) {
        return new Results.Scored(found, found.words().flatMap(words -> speaker(found.iri())), score);
    }

    private Optional<String> speaker(String quotation) {
        return Txn.calculateRead(store.data(),
                () -> new Things(store.data()).speaker(NodeFactory.createURI(quotation)));
    }

    private void note(Touched change) {
        synchronized (pending) {
            everything |= change.unknown();
            touched.addAll(everything ? Set.of() : change.things());
        }
        refreshSoon();
    }

    private void refreshSoon() {
        Thread.ofVirtual().start(() -> {
            try {
                refresh();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        });
    }

    private synchronized void refresh() throws IOException {
        if (closed) {
            return;
        }
        Set<Node> things;
        boolean all;
        synchronized (pending) {
            things = touched;
            all = everything;
            touched = new HashSet<>();
            everything = false;
        }
        if (all || !things.isEmpty()) {
            StoreVersion version = store.version();
            Txn.executeRead(store.data(), () -> renew(things, all));
            searchers.maybeRefreshBlocking();
            if (all) {
                files.keep(version);
            }
        }
    }

    private void renew(Set<Node> changed, boolean all) {
        try {
            Things things = new Things(store.data());
            if (all) {
                files.writer().deleteAll();
            }
            Iterator<Node> each = all ? things.all() : changed.iterator();
            while (each.hasNext()) {
                renew(things, each.next());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void renew(Things things, Node thing) throws IOException {
        Term iri = new Term(Entries.IRI, thing.toString());
        Optional<Found> found = things.read(thing);
        if (found.isPresent()) {
            files.writer().updateDocument(iri, Entries.entry(found.get()));
        } else {
            files.writer().deleteDocuments(iri);
        }
    }
}
