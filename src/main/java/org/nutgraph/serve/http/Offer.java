// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

/**
 * A format in which something is to be had.
 *
 * @param name the name in {@code ?format=} and as a suffix, such as ttl
 * @param type the media type, without parameters
 */
public record Offer(String name, String type) {
    /** Pages for people. */
    public static final Offer HTML = new Offer("html", "text/html");
    /** JSON. */
    public static final Offer JSON = new Offer("json", "application/json");

    /** Says whether a name in a request means this format. */
    boolean named(String asked) {
        return asked.equalsIgnoreCase(name) || asked.equalsIgnoreCase(type);
    }

    /** Gives the value of the header Content-Type. */
    public String contentType() {
        return type.startsWith("text/") ? type + "; charset=utf-8" : type;
    }
}
