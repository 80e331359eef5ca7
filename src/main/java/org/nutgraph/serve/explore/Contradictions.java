// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.explore;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

import org.nutgraph.graph.Vocabulary;
import org.nutgraph.problem.Problem;
import org.nutgraph.serve.http.Cells;
import org.nutgraph.serve.http.Html;
import org.nutgraph.serve.http.Paths;
import org.nutgraph.serve.http.Site;
import org.nutgraph.store.SavedQuery;

/** Where two articles contradict each other, side by side: the rows of the saved query that asks for it. */
final class Contradictions {
    private static final String QUERY = "where-do-articles-disagree";
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int MOST = 60;

    private final Site site;
    private final Paths paths;

    Contradictions(Site site) {
        this.site = site;
        this.paths = new Paths(site.store().iris());
    }

    /** Gives them as markup, the empty string if there are none. */
    String pairs() {
        Optional<SavedQuery> saved = site.queries().all().stream().filter(it -> it.name().equals(QUERY)).findFirst();
        if (saved.isEmpty()) {
            return "";
        }
        Query query = saved.get().query();
        query.setLimit(MOST);
        try {
            return pairs(site.store().rows(query, Map.of(), LIMIT));
        } catch (Problem late) {
            return "<p class=\"soft\">To find them takes longer than a page may. "
                    + Html.link("/queries/" + QUERY, "Ask for them") + ".</p>\n";
        }
    }

    private String pairs(RowSet rows) {
        StringBuilder pairs = new StringBuilder();
        rows.forEachRemaining(row -> pairs.append("<div class=\"beside\"><h3>").append(Cells.text(row, "about"))
                .append("</h3>\n").append(side(row, "one", "sentence", "article", "day"))
                .append(side(row, "other", "otherSentence", "otherArticle", "otherDay")).append("</div>\n"));
        return pairs.toString();
    }

    private String side(Binding row, String said, String sentence, String article, String day) {
        String words = Cells.text(row, sentence);
        String iri = Cells.plain(row, article);
        return "<div class=\"fact\"><p class=\"said-of\">" + Cells.text(row, said) + "</p>\n"
                + (words.isEmpty() ? "" : "<p><q>" + words + "</q></p>\n") + "<p class=\"from\">"
                + paths.link(iri, headline(iri)) + " · " + Cells.text(row, day) + "</p></div>\n";
    }

    private String headline(String article) {
        return site.store().read(all -> all.find(NodeFactory.createURI(article), Vocabulary.HEADLINE,
                Node.ANY).mapWith(triple -> triple.getObject().getLiteralLexicalForm()).toList())
                .stream().sorted().findFirst().orElseGet(() -> Paths.lastPart(article));
    }
}
