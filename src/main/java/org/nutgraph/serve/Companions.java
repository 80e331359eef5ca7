// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nutgraph.serve.articles.Desk;
import org.nutgraph.serve.articles.Reading;
import org.nutgraph.serve.explore.StartPage;
import org.nutgraph.serve.http.Route;
import org.nutgraph.serve.http.Site;
import org.nutgraph.serve.meta.MetaPages;
import org.nutgraph.serve.reconcile.ReconcilePages;
import org.nutgraph.serve.search.SearchIndex;
import org.nutgraph.serve.search.SearchPages;

/** What works beside a server as long as it runs: the index of names, what describes the data, who reads articles. */
final class Companions implements AutoCloseable {
    private final Site site;
    private final MetaPages meta;
    private final Optional<Desk> desk;
    private Optional<SearchIndex> index = Optional.empty();

    Companions(Site site, Optional<Reading> reading) {
        this.site = site;
        this.meta = new MetaPages(site.store());
        this.desk = reading.map(reads -> new Desk(reads, site.store(), Desk.Patience.USUAL));
    }

    /** Gives where articles are read, if they are. */
    Optional<Desk> desk() {
        return desk;
    }

    /** Gives their routes. */
    List<Route> routes() {
        List<Route> all = new ArrayList<>(meta.routes());
        all.addAll(StartPage.routes(site, this::index));
        all.add(Route.page("/search", new SearchPages(this::index, site.store().iris())));
        all.addAll(new ReconcilePages(site.store(), this::index).routes());
        return all;
    }

    /** Begins their work, once it is sure that there is a server. */
    void begin() {
        index();
        meta.begin();
        desk.ifPresent(Desk::begin);
    }

    @Override
    public synchronized void close() {
        desk.ifPresent(Desk::close);
        meta.close();
        index.ifPresent(SearchIndex::close);
    }

    private synchronized SearchIndex index() {
        SearchIndex open = index.orElseGet(() -> SearchIndex.of(site.store()));
        index = Optional.of(open);
        return open;
    }
}
