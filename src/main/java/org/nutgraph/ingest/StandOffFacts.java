// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ingest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import org.nutgraph.article.Span;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Facts;
import org.nutgraph.facts.Figure;
import org.nutgraph.facts.Identity;
import org.nutgraph.facts.Mention;
import org.nutgraph.facts.Period;
import org.nutgraph.facts.Quotation;
import org.nutgraph.facts.Setting;
import org.nutgraph.facts.Statement;
import org.nutgraph.facts.TimeMention;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;

/** Writes facts as one object of the exchange format. Offsets are code points, end exclusive. */
public final class StandOffFacts {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> MEMBERS = List.of("entities", "figures", "dates", "quotes", "statements");

    private final Ontology ontology;

    /** Takes the vocabulary, for the coarse kinds of its classes. */
    public StandOffFacts(Ontology ontology) {
        this.ontology = ontology;
    }

    /** Gives an object with an id and empty lists. */
    public ObjectNode nothing(JsonNode id) {
        ObjectNode object = JSON.createObjectNode();
        object.set("id", id);
        MEMBERS.forEach(object::putArray);
        return object;
    }

    /** Gives an object with an id and all facts. */
    public ObjectNode write(JsonNode id, Facts facts) {
        ObjectNode object = nothing(id);
        Map<String, Entity> byId = new TreeMap<>();
        facts.entities().forEach(entity -> byId.put(entity.id(), entity));
        entities(facts, object.withArray("entities"));
        facts.facts(Figure.class).forEach(figure -> figure(figure, byId, object.withArray("figures").addObject()));
        facts.facts(TimeMention.class).forEach(time -> place(object.withArray("dates").addObject(), time.span(),
                time.text()).put("value", time.value()).put("type", time.type()));
        facts.facts(Quotation.class)
                .forEach(quote -> quote(quote, byId, object.withArray("quotes").addObject()));
        facts.facts(Statement.class)
                .forEach(statement -> statement(statement, byId, object.withArray("statements").addObject()));
        return object;
    }

    private record Placed(Mention mention, Entity entity) {}

    private void entities(Facts facts, ArrayNode array) {
        facts.entities().stream()
                .flatMap(entity -> entity.mentions().stream().map(mention -> new Placed(mention, entity)))
                .sorted(Comparator.comparing((Placed placed) -> placed.mention().span()))
                .forEach(placed -> mention(placed, array.addObject()));
    }

    private void mention(Placed placed, ObjectNode node) {
        Entity entity = placed.entity();
        place(node, placed.mention().span(), placed.mention().text())
                .put("type", ontology.inherited(entity.type(), Lex.COARSE).orElse("OTHER"))
                .put("class", entity.identity().flatMap(identity -> identity.why().type()).orElse(entity.type()))
                .put("iri", entity.identity().map(Identity::iri).orElse(null)).put("label", entity.label());
        ArrayNode sameAs = node.putArray("sameAs");
        entity.identity().ifPresent(identity -> identity.sameAs().forEach(sameAs::add));
        node.put("named", placed.mention().named()).put("confidence", placed.mention().confidence());
    }

    private static void figure(Figure figure, Map<String, Entity> entities, ObjectNode node) {
        place(node, figure.span(), figure.text());
        node.put("value", figure.value());
        node.put("low", number(figure.lower())).put("high", number(figure.upper())).put("unit", figure.unit())
                .put("unitLabel", figure.unitLabel()).put("per", figure.per().orElse(null))
                .put("of", figure.of().orElse(null))
                .put("qualifier", localName(figure.qualifier())).put("factuality", localName(figure.factuality()))
                .put("counts", figure.counts().orElse(null)).put("change", figure.change());
        Setting setting = figure.setting();
        node.put("about", iri(entities, setting.about())).put("location", iri(entities, setting.location()))
                .put("statedBy", iri(entities, setting.statedBy()));
        days(node, "start", "end", setting.period());
        days(node, "comparedStart", "comparedEnd", setting.compared());
    }

    private static @Nullable String iri(Map<String, Entity> entities, Optional<String> id) {
        return id.map(known -> iri(entities, known)).orElse(null);
    }

    private static void days(ObjectNode node, String first, String last, Optional<Period> days) {
        node.put(first + "Date", days.flatMap(Period::first).map(LocalDate::toString).orElse(null))
                .put(last + "Date", days.flatMap(Period::last).map(LocalDate::toString).orElse(null));
    }

    private static void quote(Quotation quote, Map<String, Entity> entities, ObjectNode node) {
        place(node, quote.span(), quote.text()).put("kind", quote.kind().name().toLowerCase(Locale.ROOT));
        somebody(quote.speaker(), "speaker", entities, node);
        somebody(quote.to(), "addressee", entities, node);
        node.put("cue", quote.cue().orElse(null));
    }

    private static void somebody(Optional<Quotation.Speaker> words, String member, Map<String, Entity> entities,
            ObjectNode node) {
        words.ifPresentOrElse(speaker -> {
            Optional<Entity> entity = speaker.entity().map(entities::get);
            place(node.putObject(member), speaker.span(), speaker.text())
                    .put("iri", entity.flatMap(Entity::identity).map(Identity::iri).orElse(null))
                    .put("label", entity.map(Entity::label).orElse(speaker.text()));
        }, () -> node.putNull(member));
    }

    private static void statement(Statement statement, Map<String, Entity> entities, ObjectNode node) {
        node.put("subject", iri(entities, statement.subject())).put("predicate", statement.predicate())
                .put("object", iri(entities, statement.object()))
                .put("factuality", localName(statement.commitment().factuality()))
                .put("statedBy", statement.commitment().statedBy().map(by -> iri(entities, by)).orElse(null))
                .put("start", statement.sentence().begin()).put("end", statement.sentence().end())
                .put("matchedBy", statement.matched().term()).put("confidence", statement.matched().confidence());
    }

    private static @Nullable String iri(Map<String, Entity> entities, String id) {
        return Optional.ofNullable(entities.get(id)).flatMap(Entity::identity).map(Identity::iri).orElse(null);
    }

    private static ObjectNode place(ObjectNode node, Span span, String text) {
        return node.put("start", span.begin()).put("end", span.end()).put("text", text);
    }

    private static @Nullable BigDecimal number(Optional<BigDecimal> bound) {
        return bound.orElse(null);
    }

    private static String localName(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    }
}
