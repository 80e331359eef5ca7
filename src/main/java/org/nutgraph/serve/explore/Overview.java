// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.explore;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.serve.http.Html;
import org.nutgraph.serve.http.Paths;
import org.nutgraph.serve.http.Site;
import org.nutgraph.serve.search.Results;
import org.nutgraph.serve.search.SearchIndex;
import org.nutgraph.serve.search.Wanted;
import org.nutgraph.store.Queries;

/**
 * What there is, in numbers, and who and what is named most.
 *
 * @param counts    how many there are, by what people call them
 * @param mentioned the most mentioned of each kind
 */
record Overview(Map<String, Long> counts, Map<String, List<Named>> mentioned) {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int OF_A_KIND = 8;
    private static final long COUNTED = 2_000;
    private static final String ARTICLES = "articles";
    private static final Map<String, String> KINDS = kinds();
    /** By name: what is only described, or stood for by a pronoun, does not count. */
    private static final Query MENTIONED = Queries.parse("""
            PREFIX ng: <https://w3id.org/nutgraph/ont/>
            SELECT ?thing (COUNT(DISTINCT ?article) AS ?articles) (COUNT(?mention) AS ?times) {
              ?mention ng:refersTo ?thing ; ng:inArticle ?article OPTIONAL { ?mention ng:named ?no } FILTER(!BOUND(?no))
            } GROUP BY ?thing ORDER BY DESC(?articles) DESC(?times) ?thing LIMIT 400
            """);

    /** A thing, what it is called, and in how many articles. */
    record Named(String iri, String label, long articles) {}

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("Person", "People");
        kinds.put("Organization", "Agencies and organisations");
        kinds.put("Initiative", "Programmes, policies and laws");
        kinds.put("Place", "Places");
        return kinds;
    }

    /** Counts what a site has. An index of names tells who is named in most articles where there are too many to count. */
    static Overview of(Site site, SearchIndex index) {
        Ontology ontology = site.vocabulary().ontology();
        Map<String, Long> counts = counts(site, ontology);
        return new Overview(counts, counts.getOrDefault(ARTICLES, 0L) > COUNTED
                ? mentioned(index)
                : site.store().read(all -> mentioned(all, site, ontology)));
    }

    private static Map<String, Long> counts(Site site, Ontology ontology) {
        Map<String, Long> classes = site.store().counts(site.store().iris().graph("void")).classes();
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put(ARTICLES, count(classes, ontology, "Article"));
        counts.put("people", count(classes, ontology, "Person"));
        counts.put("organisations", count(classes, ontology, "Organization"));
        counts.put("programmes, policies and laws", count(classes, ontology, "Initiative"));
        counts.put("places", count(classes, ontology, "Place"));
        counts.put("relations and events", count(classes, ontology, "Statement") + count(classes, ontology, "Event"));
        counts.put("quotations", count(classes, ontology, "Quotation"));
        counts.put("figures", count(classes, ontology, "Figure"));
        return counts;
    }

    private static long count(Map<String, Long> classes, Ontology ontology, String kind) {
        return classes.entrySet().stream().filter(it -> ontology.isA(it.getKey(), Lex.NG + kind))
                .mapToLong(Map.Entry::getValue).sum();
    }

    private static Map<String, List<Named>> mentioned(SearchIndex index) {
        Map<String, List<Named>> mentioned = new LinkedHashMap<>();
        KINDS.keySet().forEach(kind -> mentioned.put(kind, index.search(new Wanted("", Optional.of(kind), 0, OF_A_KIND))
                .found().stream().map(Results.Scored::found)
                .map(found -> new Named(found.iri(), found.label(), found.articles())).toList()));
        return mentioned;
    }

    private static Map<String, List<Named>> mentioned(Graph all, Site site, Ontology ontology) {
        Map<String, List<Named>> mentioned = new LinkedHashMap<>();
        KINDS.keySet().forEach(kind -> mentioned.put(kind, new ArrayList<>()));
        RowSet rows = site.store().rows(MENTIONED, Map.of(), LIMIT);
        rows.forEachRemaining(row -> {
            Node thing = row.get(Var.alloc("thing"));
            long articles = ((Number) row.get(Var.alloc("articles")).getLiteralValue()).longValue();
            kind(all, ontology, thing).map(mentioned::get).filter(list -> list.size() < OF_A_KIND)
                    .ifPresent(list -> list.add(new Named(thing.toString(), label(all, thing), articles)));
        });
        return mentioned;
    }

    private static Optional<String> kind(Graph all, Ontology ontology, Node thing) {
        List<Node> types = all.find(thing, RDF.type.asNode(), Node.ANY).mapWith(triple -> triple.getObject()).toList();
        return KINDS.keySet().stream().filter(kind -> types.stream().anyMatch(type -> type.isURI()
                && ontology.isA(type.getURI(), Lex.NG + kind))).findFirst();
    }

    private static String label(Graph all, Node thing) {
        return all.find(thing, RDFS.label.asNode(), Node.ANY).mapWith(triple -> triple.getObject()
                .getLiteralLexicalForm()).toList().stream().sorted().findFirst()
                .orElseGet(() -> Paths.lastPart(thing.toString()));
    }

    /** Gives the numbers as markup. */
    String numbers() {
        StringBuilder list = new StringBuilder("<ul class=\"numbers\" aria-label=\"What there is\">\n");
        counts.forEach((name, count) -> list.append("<li><b>").append(Html.number(count)).append("</b> ")
                .append(Html.escape(name)).append("</li>\n"));
        return list.append("</ul>\n").toString();
    }

    /** Gives who and what is named most, as markup. */
    String mentioned(Paths paths) {
        StringBuilder cards = new StringBuilder(
                "<section aria-labelledby=\"most\"><h2 id=\"most\">Named most</h2>\n<div "
                        + "class=\"cards\">\n");
        mentioned.forEach((kind, things) -> {
            cards.append("<div class=\"card\"><h3>").append(KINDS.get(kind)).append("</h3><ol>\n");
            things.forEach(thing -> cards.append("<li>").append(paths.link(thing.iri(), thing.label()))
                    .append(thing.articles() > 1 ? " <small>" + thing.articles() + " articles</small>" : "")
                    .append("</li>\n"));
            cards.append("</ol><p>").append(Html.link("/search?kind=" + kind, "All")).append("</p></div>\n");
        });
        return cards.append("</div></section>\n").toString();
    }
}
