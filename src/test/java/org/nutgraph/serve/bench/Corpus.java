// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

import org.nutgraph.graph.ArticleGraph;
import org.nutgraph.graph.Iris;
import org.nutgraph.graph.Vocabulary;
import org.nutgraph.ontology.Lex;
import org.nutgraph.store.GraphStore;

/** Invented articles in the shape of real ones, the same each time: about 53 quads an article. */
final class Corpus {
    private static final int BATCH = 500;
    private static final int THINGS = 20_000;
    private static final List<String> SYLLABLES = List.of("ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "zan");
    static final List<String> WORDS = List.of("river", "bridge", "budget", "harbour", "strike", "court",
            "school", "winter", "ferry", "harvest", "tariff", "clinic", "valley", "council", "grain", "mine");
    private static final String GEO = "http://www.w3.org/2003/01/geo/wgs84_pos#";

    private final Random random = new Random(6);

    /** Puts as many articles as make so many quads into a store, and gives how many quads it has then. */
    long fill(GraphStore store, long quads) {
        long written = 0;
        for (int article = 0; written < quads;) {
            List<ArticleGraph> batch = new ArrayList<>();
            for (int one = 0; one < BATCH && written < quads; one++, article++) {
                ArticleGraph graph = article(article);
                written += graph.graph().size();
                batch.add(graph);
            }
            store.put(batch);
        }
        return written;
    }

    /** Gives an update that changes what each kind of question is about. */
    static String update(int number) {
        String graph = Iris.DEFAULT.articleGraph("%016x".formatted(1_000_000 + number));
        String article = Iris.DEFAULT.article("%016x".formatted(1_000_000 + number));
        return ("INSERT DATA { GRAPH <" + graph + "> { <ARTICLE> <NGmentions> <" + thing(901) + "> , <" + thing(903)
                + "> ; <NGdatePublished> '2019-03-0" + (number % 9 + 1)
                + "'^^<http://www.w3.org/2001/XMLSchema#date> . <ARTICLE/q> <NGtext> 'The riverworks bridge"
                + number + "' . <ARTICLE/f> <NGunit> <http://qudt.org/vocab/unit/U1> ; <NGvalue> " + number
                + " . <" + thing(903) + "> <" + GEO + "lat> 11.5e0 ; <" + GEO + "long> 20.5e0 } }")
                .replace("ARTICLE", article).replace("NG", Lex.NG);
    }

    static String thing(int number) {
        return "https://w3id.org/nutgraph/id/" + (number % 3 == 0 ? "place/" : "person/") + "t" + number;
    }

    private ArticleGraph article(int number) {
        Graph graph = GraphFactory.createDefaultGraph();
        String key = "%016x".formatted(number);
        Node article = iri(Iris.DEFAULT.article(key));
        graph.add(article, RDF.type.asNode(), Vocabulary.ARTICLE);
        graph.add(article, Vocabulary.HEADLINE, text(words(6)));
        graph.add(article, Vocabulary.DATE_PUBLISHED, NodeFactory.createLiteralDT(
                LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4000)).toString(), XSDDatatype.XSDdate));
        for (int mentioned = 0; mentioned < 8; mentioned++) {
            thing(graph, article, (int) Math.abs(random.nextGaussian() * THINGS / 4) % THINGS);
        }
        for (int said = 0; said < 2; said++) {
            Node quotation = iri(Iris.DEFAULT.numbered(key, "q", said));
            graph.add(quotation, RDF.type.asNode(), Vocabulary.QUOTATION);
            graph.add(quotation, Vocabulary.TEXT, text(words(14)));
            graph.add(quotation, Vocabulary.SPEAKER, iri(thing(random.nextInt(THINGS))));
            graph.add(quotation, Vocabulary.IN_ARTICLE, article);
        }
        for (int counted = 0; counted < 2; counted++) {
            Node figure = iri(Iris.DEFAULT.numbered(key, "f", counted));
            graph.add(figure, RDF.type.asNode(), Vocabulary.FIGURE);
            graph.add(figure, Vocabulary.VALUE, NodeFactory.createLiteralDT(
                    String.valueOf(random.nextInt(100_000)), XSDDatatype.XSDinteger));
            graph.add(figure, Vocabulary.UNIT, iri("http://qudt.org/vocab/unit/U" + random.nextInt(12)));
            graph.add(figure, Vocabulary.REPORTED_IN, article);
        }
        return new ArticleGraph(Iris.DEFAULT.articleGraph(key), graph);
    }

    private void thing(Graph graph, Node article, int number) {
        Node thing = iri(thing(number));
        Random own = new Random(number);
        graph.add(article, Vocabulary.MENTIONS, thing);
        graph.add(thing, RDF.type.asNode(), iri(Lex.NG + (number % 3 == 0 ? "Place" : "Person")));
        graph.add(thing, RDFS.label.asNode(), text(name(own) + " " + name(own)));
        if (number % 3 == 0) {
            graph.add(thing, iri(GEO + "lat"), number(own.nextDouble() * 180 - 90));
            graph.add(thing, iri(GEO + "long"), number(own.nextDouble() * 360 - 180));
        }
    }

    private String words(int many) {
        StringBuilder words = new StringBuilder("The");
        for (int word = 0; word < many; word++) {
            words.append(' ').append(WORDS.get(random.nextInt(WORDS.size())))
                    .append(random.nextInt(40) == 0 ? "works" : "");
        }
        return words.toString();
    }

    private static String name(Random own) {
        StringBuilder name = new StringBuilder();
        for (int syllable = 0; syllable < 3; syllable++) {
            name.append(SYLLABLES.get(own.nextInt(SYLLABLES.size())));
        }
        return Character.toTitleCase(name.charAt(0)) + name.substring(1);
    }

    private static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static Node text(String text) {
        return NodeFactory.createLiteralString(text);
    }

    private static Node number(double value) {
        return NodeFactory.createLiteralDT(String.valueOf(value), XSDDatatype.XSDdouble);
    }
}
