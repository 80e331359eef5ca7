// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.browser;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Makes the parameters of commands. */
final class Json {
    static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** Gives an object of names and values by turns. */
    static ObjectNode of(Object... pairs) {
        ObjectNode object = MAPPER.createObjectNode();
        for (int at = 0; at < pairs.length; at += 2) {
            object.putPOJO((String) pairs[at], pairs[at + 1]);
        }
        return object;
    }
}
