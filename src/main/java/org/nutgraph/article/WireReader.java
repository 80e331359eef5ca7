// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads what news agencies send: the text of NITF, and the items of NewsML-G2 with NITF, HTML or plain text in them. */
final class WireReader {
    private WireReader() {}

    /** Gives the article of an element {@code nitf}. */
    static Article nitf(Element nitf, String hash) {
        Optional<Element> head = Xml.at(nitf, "body", "body.head");
        Optional<String> title = head.flatMap(it -> Xml.text(it, "hedline", "hl1")).or(() -> head
                .flatMap(it -> Xml.text(it, "hedline"))).or(() -> Xml.text(nitf, "head", "title"));
        Metadata stated = new Metadata(title, head.flatMap(it -> Xml.text(it, "abstract")),
                head.stream().flatMap(it -> Xml.children(it, "byline")).flatMap(WireReader::names).distinct().toList(),
                Xml.attribute(nitf, "name", "head", "pubdata"), date(nitf),
                Optional.of(nitf.attr("xml:lang")).filter(Languages::tag).orElse(""),
                Xml.attribute(nitf, "ex-ref", "head", "pubdata").filter(it -> it.startsWith("http")));
        return HtmlReader.read(page(Xml.at(nitf, "body", "body.content").orElse(nitf)), stated, hash);
    }

    private static Optional<LocalDate> date(Element nitf) {
        return Stream.of(Xml.attribute(nitf, "norm", "head", "docdata", "date.issue"),
                Xml.attribute(nitf, "norm", "head", "docdata", "date.release"),
                Xml.attribute(nitf, "date.publication", "head", "pubdata"))
                .flatMap(Optional::stream).flatMap(norm -> Dates.read(plain(norm)).stream()).findFirst();
    }

    /** A day may be written with a time close behind: 20240515T101500Z. */
    private static String plain(String norm) {
        return norm.matches("\\d{8}T.*") ? norm.substring(0, 8) : norm;
    }

    /** In a byline stands who wrote it, and what that person is. */
    private static Stream<String> names(Element byline) {
        Element copy = byline.clone();
        Xml.all(copy, "byttl").forEach(Element::remove);
        List<String> persons = Xml.all(copy, "person").stream().map(Element::text).toList();
        return (persons.isEmpty() ? Stream.of(copy.text()) : persons.stream())
                .flatMap(words -> Cues.names(words).stream());
    }

    /** Gives the words of NITF as a page: its paragraphs, lists, headings and captions. */
    private static Document page(Element content) {
        Document page = Document.createShell("");
        content.getAllElements().forEach(element -> {
            String tag = switch (Xml.name(element)) {
                case "p" -> "p";
                case "li" -> "li";
                case "hl2", "hl3", "hl4" -> "h2";
                case "media-caption" -> "figcaption";
                default -> "";
            };
            boolean inside = element.parents().stream().anyMatch(above -> Xml.name(above).equals("media-caption"));
            if (!tag.isEmpty() && !inside) {
                page.body().appendElement(tag).text(element.text());
            }
        });
        return page;
    }

    /** Gives the article of an element {@code newsItem}; what it says of itself goes before what its content does. */
    static Article newsItem(Element item, String hash) {
        Optional<Element> nitf = Xml.all(item, "nitf").stream().findFirst();
        Optional<Article> inner = nitf.map(it -> nitf(it, hash));
        Metadata own = stated(item);
        Metadata said = inner.map(it -> it.metadata().over(own)).orElse(own);
        Document page = nitf.flatMap(it -> Xml.at(it, "body", "body.content")).map(WireReader::page)
                .orElseGet(() -> content(item));
        return HtmlReader.read(page, said, hash);
    }

    private static Document content(Element item) {
        Optional<Element> set = Xml.at(item, "contentset");
        Optional<Element> markup = set.flatMap(it -> Xml.at(it, "inlinexml"));
        return FeedReader.page(markup.map(Element::html)
                .orElseGet(() -> set.flatMap(it -> Xml.at(it, "inlinedata")).map(Element::wholeText).orElse("")));
    }

    private static Metadata stated(Element item) {
        Optional<Element> content = Xml.at(item, "contentmeta");
        List<String> authors = content.stream()
                .flatMap(it -> Stream.concat(Xml.children(it, "by").map(Element::text),
                        Xml.children(it, "creator").flatMap(creator -> Xml.text(creator, "name").stream())))
                .limit(1).flatMap(words -> Cues.names(words).stream()).toList();
        return new Metadata(content.flatMap(it -> Xml.text(it, "headline")),
                content.flatMap(it -> Xml.text(it, "description")), authors,
                Xml.text(item, "itemmeta", "provider", "name"),
                Stream.of(Xml.text(item, "contentmeta", "contentcreated"), Xml.text(item, "itemmeta", "firstcreated"),
                        Xml.text(item, "itemmeta", "versioncreated"))
                        .flatMap(Optional::stream).flatMap(day -> Dates.read(day).stream()).findFirst(),
                content.flatMap(it -> Xml.attribute(it, "tag", "language")).filter(Languages::tag).orElse(""),
                Optional.empty());
    }
}
