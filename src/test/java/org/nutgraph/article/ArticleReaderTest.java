// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.article;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.nutgraph.problem.UnreadableArticle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

final class ArticleReaderTest {
    private static final String REPORT = """
            Harbour wall gives way

            Two streets are under water after a night of storm.

            March 3, 2024

            By Ada Moss and Ben Reed

            The old pier (Carla Stone/Skerrow Post)

            The wall of the harbour gave way on Sunday night, the port office said.

            What happens next

            Repairs will take a month.

            Subscribe to our newsletter!
            """;

    @TempDir
    Path directory;

    private static Article read(String text, String name) {
        return ArticleReader.read(text.getBytes(StandardCharsets.UTF_8), name);
    }

    @Test
    void plain_text_tells_its_title_standfirst_day_authors_and_what_is_no_report() {
        Article article = read(REPORT, "a.txt");
        assertThat(article.metadata().title()).contains("Harbour wall gives way");
        assertThat(article.metadata().standfirst()).contains("Two streets are under water after a night of storm.");
        assertThat(article.metadata().date()).contains(LocalDate.of(2024, 3, 3));
        assertThat(article.metadata().authors()).containsExactly("Ada Moss", "Ben Reed");
        assertThat(article.blocks()).extracting(Block::kind).containsExactly(Block.Kind.TITLE, Block.Kind.STANDFIRST,
                Block.Kind.NOTE, Block.Kind.NOTE, Block.Kind.CAPTION, Block.Kind.PARAGRAPH, Block.Kind.HEADING,
                Block.Kind.PARAGRAPH, Block.Kind.NOTE);
    }

    @Test
    void one_paragraph_has_no_title_and_an_unknown_day_is_no_failure() {
        assertThat(read("A boat sank.", "a.txt").metadata().title()).isEmpty();
        Article odd = read("---\ntitle: Odd\ndate: the day before yesterday\n---\n\nA boat sank.\n", "a.md");
        assertThat(odd.metadata().date()).isEmpty();
        assertThat(odd.metadata().title()).contains("Odd");
    }

    @Test
    void markdown_keeps_its_words_and_drops_its_marks() {
        Article article = read("---\ntitle: \"Storm\"\nauthors: [Ada Moss, Ben Reed]\npublisher: The Post\n---\n\n"
                + "## After\n\nThe **old** [wall](https://example.org/a_(b)) is *gone* &amp; `lost`.\n\n- one\n- two\n",
                "a.md");
        assertThat(article.blocks()).extracting(block -> block.view().text()).containsExactly("Storm", "After",
                "The old wall is gone & lost.", "one", "two");
        assertThat(article.metadata().authors()).containsExactly("Ada Moss", "Ben Reed");
        assertThat(article.metadata().publisher()).contains("The Post");
        Block third = article.blocks().get(2);
        int begin = third.view().text().indexOf("wall");
        assertThat(article.words(third.view().span(begin, begin + 4))).isEqualTo("wall");
    }

