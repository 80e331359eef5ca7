// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.article;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads XML by the names of its elements, whatever their prefixes. The parser knows no entities but those of XML itself:
 * what a document declares is neither fetched nor expanded.
 */
final class Xml {
    private Xml() {}

    /** Gives a document; what is broken in it is mended. Fails as {@link Markup#requireSane} does. */
    static Document parse(String xml) {
        Markup.requireSane(xml);
        return Jsoup.parse(xml, Parser.xmlParser());
    }

    /** Gives the name of an element without its prefix, in small letters. */
    static String name(Element element) {
        String tag = element.tagName();
        return tag.substring(tag.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    /** Gives all elements of some name below another, in order. */
    static List<Element> all(Element above, String name) {
        return above.getAllElements().stream().filter(element -> !element.equals(above))
                .filter(element -> name(element).equals(name)).toList();
    }

    /** Gives the first element at the end of a path of names. */
    static Optional<Element> at(Element above, String... path) {
        Optional<Element> here = Optional.of(above);
        for (String name : path) {
            here = here.flatMap(element -> children(element, name).findFirst());
        }
        return here;
    }

    /** Gives the text at the end of a path. */
    static Optional<String> text(Element above, String... path) {
        return at(above, path).map(Element::text).map(String::strip).filter(words -> !words.isEmpty());
    }

    /** Gives an attribute of the element at the end of a path. */
    static Optional<String> attribute(Element above, String name, String... path) {
        return at(above, path).map(element -> element.attr(name).strip()).filter(value -> !value.isEmpty());
    }

    static Stream<Element> children(Element above, String name) {
        return above.children().stream().filter(child -> name(child).equals(name));
    }
}
