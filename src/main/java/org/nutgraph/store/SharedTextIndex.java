// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexException;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextIndexParseException;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.rdf.model.Resource;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * Jena's index of words, but for that it is opened anew after a commit alone and not for every question: opening and
 * closing its files took most of the time of a search. Questions for a language or with marked words, which are rare,
 * go Jena's way.
 */
final class SharedTextIndex extends TextIndexLucene {
    private static final int MOST = 10_000;
    private static final String DATATYPE = "^^";

    private final SearcherManager searchers;

    /** Takes where the index is, which is made if there is none. Fails as the directory does. */
    SharedTextIndex(Directory directory, TextIndexConfig config) throws IOException {
        super(directory, config);
        this.searchers = new SearcherManager(directory, null);
    }

    @Override
    public void commit() {
        super.commit();
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException unreadable) {
            throw new TextIndexException("commit", unreadable);
        }
    }

    @Override
    public void close() {
        try {
            searchers.close();
        } catch (IOException unreadable) {
            throw new TextIndexException("close", unreadable);
        } finally {
            super.close();
        }
    }

    @Override
    public List<TextHit> query(@Nullable String subject, List<Resource> properties, String words,
            @Nullable String graph, @Nullable String language, int limit, @Nullable String marks) {
        if (language != null || marks != null || properties.size() > 1) {
            return super.query(subject, properties, words, graph, language, limit, marks);
        }
        String field = properties.isEmpty()
                ? getDocDef().getPrimaryField()
                : getDocDef().getField(properties.getFirst().asNode());
        // As Jena puts it, so that the same words mean the same.
        String text = properties.isEmpty() ? words : field + ": (" + words + ")";
        try {
            return found(of(subject, parsed(graph == null
                    ? text
                    : "(" + text + ") AND " + getDocDef().getGraphField() + ":" + QueryParser.escape(graph))),
                    field, limit <= 0 ? MOST : limit);
        } catch (ParseException malformed) {
            throw new TextIndexParseException(words, malformed.getMessage());
        } catch (IOException | RuntimeException failed) {
            throw new TextIndexException("query", failed);
        }
    }

    private Query parsed(String text) throws ParseException {
        QueryParser parser = new QueryParser(getDocDef().getPrimaryField(), getQueryAnalyzer());
        parser.setAllowLeadingWildcard(true);
        return parser.parse(text);
    }

    private Query of(@Nullable String subject, Query query) {
        return subject == null
                ? query
                : new BooleanQuery.Builder().add(query, BooleanClause.Occur.MUST)
                        .add(new TermQuery(new Term(getDocDef().getEntityField(), subject)), BooleanClause.Occur.FILTER)
                        .build();
    }

    private List<TextHit> found(Query query, String field, int limit) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            List<TextHit> hits = new ArrayList<>();
            for (ScoreDoc each : searcher.search(query, limit).scoreDocs) {
                hits.add(hit(searcher.storedFields().document(each.doc), field, each.score));
            }
            return hits;
        } finally {
            searchers.release(searcher);
        }
    }

    private TextHit hit(Document document, String field, float score) {
        Optional<String> words = Optional.ofNullable(document.get(field));
        Optional<Node> property = words.flatMap(any -> getDocDef().getPredicates(field).stream().findFirst());
        Optional<Node> graph = Optional.ofNullable(document.get(getDocDef().getGraphField()))
                .map(TextQueryFuncs::stringToNode);
        Optional<Node> literal = words.map(it -> literal(it, document.get(getDocDef().getLangField())));
        return new TextHit(TextQueryFuncs.stringToNode(document.get(getDocDef().getEntityField())), score,
                literal.orElse(null), graph.orElse(null), property.orElse(null));
    }

    private static Node literal(String words, @Nullable String language) {
        if (language == null) {
            return NodeFactory.createLiteralString(words);
        }
        return language.startsWith(DATATYPE)
                ? NodeFactory.createLiteralDT(words,
                        TypeMapper.getInstance().getSafeTypeByName(language.substring(DATATYPE.length())))
                : NodeFactory.createLiteralLang(words, language);
    }
}
