// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.article;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.nutgraph.problem.UnreadableArticle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

final class FeedReaderTest {
    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
              xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Harbour Post</title><language>en-gb</language>
            <item><title>Storm &amp; flood in Lisbon</title><link>https://post.example/storm</link>
              <pubDate>Wed, 15 May 2024 10:15:00 GMT</pubDate><dc:creator>Ada Moss and Bo Lind</dc:creator>
              <description>A teaser.</description>
              <content:encoded><![CDATA[<p>Over 1,200 people left <a href="/x">their homes</a>.</p><p>The mayor said
              so on Monday.</p><script>alert(1)</script>]]></content:encoded></item>
            <item><title>Short</title><description>Fog lay over Porto.

            It lifted at noon.</description></item></channel></rss>
            """;
    private static final String ATOM = """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Harbour Post</title>
            <author><name>The Desk</name></author>
            <entry><title>Vote</title><link rel="alternate" href="https://post.example/vote"/>
              <updated>2024-05-16T08:00:00Z</updated><author><name>Ada Moss</name></author>
              <content type="html">&lt;p&gt;Parliament passed a budget.&lt;/p&gt;</content></entry>
            <entry><title>Fog</title><published>2024-05-17T08:00:00Z</published>
              <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Fog lay over Porto.</p></div></content>
            </entry></feed>
            """;
    private static final String NITF = """
            <nitf xml:lang="en"><head><title>A title</title><docdata><date.issue norm="20240515T101500Z"/></docdata>
            <pubdata name="Harbour Wire"/></head><body><body.head><hedline><hl1>Quake near Faro</hl1></hedline>
            <byline>By <person>Ada Moss</person><byttl>Harbour Wire reporter</byttl></byline></body.head>
            <body.content><p>The ground shook on Monday.</p><hl2>Damage</hl2><p>Two roofs fell.</p>
            <media media-type="image"><media-caption><p>A roof in Faro.</p></media-caption></media></body.content></body>
            </nitf>
            """;
    private static final String G2 = """
            <newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem guid="urn:x:1">
            <itemMeta><provider qcode="x:y"><name>Harbour Wire</name></provider>
              <versionCreated>2024-05-18T09:00:00Z</versionCreated></itemMeta>
            <contentMeta><headline>Strike ends</headline><by>By Bo Lind</by><language tag="en"/></contentMeta>
            <contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml">
              <body><p>The strike ended on Friday.</p></body></html></inlineXML></contentSet></newsItem>
            <newsItem><contentMeta><headline>Prices</headline></contentMeta><contentSet><inlineData
              contenttype="text/plain">Prices rose by 4 per cent.</inlineData></contentSet></newsItem></itemSet></newsMessage>
            """;

    private static List<Article> read(String xml) {
        return ArticleReader.all(xml.getBytes(StandardCharsets.UTF_8), "feed.xml");
    }

    private static List<String> paragraphs(Article article) {
        return article.blocks().stream().filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                .map(block -> block.view().text()).toList();
    }

    @Test
    void items_of_rss_are_articles_with_what_they_say_of_themselves() {
        List<Article> all = read(RSS);
        assertThat(all).hasSize(2);
        Metadata first = all.getFirst().metadata();
        assertThat(first.title()).contains("Storm & flood in Lisbon");
        assertThat(first.authors()).containsExactly("Ada Moss", "Bo Lind");
        assertThat(first.date()).contains(LocalDate.of(2024, 5, 15));
        assertThat(first.publisher()).contains("Harbour Post");
        assertThat(first.source()).contains("https://post.example/storm");
        assertThat(first.language()).isEqualTo("en-gb");
        assertThat(paragraphs(all.getFirst())).containsExactly("Over 1,200 people left their homes.",
                "The mayor said so on Monday.");
        assertThat(paragraphs(all.getLast())).containsExactly("Fog lay over Porto.", "It lifted at noon.");
        assertThat(all.getFirst().key()).isNotEqualTo(all.getLast().key());
        Block title = all.getFirst().blocks().getFirst();
        assertThat(all.getFirst().words(title.span())).isEqualTo("Storm & flood in Lisbon");
    }

    @Test
    void entries_of_atom_are_articles() {
        List<Article> all = read(ATOM);
        assertThat(all).extracting(article -> article.metadata().title().orElse("")).containsExactly("Vote", "Fog");
        assertThat(all).extracting(article -> article.metadata().authors()).containsExactly(List.of("Ada Moss"),
                List.of("The Desk"));
        assertThat(all.getFirst().metadata().source()).contains("https://post.example/vote");
        assertThat(all).flatExtracting(FeedReaderTest::paragraphs).containsExactly("Parliament passed a budget.",
                "Fog lay over Porto.");
    }

    @Test
    void nitf_has_headline_byline_headings_and_captions() {
        Article article = read(NITF).getFirst();
        assertThat(article.metadata().title()).contains("Quake near Faro");
        assertThat(article.metadata().authors()).containsExactly("Ada Moss");
        assertThat(article.metadata().publisher()).contains("Harbour Wire");
        assertThat(article.metadata().date()).contains(LocalDate.of(2024, 5, 15));
        assertThat(article.blocks()).extracting(Block::kind).containsExactly(Block.Kind.TITLE, Block.Kind.PARAGRAPH,
                Block.Kind.HEADING, Block.Kind.PARAGRAPH, Block.Kind.CAPTION);
    }

    @Test
    void items_of_newsml_hold_html_text_or_nitf() {
        List<Article> all = read(G2);
        assertThat(all).extracting(article -> article.metadata().title().orElse("")).containsExactly("Strike ends",
                "Prices");
        assertThat(all.getFirst().metadata().authors()).containsExactly("Bo Lind");
        assertThat(all.getFirst().metadata().publisher()).contains("Harbour Wire");
        assertThat(all.getFirst().metadata().date()).contains(LocalDate.of(2024, 5, 18));
        assertThat(all).flatExtracting(FeedReaderTest::paragraphs).containsExactly("The strike ended on Friday.",
                "Prices rose by 4 per cent.");
        Article wrapped = read("<newsItem><contentMeta><headline>Outer</headline></contentMeta><contentSet><inlineXML>"
                + NITF.strip() + "</inlineXML></contentSet></newsItem>").getFirst();
        assertThat(wrapped.metadata().title()).contains("Outer");
        assertThat(paragraphs(wrapped)).containsExactly("The ground shook on Monday.", "Two roofs fell.");
    }

    @Test
    void an_encoding_that_xml_declares_is_heeded() {
        String latin = RSS.replace("UTF-8", "ISO-8859-1").replace("Porto", "Évora");
        assertThat(ArticleReader.all(latin.getBytes(Charset.forName("ISO-8859-1")), "feed.rss").getLast().text())
                .contains("Évora");
    }

    @Test
    void a_declared_entity_is_neither_read_nor_expanded(@TempDir Path directory) throws Exception {
        Path secret = Files.writeString(directory.resolve("secret.txt"), "a-secret-word");
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">"
                + "<!ENTITY y \"yyyyyyyyyy\">]>" + RSS.substring(RSS.indexOf("<rss")).replace("A teaser.", "&x;")
                        .replace("Fog lay over Porto.", "Fog &x; lay &y; over Porto.");
        assertThat(read(xml)).allSatisfy(article -> assertThat(article.text()).doesNotContain("a-secret-word",
                "yyyyyyyyyy"));
    }

    @ParameterizedTest
    @Timeout(30)
    @ValueSource(strings = {"<a>", "<item>", "<entry><content>", "<newsItem><contentSet>", "&amp;", "<!--"})
    void a_bomb_of_xml_is_read_or_refused_in_time(String bomb) {
        String xml = "<rss><channel><item><title>Fog</title><description>Fog lay over Porto."
                + bomb.repeat(4_000_000 / bomb.length());
        try {
            assertThat(read(xml)).isNotEmpty();
        } catch (UnreadableArticle refused) {
            assertThat(refused.code()).isIn("article-markup", "article-empty");
        }
    }

    @Test
    void a_feed_without_articles_is_told() {
        assertThatExceptionOfType(UnreadableArticle.class).isThrownBy(() -> read("<rss><channel/></rss>"))
                .satisfies(empty -> assertThat(empty.code()).isEqualTo("article-empty"));
    }
}