    @Test
    void a_page_gives_its_main_text_and_what_it_says_of_itself_however_broken() {
        String words = "The wall of the harbour gave way on Sunday night, and two streets are under water now, they say. ";
        Article article = read("<!doctype html><html lang=en><head><title>Wall gone | The Post</title>"
                + "<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"NewsArticle\",\"headline\":\"Wall gone\","
                + "\"datePublished\":\"2024-03-03T08:00:00Z\",\"author\":[{\"name\":\"Ada Moss\"}],"
                + "\"publisher\":{\"name\":\"The Post\"}}]}</script></head><body><nav><a href=/>Home</a></nav>"
                + "<article><h1>Wall gone</h1><p>" + words.repeat(2) + "<p>" + words + "<figure><figcaption>The wall"
                + "</figcaption></figure></article><aside><p>" + words.repeat(3) + "</aside><footer><p>Imprint",
                "a.html");
        assertThat(article.metadata()).satisfies(metadata -> {
            assertThat(metadata.title()).contains("Wall gone");
            assertThat(metadata.date()).contains(LocalDate.of(2024, 3, 3));
            assertThat(metadata.authors()).containsExactly("Ada Moss");
            assertThat(metadata.publisher()).contains("The Post");
        });
        assertThat(article.blocks()).extracting(Block::kind).containsExactly(Block.Kind.TITLE, Block.Kind.PARAGRAPH,
                Block.Kind.PARAGRAPH, Block.Kind.CAPTION);
        assertThat(article.text()).doesNotContain("Imprint", "Home");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void words_are_the_same_in_any_encoding(String name) {
        String text = "The café in Málaga closed on Monday. Nobody knows why it did.";
        assertThat(ArticleReader.read(text.getBytes(Charset.forName(name)), "a.txt").text()).isEqualTo(text);
        assertThat(read("\uFEFF" + text, "a.txt").text()).isEqualTo(text);
    }

    @Test
    void bad_input_is_told_by_its_code() throws IOException {
        fails("article-empty", read -> ArticleReader.read(new byte[0], "a.txt"));
        fails("article-empty", read -> read(" \n\u00A0 --- ", "a.txt"));
        fails("article-missing", read -> ArticleReader.read(directory.resolve("none.txt")));
        fails("article-directory", read -> ArticleReader.read(directory));
        fails("article-too-long", read -> ArticleReader.read(new byte[20_000_000], "a.txt"));
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        fails("article-binary", read -> ArticleReader.read(noise, "a.txt"));
        Path secret = Files.writeString(directory.resolve("secret.txt"), "words");
        if (secret.toFile().setReadable(false) && !Files.isReadable(secret)) {
            fails("article-forbidden", read -> ArticleReader.read(secret));
        }
    }

    private static void fails(String code, Consumer<Object> reading) {
        assertThatExceptionOfType(UnreadableArticle.class).isThrownBy(() -> reading.accept(code))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(code));
    }

    /** Words at a range are the view's characters, but for spaces, marks and what cannot be seen. */
    @Test
    void every_range_of_every_view_leads_back_to_its_words() {
        Random random = new Random(7);
        List<String> pieces = List.of("word ", "naïve ", "e\u0301 ", "🎉", "שלום ", "\u00A0", "\u200B", "“so” ",
                "don’t ",
                "**bold** ", "[link](http://x.y) ", "&amp; ", "\r\n", "\n\n", "- ", "# ", "_a_ ", "<b>", "\t",
                "\uD800");
        for (int round = 0; round < 200; round++) {
            StringBuilder text = new StringBuilder("Start ");
            random.ints(60, 0, pieces.size()).forEach(at -> text.append(pieces.get(at)));
            for (String name : List.of("a.txt", "a.md", "a.html")) {
                check(read(text.toString(), name));
            }
        }
    }

    private static void check(Article article) {
        int length = article.text().codePointCount(0, article.text().length());
        for (Block block : article.blocks()) {
            String view = block.view().text();
            assertThat(block.span().end()).isLessThanOrEqualTo(length);
            for (int at = 0; at < view.length(); at++) {
                if (Character.isLetter(view.charAt(at))) {
                    assertThat(article.words(block.view().span(at, at + 1))).isEqualTo(view.substring(at, at + 1));
                }
            }
        }
    }

    @Test
    void all_articles_beside_the_project_have_a_title_and_a_day() throws IOException {
        Path folder = List.of("../shared/articles", "../../shared/articles").stream().map(Path::of)
                .filter(Files::exists).findFirst().orElse(Path.of("none"));
        Assumptions.assumeTrue(Files.exists(folder), "skipped: no shared/articles beside the project");
        try (Stream<Path> files = Files.list(folder)) {
            files.sorted().forEach(file -> {
                Article article = ArticleReader.read(file);
                assertThat(article.metadata().title()).as(file.toString()).isPresent();
                assertThat(article.metadata().date()).as(file.toString()).isPresent();
                check(article);
            });
        }
    }
}
