// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.jena.graph.Node;

import org.nutgraph.serve.http.Json;
import org.nutgraph.serve.search.Found;
import org.nutgraph.serve.search.SearchIndex;

/**
 * Which things a row may mean, the likeliest first. A score is from 0 to 100: how alike the names are counts twice, each
 * known property once, and a thing of none of the types keeps seven tenths. A match is sure if the name is the same, the
 * types and properties agree, and no other thing fits as well.
 */
final class Candidates {
    private static final int LOOKED_AT = 60;
    private static final double WRONG_TYPE = 0.7;
    private static final double SAME = 0.985;
    private static final double LEAST = 0.3;

    private final SearchIndex index;
    private final Facts facts;

    Candidates(SearchIndex index, Facts facts) {
        this.index = index;
        this.facts = facts;
    }

    private record Judged(Found found, double name, boolean typed, Map<String, Double> properties) {
        private double score() {
            double sum = properties.values().stream().mapToDouble(Double::doubleValue).sum();
            double weight = (name < 0 ? 0 : 2) + (double) properties.size();
            return Math.round(1000 * (Math.max(name, 0) * 2 + sum) / weight * (typed ? 1 : WRONG_TYPE)) / 10.0;
        }

        private boolean sure() {
            return (name < 0 || name >= SAME) && typed && properties.values().stream().allMatch(value -> value >= SAME);
        }
    }

    /** Gives the answer to a row. */
    ObjectNode answer(Row row) {
        List<Judged> judged = found(row).map(found -> judged(row, found))
                .filter(each -> each.typed() || row.strict().equals("should"))
                .filter(each -> each.name() < 0 || each.name() >= LEAST)
                .sorted(Comparator.comparingDouble((Judged each) -> -each.score())
                        .thenComparingInt(each -> -each.found().articles()).thenComparing(each -> each.found().iri()))
                .toList();
        boolean single = judged.stream().filter(Judged::sure).count() == 1;
        ObjectNode answer = Json.object();
        ArrayNode result = answer.putArray("result");
        judged.stream().limit(row.limit()).forEach(each -> result.add(json(each, single && each.sure())));
        return answer;
    }

    private Stream<Found> found(Row row) {
        boolean words = row.types().stream().map(Candidates::kind).anyMatch(List.of("article", "quotation")::contains);
        Stream<Found> named = row.name().isBlank()
                ? row.known().stream().flatMap(known -> known.values().stream()
                        .flatMap(value -> facts.having(known.property(), value).stream())).distinct().limit(LOOKED_AT)
                        .flatMap(iri -> index.named(iri).stream())
                : index.similar(row.name(), LOOKED_AT).stream();
        return named.filter(found -> words || !found.kinds().contains("informationobject"));
    }

    private Judged judged(Row row, Found found) {
        double name = row.name().isBlank()
                ? -1
                : found.names().stream().mapToDouble(known -> Similarity.of(known, row.name())).max().orElse(0);
        Map<String, Double> properties = new LinkedHashMap<>();
        row.known().forEach(known -> properties.put(known.property(), alike(found.iri(), known)));
        return new Judged(found, name, typed(row, found), properties);
    }

    private double alike(String thing, Row.Known known) {
        List<String> texts = new ArrayList<>();
        facts.values(thing, known.property()).forEach(value -> texts.addAll(texts(value)));
        return known.values().stream().flatMapToDouble(
                value -> texts.stream().mapToDouble(text -> Similarity.of(text, value))).max().orElse(0);
    }

    private List<String> texts(Node value) {
        return value.isURI()
                ? List.of(value.getURI(), facts.label(value.getURI()))
                : List.of(value.isLiteral() ? value.getLiteralLexicalForm() : "");
    }

    private static boolean typed(Row row, Found found) {
        List<String> kinds = row.types().stream().map(Candidates::kind).toList();
        return kinds.isEmpty() || (row.strict().equals("all")
                ? found.kinds().containsAll(kinds)
                : kinds.stream().anyMatch(found.kinds()::contains));
    }

    private static String kind(String type) {
        String iri = Facts.iri(type);
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1).toLowerCase(Locale.ROOT);
    }

    private ObjectNode json(Judged each, boolean match) {
        Found found = each.found();
        ObjectNode json = Json.object().put("id", found.iri()).put("name", found.label());
        json.put("description", description(found)).put("score", each.score()).put("match", match);
        found.types().forEach(type -> json.withArray("type")
                .add(Json.object().put("id", type).put("name", facts.label(type))));
        ArrayNode features = json.putArray("features");
        if (each.name() >= 0) {
            features.add(Json.object().put("id", "name").put("value", Math.round(1000 * each.name()) / 10.0));
        }
        features.add(Json.object().put("id", "type").put("value", each.typed()));
        each.properties().forEach((property, value) -> features
                .add(Json.object().put("id", property).put("value", Math.round(1000 * value) / 10.0)));
        return json;
    }

    /** Tells namesakes apart. */
    String description(Found found) {
        List<String> types = found.types().stream().map(facts::label).toList();
        List<String> others = found.names().stream().filter(name -> !name.equals(found.label())).limit(3).toList();
        return String.join(", ", types) + (others.isEmpty() ? "" : "; also " + String.join(", ", others)) + "; in "
                + found.articles() + (found.articles() == 1 ? " article" : " articles");
    }
}
