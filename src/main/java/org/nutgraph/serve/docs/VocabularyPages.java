// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.docs;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;

import org.nutgraph.serve.http.Call;
import org.nutgraph.serve.http.Formats;
import org.nutgraph.serve.http.Offer;
import org.nutgraph.serve.http.Paths;
import org.nutgraph.serve.http.RdfReply;
import org.nutgraph.serve.http.Refusal;
import org.nutgraph.serve.http.Reply;
import org.nutgraph.serve.http.Route;
import org.nutgraph.serve.http.Site;

/** Answers at the IRIs of the vocabulary: its documentation to people, its triples to programs. */
public final class VocabularyPages {
    private static final Offer MARKDOWN = new Offer("md", "text/markdown");
    private static final List<Offer> OFFERS = Stream.concat(Formats.PAGE_OR_RDF.stream(), Stream.of(MARKDOWN)).toList();

    private final Site site;

    private VocabularyPages(Site site) {
        this.site = site;
    }

    /** Gives the routes of the vocabulary of a site. */
    public static List<Route> routes(Site site) {
        VocabularyPages pages = new VocabularyPages(site);
        return Library.SPACES.keySet().stream().sorted().map(space -> Route.page("/" + space + "/", pages::answer))
                .toList();
    }

    private Reply answer(Call call) {
        Library library = new Library(site.vocabulary().ontology());
        Formats.Asked asked = Formats.asked(call, OFFERS, path -> library.term(iri(path)).isPresent());
        String iri = iri(asked.path());
        Documentation documentation = new Documentation(site.vocabulary().ontology());
        if (!Library.SPACES.containsValue(iri) && library.term(iri).isEmpty()) {
            throw Refusal.missing(asked.path());
        }
        return asked.with(switch (asked.offer().name()) {
            case "html" -> Reply.html(documentation.html(iri, this::address).orElseThrow());
            case "md" -> Reply.text(200, MARKDOWN.contentType(), documentation.markdown(iri, this::address)
                    .orElseThrow());
            default -> RdfReply.of(triples(iri), asked.offer());
        });
    }

    /** Gives what the vocabulary says of a term, or all of it. */
    private Graph triples(String iri) {
        Graph all = site.store().graph(site.store().iris().graph("vocabulary")).graph();
        if (Library.SPACES.containsValue(iri)) {
            return all;
        }
        Graph of = GraphFactory.createDefaultGraph();
        add(all, of, NodeFactory.createURI(iri));
        return of;
    }

    /** A blank node means nothing without what is said of it. */
    private static void add(Graph all, Graph of, Node subject) {
        List<Triple> triples = all.find(subject, Node.ANY, Node.ANY).toList();
        GraphUtil.add(of, triples);
        triples.stream().map(Triple::getObject)
                .filter(object -> object.isBlank() && !of.contains(object, Node.ANY, Node.ANY))
                .forEach(object -> add(all, of, object));
    }

    private static String iri(String path) {
        return Library.SPACES.entrySet().stream().filter(space -> path.startsWith("/" + space.getKey() + "/"))
                .findFirst().map(space -> space.getValue() + path.substring(space.getKey().length() + 2)).orElse(path);
    }

    /** The vocabulary is served here, whatever the base of the data is. */
    private String address(String iri) {
        for (Map.Entry<String, String> space : Library.SPACES.entrySet()) {
            if (iri.startsWith(space.getValue())) {
                return "/" + space.getKey() + "/" + iri.substring(space.getValue().length());
            }
        }
        return new Paths(site.store().iris()).path(iri).orElse(iri);
    }
}
