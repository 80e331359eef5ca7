// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.query;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

import org.nutgraph.serve.http.Offer;
import org.nutgraph.serve.http.RdfReply;
import org.nutgraph.serve.http.Reply;
import org.nutgraph.store.AnswerFormat;
import org.nutgraph.store.GraphStore;

/** Runs saved queries, and writes their answers. */
final class QueryAnswers {
    /** The formats of rows and truths. */
    static final List<Offer> ROWS = List.of(Offer.HTML, new Offer("json", "application/sparql-results+json"),
            Offer.JSON,
            new Offer("csv", "text/csv"), new Offer("tsv", "text/tab-separated-values"),
            new Offer("xml", "application/sparql-results+xml"), new Offer("text", "text/plain"),
            new Offer("ttl", "text/turtle"));
    /** The formats of triples. */
    static final List<Offer> TRIPLES = Stream.concat(Stream.of(Offer.HTML), RdfReply.OFFERS.stream()).toList();
    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final GraphStore store;

    QueryAnswers(GraphStore store) {
        this.store = store;
    }

    /**
     * One page of rows.
     *
     * @param variables the columns
     * @param rows      the rows
     * @param more      whether there are more
     */
    record Page(List<String> variables, List<Binding> rows, boolean more) {
        Page {
            variables = List.copyOf(variables);
            rows = List.copyOf(rows);
        }
    }

    static List<Offer> offers(Query query) {
        return query.isSelectType() || query.isAskType() ? ROWS : TRIPLES;
    }

    /** Gives a page of the rows of a SELECT query. */
    Page page(Query query, Map<String, Node> terms, Paging paging) {
        paging.apply(query);
        RowSet found = store.rows(query, terms, LIMIT);
        List<Binding> rows = new ArrayList<>();
        found.forEachRemaining(rows::add);
        boolean more = rows.size() > paging.limit();
        return new Page(query.getResultVars(), rows.subList(0, Math.min(rows.size(), paging.limit())), more);
    }

    /** Gives a page of rows as data. */
    Reply rows(Page page, Offer offer) {
        AnswerFormat format = format(offer);
        return Reply.of(offer.contentType(), out -> GraphStore.write(page.variables(), page.rows(), format, out));
    }

    private static AnswerFormat format(Offer offer) {
        return offer.name().equals("ttl") ? AnswerFormat.TURTLE : AnswerFormat.named(offer.name());
    }

    /** Gives the answer to an ASK query as data. */
    Reply truth(Query query, Map<String, Node> terms, Offer offer) {
        AnswerFormat format = format(offer);
        return Reply.of(offer.contentType(), out -> store.ask(query, terms, format, LIMIT, out));
    }

    /** Gives the triples of a CONSTRUCT or DESCRIBE query as data. */
    Reply triples(Query query, Map<String, Node> terms, Offer offer) {
        return RdfReply.of(store.triples(query, terms, LIMIT), offer);
    }

    /** Gives what is no table as text. */
    String text(Query query, Map<String, Node> terms) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        store.ask(query, terms, query.isAskType() ? AnswerFormat.TEXT : AnswerFormat.TURTLE, LIMIT, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
