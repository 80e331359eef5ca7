// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.apache.commons.codec.digest.DigestUtils;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

import org.nutgraph.problem.UnreadableArticle;

/** Reads the articles of a feed, RSS or Atom, and of the wire: NITF and NewsML-G2. Nothing that they point to is fetched. */
final class FeedReader {
    private static final Set<String> ROOTS = Set.of("rss", "rdf", "feed", "entry", "nitf", "newsitem", "newsmessage",
            "newsml");

    private FeedReader() {}

    /** Says whether a text is XML of one of these. */
    static boolean reads(String text) {
        String start = text.stripLeading();
        String head = start.substring(0, Math.min(2_000, start.length())).toLowerCase(Locale.ROOT)
                .replaceFirst("(?s)<!doctype[^\\[>]*(\\[.*?\\]\\s*)?>", "").replaceAll("<[?!][^>]*>", "")
                .stripLeading();
        return head.startsWith("<")
                && ROOTS.contains(head.substring(1).split("[\\s>/]", 2)[0].replaceFirst("^.*:", ""));
    }

    /** Gives the articles, at least one. Fails with {@link UnreadableArticle} if there is none. */
    static List<Article> read(String xml, String name) {
        Document document = Xml.parse(xml);
        List<Article> all = new ArrayList<>();
        Xml.all(document, "item").forEach(item -> all.add(item(item, document)));
        Xml.all(document, "entry").forEach(entry -> all.add(entry(entry, document)));
        List<Element> news = Xml.all(document, "newsitem");
        news.forEach(item -> all.add(WireReader.newsItem(item, hash(item))));
        if (news.isEmpty()) {
            Xml.all(document, "nitf").forEach(nitf -> all.add(WireReader.nitf(nitf, hash(nitf))));
        }
        if (all.isEmpty()) {
            throw new UnreadableArticle("article-empty", "The feed " + name + " holds no article.",
                    "Check that it is the right file.");
        }
        return all;
    }

    private static String hash(Element element) {
        return DigestUtils.sha256Hex(element.outerHtml());
    }

    private static Article item(Element item, Document document) {
        Optional<Element> channel = Xml.all(document, "channel").stream().findFirst();
        Optional<String> publisher = Xml.text(item, "publisher").or(() -> Xml.text(item, "source"))
                .or(() -> channel.flatMap(it -> Xml.text(it, "publisher")))
                .or(() -> channel.flatMap(it -> Xml.text(it, "title")));
        List<String> authors = Stream.concat(Xml.children(item, "creator"), Xml.children(item, "author"))
                .map(author -> author.text().replaceFirst("^\\S+@\\S+ \\((.*)\\)$", "$1"))
                .flatMap(words -> Cues.names(words).stream())
                .distinct().toList();
        Metadata stated = new Metadata(Xml.text(item, "title"), Optional.empty(), authors, publisher,
                Xml.text(item, "pubdate").or(() -> Xml.text(item, "date")).flatMap(Dates::read),
                channel.flatMap(it -> Xml.text(it, "language")).filter(Languages::tag).orElse(""),
                Xml.text(item, "link").filter(FeedReader::address));
        String text = Xml.at(item, "encoded").or(() -> Xml.at(item, "description")).map(Element::wholeText).orElse("");
        return HtmlReader.read(page(text), stated, hash(item));
    }

    private static Article entry(Element entry, Document document) {
        Element feed = document.firstElementChild() == null ? entry : document.firstElementChild();
        List<String> authors = Stream.of(entry, feed).flatMap(above -> Xml.children(above, "author"))
                .flatMap(author -> Xml.text(author, "name").stream()).limit(1)
                .flatMap(words -> Cues.names(words).stream())
                .toList();
        Optional<String> link = Xml.children(entry, "link")
                .filter(it -> it.attr("rel").isEmpty() || it.attr("rel").equals("alternate")).map(it -> it.attr("href"))
                .filter(FeedReader::address).findFirst();
        Metadata stated = new Metadata(Xml.text(entry, "title"), Optional.empty(), authors,
                Xml.text(entry, "source", "title").or(() -> Xml.text(feed, "title")).filter(it -> !feed.equals(entry)),
                Xml.text(entry, "published").or(() -> Xml.text(entry, "updated")).flatMap(Dates::read),
                Optional.of(feed.attr("xml:lang")).filter(Languages::tag).orElse(""), link);
        Optional<Element> content = Xml.at(entry, "content").or(() -> Xml.at(entry, "summary"));
        String text = content.map(it -> it.attr("type").equals("xhtml") ? it.html() : it.wholeText()).orElse("");
        return HtmlReader.read(page(text), stated, hash(entry));
    }

    /** What has no markup is cut at its blank lines. */
    static Document page(String text) {
        if (text.matches("(?s).*</?[a-zA-Z][^>]*>.*")) {
            Markup.requireSane(text);
            return Jsoup.parse(text);
        }
        Document page = Document.createShell("");
        for (String paragraph : text.split("\\R\\s*\\R", -1)) {
            page.body().appendElement("p").text(paragraph.strip());
        }
        return page;
    }

    private static boolean address(String text) {
        return text.matches("https?://\\S+");
    }
}
