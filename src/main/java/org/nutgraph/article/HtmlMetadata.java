// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of itself: in JSON-LD first, then in Open Graph and other meta tags, then in its markup. */
final class HtmlMetadata {
    private final Document page;
    private final LinkedData data;

    private HtmlMetadata(Document page) {
        this.page = page;
        this.data = LinkedData.of(page);
    }

    static Metadata of(Document page) {
        HtmlMetadata stated = new HtmlMetadata(page);
        return new Metadata(stated.title(), stated.standfirst(), stated.authors(), stated.publisher(), stated.date(),
                stated.language(), stated.source());
    }

    private Optional<String> title() {
        return first(List.of(() -> data.text("headline"), () -> meta("og:title"), () -> element("h1"),
                () -> element("title").map(title -> title.replaceFirst("\\s+[|–—-]\\s+[^|–—]{2,40}$", ""))));
    }

    private Optional<String> standfirst() {
        return first(List.of(() -> data.text("description"), () -> meta("og:description"), () -> meta("description")));
    }

    private List<String> authors() {
        List<String> named = data.names("author");
        Stream<String> tags = Stream.of("author", "article:author", "byl", "dc.creator")
                .flatMap(name -> meta(name).stream())
                .filter(name -> !name.startsWith("http"));
        return (named.isEmpty() ? tags.limit(1) : named.stream()).flatMap(name -> Cues.names(name).stream()).distinct()
                .toList();
    }

    private Optional<String> publisher() {
        return first(List.of(() -> data.names("publisher").stream().findFirst(), () -> meta("og:site_name"),
                () -> meta("dc.publisher")));
    }

    private Optional<LocalDate> date() {
        return Stream.<Supplier<Optional<String>>>of(() -> data.text("datePublished"), () -> data.text("dateCreated"),
                () -> meta("article:published_time"), () -> meta("date"), () -> meta("dc.date"), () -> meta("pubdate"),
                () -> Optional.ofNullable(page.selectFirst("time[datetime]")).map(time -> time.attr("datetime")))
                .flatMap(way -> way.get().flatMap(Dates::read).stream()).findFirst();
    }

    private String language() {
        return Optional.ofNullable(page.selectFirst("html[lang]")).map(html -> html.attr("lang").strip())
                .filter(tag -> tag.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*")).map(tag -> tag.replace('_', '-'))
                .or(() -> data.text("inLanguage").filter(tag -> tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")))
                .orElse("");
    }

    private Optional<String> source() {
        return first(List.of(
                () -> Optional.ofNullable(page.selectFirst("link[rel=canonical]")).map(link -> link.attr("href")),
                () -> meta("og:url"), () -> data.text("url"))).filter(address -> address.matches("https?://\\S+"));
    }

    private Optional<String> meta(String name) {
        return page.select("meta[content]").stream()
                .filter(tag -> (tag.attr("property") + " " + tag.attr("name") + " " + tag.attr("itemprop"))
                        .toLowerCase(Locale.ROOT).matches("(.*\\s)?" + name.replace(".", "\\.") + "(\\s.*)?"))
                .map(tag -> tag.attr("content").strip()).filter(content -> !content.isEmpty()).findFirst();
    }

    private Optional<String> element(String tag) {
        return Optional.ofNullable(page.selectFirst(tag)).map(Element::text).filter(words -> !words.isBlank());
    }

    private static Optional<String> first(List<Supplier<Optional<String>>> ways) {
        return ways.stream().flatMap(way -> way.get().stream()).map(String::strip).filter(words -> !words.isEmpty())
                .findFirst();
    }
}
