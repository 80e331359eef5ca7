// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes JSON; its text is that of {@code toString}. */
public final class Json {
    private Json() {}

    /** Gives an empty object, which keeps the order of its keys. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Gives an empty array. */
    public static ArrayNode array() {
        return JsonNodeFactory.instance.arrayNode();
    }
}
