// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads HTML: the part of the page that holds most running text outside of links. The article's text is the blocks of
 * that part, a blank line between them; offsets point into it, not into the markup. Nothing is fetched.
 */
final class HtmlReader {
    private static final String ASIDE = "script,style,noscript,template,nav,aside,footer,form,button,select,iframe,svg,"
            + "object,embed,dialog,menu,[hidden],[aria-hidden=true],[role=navigation],[role=complementary]";
    private static final String BLOCKS = "h1,h2,h3,h4,h5,h6,p,li,blockquote,figcaption,td,th,dd,dt,pre";
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final double LINKED = 0.5;
    /** No page that people read is deeper; beyond it, markup is only there to keep its reader busy. */
    private static final int DEEPEST = 200;

    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private int offset;

    private HtmlReader() {}

    static Article read(String html, String hash) {
        Markup.requireSane(html);
        Document page = Jsoup.parse(html, Parser.htmlParser().setMaxDepth(DEEPEST));
        return read(page, HtmlMetadata.of(page), hash);
    }

    /** Reads a page of which it is known already what it says of itself; the page is changed. */
    static Article read(Document page, Metadata stated, String hash) {
        page.select(ASIDE).remove();
        Element main = MainText.of(page);
        HtmlReader reader = new HtmlReader();
        stated.title().ifPresent(title -> reader.add(Block.Kind.TITLE, title));
        stated.standfirst().ifPresent(words -> reader.add(Block.Kind.STANDFIRST, words));
        List<Element> all = main.select(BLOCKS);
        Set<Element> outer = outer(all);
        all.stream().filter(element -> !outer.contains(element)).forEach(element -> reader.element(element, stated));
        if (reader.blocks.stream().noneMatch(block -> block.kind() == Block.Kind.PARAGRAPH)) {
            reader.add(Block.Kind.PARAGRAPH, main.text());
        }
        return reader.article(hash, stated);
    }

    /** Gives the blocks that hold others, whose words are theirs: each element is visited once, however deep. */
    private static Set<Element> outer(List<Element> all) {
        Set<Element> outer = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Element block : all) {
            Element above = block.parent();
            while (above != null && outer.add(above)) {
                above = above.parent();
            }
        }
        return outer;
    }

    private void element(Element element, Metadata stated) {
        String words = element.text().strip();
        boolean said = stated.title().filter(words::equals).isPresent()
                || stated.standfirst().filter(words::equals).isPresent();
        if (!words.isEmpty() && !said && linked(element, words) < LINKED) {
            add(kind(element.normalName(), words), words);
        }
    }

    private static double linked(Element element, String words) {
        return (double) element.select("a").text().length() / words.length();
    }

    private static Block.Kind kind(String tag, String words) {
        if (HEADINGS.contains(tag)) {
            return Block.Kind.HEADING;
        }
        return switch (tag.toLowerCase(Locale.ROOT)) {
            case "figcaption" -> Block.Kind.CAPTION;
            case "li", "td", "th", "dd", "dt" -> Block.Kind.LIST_ITEM;
            default -> Cues.note(words) || Cues.byline(words).isPresent() || Dates.read(words).isPresent()
                    ? Block.Kind.NOTE
                    : Block.Kind.PARAGRAPH;
        };
    }

    private void add(Block.Kind kind, String words) {
        ViewBuilder view = new ViewBuilder();
        int begin = offset + (text.isEmpty() ? 0 : 2);
        view.add(words, begin);
        view.build().ifPresent(built -> {
            text.append(text.isEmpty() ? "" : "\n\n").append(words);
            offset = begin + words.codePointCount(0, words.length());
            blocks.add(new Block(kind, built));
        });
    }

    private Article article(String hash, Metadata stated) {
        List<String> authors = stated.authors().isEmpty()
                ? blocks.stream().flatMap(block -> Cues.byline(block.view().text()).stream()).findFirst()
                        .orElse(List.of())
                : stated.authors();
        String language = stated.language().isEmpty()
                ? Languages.guess(blocks.stream().map(block -> block.view().text()).toList())
                : stated.language();
        Optional<String> title = stated.title().or(() -> TextReader.first(blocks, Block.Kind.HEADING));
        return new Article(hash, text.toString(), blocks, new Metadata(title, stated.standfirst(), authors,
                stated.publisher(), stated.date(), language, stated.source()));
    }
}
