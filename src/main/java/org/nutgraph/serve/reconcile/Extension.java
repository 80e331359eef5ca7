// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.reconcile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;

import org.nutgraph.serve.http.Json;

/** More columns for a table whose things are known: values of properties. */
final class Extension {
    private static final int THINGS = 500;
    private static final int PROPERTIES = 20;

    private final Facts facts;

    Extension(Facts facts) {
        this.facts = facts;
    }

    /** Gives them. Fails with {@link org.nutgraph.problem.InvalidInput} if too much is asked, or not rightly. */
    ObjectNode answer(JsonNode asked) {
        JsonNode ids = asked.path("ids");
        JsonNode properties = asked.path("properties");
        Row.require(ids.isArray() && properties.isArray(), "An extension has ids and properties.");
        Row.require(ids.size() <= THINGS && properties.size() <= PROPERTIES, "An extension has at most " + THINGS
                + " ids and " + PROPERTIES + " properties.");
        ObjectNode answer = Json.object();
        ArrayNode meta = answer.putArray("meta");
        properties.forEach(property -> meta.add(Json.object().put("id", property.path("id").asText())
                .put("name", facts.label(property.path("id").asText()))));
        ObjectNode rows = answer.putObject("rows");
        ids.forEach(id -> {
            ObjectNode row = rows.putObject(id.asText());
            properties.forEach(property -> cells(id.asText(), property, row.putArray(property.path("id").asText())));
        });
        return answer;
    }

    private void cells(String thing, JsonNode property, ArrayNode cells) {
        int limit = property.path("settings").path("limit").asInt(0);
        List<Node> values = facts.values(thing, property.path("id").asText());
        values.stream().limit(limit > 0 ? limit : values.size()).forEach(value -> cells.add(cell(value)));
    }

    private ObjectNode cell(Node value) {
        if (value.isURI()) {
            return Json.object().put("id", value.getURI()).put("name", facts.label(value.getURI()));
        }
        String text = value.isLiteral() ? value.getLiteralLexicalForm() : value.toString();
        String type = value.isLiteral() ? value.getLiteralDatatypeURI() : "";
        try {
            if (XSDDatatype.XSDdate.getURI().equals(type)) {
                return Json.object().put("date", LocalDate.parse(text) + "T00:00:00");
            }
            if (value.isLiteral() && value.getLiteral().getValue() instanceof Number) {
                BigDecimal number = new BigDecimal(text);
                return number.stripTrailingZeros().scale() <= 0 && number.abs().compareTo(BigDecimal.TEN.pow(18)) < 0
                        ? Json.object().put("int", number.longValue())
                        : Json.object().put("float", number.doubleValue());
            }
        } catch (NumberFormatException | DateTimeParseException malformed) {
            return Json.object().put("str", text);
        }
        return Json.object().put("str", text);
    }
}
