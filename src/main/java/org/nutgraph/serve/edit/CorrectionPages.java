// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.resolve.Identities;
import org.nutgraph.serve.http.Call;
import org.nutgraph.serve.http.Json;
import org.nutgraph.serve.http.Lane;
import org.nutgraph.serve.http.Offer;
import org.nutgraph.serve.http.RdfReply;
import org.nutgraph.serve.http.Refusal;
import org.nutgraph.serve.http.Reply;
import org.nutgraph.serve.http.Route;
import org.nutgraph.serve.http.Site;
import org.nutgraph.store.Resolution;
import org.nutgraph.store.StoredCorrections;

/**
 * Corrections at {@code /corrections}: everybody may read them, those with a token send them (POST) and take them back
 * (DELETE). Each is applied to all stored articles before it is answered, and holds for those to come.
 */
public final class CorrectionPages {
    private static final Offer JSON = new Offer("json", "application/json");
    private static final List<Offer> OFFERS = Stream.concat(Stream.of(JSON), RdfReply.OFFERS.stream()).toList();

    private final Site site;
    private final Editors editors;
    private final Function<Ontology, Identities> identities;
    private Optional<Identities> deciding = Optional.empty();

    private CorrectionPages(Site site, Editors editors, Function<Ontology, Identities> identities) {
        this.site = site;
        this.editors = editors;
        this.identities = identities;
    }

    /** Gives the routes of a site, for those who may write, and by what it is decided who things are. */
    public static List<Route> routes(Site site, Editors editors, Function<Ontology, Identities> identities) {
        CorrectionPages pages = new CorrectionPages(site, editors, identities);
        return List.of(
                new Route("/corrections", Set.of("GET", "POST", "DELETE"), Lane.EDIT, false, pages::answer));
    }

    private Reply answer(Call call) {
        return switch (call.method()) {
            case "POST" -> add(call);
            case "DELETE" -> revoke(call);
            default -> list(call);
        };
    }

    private Reply add(Call call) {
        String who = editors.who(call);
        return apply(who, CorrectionBody.read(call, site.store().iris().base())).status(201);
    }

    /** What was once said stays written down: to take a correction back is one more. */
    private Reply revoke(Call call) {
        String who = editors.who(call);
        Node subject = CorrectionBody.iri(call.parameter("iri").orElse(""));
        if (!StoredCorrections.graph(site.store()).contains(subject, RDF.type.asNode(), CorrectionBody.CORRECTION)) {
            throw Refusal.missing("the correction " + subject);
        }
        Graph revocation = GraphFactory.createDefaultGraph();
        Node node = NodeFactory.createBlankNode();
        revocation.add(Triple.create(node, RDF.type.asNode(), CorrectionBody.CORRECTION));
        revocation.add(Triple.create(node, CorrectionBody.term("correctionKind"),
                NodeFactory.createURI(Lex.NGC + "revoke")));
        revocation.add(Triple.create(node, CorrectionBody.term("corrects"), subject));
        call.parameter("why").ifPresent(why -> revocation.add(
                Triple.create(node, RDFS.comment.asNode(), NodeFactory.createLiteralString(why))));
        return apply(who, revocation);
    }

    private synchronized Reply apply(String who, Graph sent) {
        Identities now = deciding();
        Graph signed = new CorrectionCheck(site, now).signed(who, sent);
        List<String> iris = signed.find(Node.ANY, RDF.type.asNode(), CorrectionBody.CORRECTION)
                .mapWith(triple -> triple.getSubject().getURI()).toList().stream().sorted().toList();
        ObjectNode answer = Json.object();
        ArrayNode names = answer.putArray("corrections");
        iris.forEach(names::add);
        editors.write(who, "corrections", String.join(" ", iris), () -> {
            StoredCorrections.add(site.store(), signed);
            Resolution.Result result = Resolution.run(site.store(), now, now.authority());
            answer.put("articles", result.articles()).put("changed", result.changed());
        });
        return Reply.json(answer + "\n");
    }

    /** Made anew when the vocabulary was read again. */
    private Identities deciding() {
        Ontology vocabulary = site.vocabulary().ontology();
        Identities now = deciding.filter(made -> made.ontology().equals(vocabulary))
                .orElseGet(() -> identities.apply(vocabulary));
        deciding = Optional.of(now);
        return now;
    }

    private Reply list(Call call) {
        Offer wanted = call.wanted(OFFERS);
        Graph all = StoredCorrections.graph(site.store());
        return wanted.equals(JSON) ? Reply.json(CorrectionList.of(all) + "\n") : RdfReply.of(all, wanted);
    }
}
