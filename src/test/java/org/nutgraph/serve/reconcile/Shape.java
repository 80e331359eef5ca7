// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.reconcile;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What the specification says an answer must look like, of Reconciliation Service API 0.2, sections 3 to 7. */
interface Shape {
    /** Fails if a value is not of the shape. */
    void check(String where, JsonNode value);

    static Shape text() {
        return (where, value) -> assertThat(value.isTextual()).as(where + " is text: " + value).isTrue();
    }

    static Shape text(String pattern) {
        return (where, value) -> assertThat(value.asText()).as(where).matches(pattern);
    }

    static Shape number() {
        return (where, value) -> assertThat(value.isNumber()).as(where + " is a number: " + value).isTrue();
    }

    static Shape whole() {
        return (where, value) -> assertThat(value.isIntegralNumber()).as(where + " is whole: " + value).isTrue();
    }

    static Shape truth() {
        return (where, value) -> assertThat(value.isBoolean()).as(where + " is a truth: " + value).isTrue();
    }

    static Shape list(Shape item) {
        return (where, value) -> {
            assertThat(value.isArray()).as(where + " is a list: " + value).isTrue();
            value.forEach(each -> item.check(where + "[]", each));
        };
    }

    static Shape each(Shape item) {
        return (where, value) -> {
            assertThat(value.isObject()).as(where + " is an object: " + value).isTrue();
            value.properties().forEach(entry -> item.check(where + "." + entry.getKey(), entry.getValue()));
        };
    }

    static Shape oneOf(Shape... shapes) {
        return (where, value) -> {
            long fitting = Arrays.stream(shapes).filter(shape -> fits(shape, value)).count();
            assertThat(fitting).as(where + " is one of its shapes: " + value).isEqualTo(1);
        };
    }

    private static boolean fits(Shape shape, JsonNode value) {
        try {
            shape.check("", value);
            return true;
        } catch (AssertionError otherwise) {
            return false;
        }
    }

    /** Takes keys and shapes by turns; a key with a question mark may be missing, and no other key may be there. */
    static Shape object(Object... keysAndShapes) {
        Map<String, Shape> shapes = new TreeMap<>();
        for (Iterator<Object> each = List.of(keysAndShapes).iterator(); each.hasNext();) {
            shapes.put((String) each.next(), (Shape) each.next());
        }
        return (where, value) -> {
            assertThat(value.isObject()).as(where + " is an object: " + value).isTrue();
            shapes.forEach((key, shape) -> {
                String name = key.replace("?", "");
                assertThat(value.has(name) || key.endsWith("?")).as(where + " has " + name).isTrue();
                if (value.has(name)) {
                    shape.check(where + "." + name, value.get(name));
                }
            });
            value.fieldNames().forEachRemaining(name -> assertThat(shapes.keySet()).as(where)
                    .matches(known -> known.contains(name) || known.contains(name + "?"), "knows " + name));
        };
    }
}
