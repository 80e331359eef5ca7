// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.articles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.nutgraph.serve.Served;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nutgraph.serve.Served.encoded;
import static org.nutgraph.serve.Served.header;

/** Editors send articles to a running server, and find what they state. */
final class ArticlesIT {
    private static final String TEXT = "text/plain";
    private static final String STORM = """
            Storm in Lisbon

            The mayor of Lisbon, Ana Ribeiro, said on Monday that over 1,200 people had left their homes.

            "We will help them," Ribeiro said.
            """;
    private static final String MARKUP = """
            <!DOCTYPE html><html lang="en"><head><title>Vote in Oslo</title>
            <meta property="article:published_time" content="2024-05-15"></head><body><nav><a href="/">Home</a></nav>
            <article><h1>Vote in Oslo</h1><p>Parliament in Oslo passed a budget of $3 billion on Friday, the minister,
            Kari Berg, said.</p></article></body></html>
            """;

    @TempDir
    static Path directory;
    private static Newsroom newsroom;

    @BeforeAll
    static void serve() {
        newsroom = new Newsroom(directory);
    }

    @AfterAll
    static void stop() {
        newsroom.close();
    }

    private static JsonNode json(HttpResponse<String> response) throws IOException {
        return new ObjectMapper().readTree(response.body());
    }

    private static HttpResponse<String> get(String path, String... headers) {
        return newsroom.served().get(path, headers);
    }

    @Test
    void an_article_is_read_stored_replaced_and_withdrawn() throws IOException {
        String storm = STORM + "\nThe bridge was closed.\n";
        HttpResponse<String> created = newsroom.send("POST", "articles", TEXT, storm);
        assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
        String place = header(created, "Location");
        assertThat(place).matches("/article/[0-9a-f]{16}");
        JsonNode told = json(created);
        assertThat(told.path("article").asText()).endsWith(place);
        assertThat(told.path("counts").path("Person").asInt()).isEqualTo(1);
        assertThat(told.path("counts").path("Quotation").asInt()).isPositive();
        assertThat(told.path("conforms").asBoolean()).isTrue();
        assertThat(told.path("findings").toString()).contains("no day of publication");
        assertThat(get(place.substring(1), "Accept", "text/turtle").body()).contains("Ana Ribeiro", "1200");
        assertThat(newsroom.served().query("ASK { ?x ?y 'Ana Ribeiro'@en }", "Accept", "text/csv").body())
                .contains("true");
        HttpResponse<String> again = newsroom.send("POST", "articles", TEXT, storm);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(json(again).path("change").asText()).isEqualTo("unchanged");
        String key = place.substring("/article/".length());
        assertThat(newsroom.send("DELETE", "articles/" + key, "", "").statusCode()).isEqualTo(204);
        assertThat(get(place.substring(1)).statusCode()).isEqualTo(410);
        assertThat(get("graph" + place).statusCode()).isEqualTo(410);
        assertThat(newsroom.send("DELETE", "articles/" + key, "", "").statusCode()).isEqualTo(410);
        assertThat(newsroom.send("POST", "articles", TEXT, storm).statusCode()).isEqualTo(201);
        assertThat(get(place.substring(1)).statusCode()).isEqualTo(200);
        assertThat(Files.readString(newsroom.served().store().journal())).contains("\"ana@desk\"", "POST article",
                "DELETE article").doesNotContain("left their homes");
    }

    @Test
    void a_key_of_the_senders_stays_when_the_words_change() throws IOException {
        String iri = "https://w3id.org/nutgraph/article/vote-2024_1";
        HttpResponse<String> first = newsroom.send("PUT", "articles/vote-2024_1", "text/html", MARKUP);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(header(first, "Location")).isEqualTo("/article/vote-2024_1");
        HttpResponse<String> other = newsroom.send("PUT", "articles?iri=" + encoded(iri), "text/html",
                MARKUP.replace("$3 billion", "$4 billion"));
        assertThat(other.statusCode()).as(other.body()).isEqualTo(200);
        assertThat(json(other).path("change").asText()).isEqualTo("replaced");
        String graph = get("article/vote-2024_1.ttl").body();
        assertThat(graph).contains("4000000000", "2024-05-15").doesNotContain("\"3000000000\"");
        assertThat(get("articles/vote-2024_1").headers().firstValue("Location")).contains("/article/vote-2024_1");
        assertThat(newsroom.send("DELETE", "articles?iri=" + encoded(iri), "", "").statusCode()).isEqualTo(204);
        assertThat(newsroom.send("DELETE", "articles/never-there", "", "").statusCode()).isEqualTo(404);
    }

    @Test
    void several_lines_are_several_articles_and_a_bad_one_keeps_none_of_the_others_out() throws IOException {
        String lines = "{\"id\": \"a\", \"text\": \"Rain fell on Lisbon on Monday.\", \"title\": \"Rain\", "
                + "\"date\": \"2024-05-15\"}\n\n{\"id\": \"b\", \"text\": \"\"}\n"
                + "{\"id\": \"c\", \"text\": \"Snow fell on Oslo on Friday.\"}\n";
        HttpResponse<String> response = newsroom.send("POST", "articles", "application/x-ndjson", lines);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        JsonNode results = json(response).path("results");
        assertThat(results.findValuesAsText("id")).containsExactly("a", "b", "c");
        assertThat(results.findValuesAsText("status")).containsExactly("201", "422", "201");
        assertThat(results.get(1).path("code").asText()).isEqualTo("article-empty");
        assertThat(get("article/" + results.get(0).path("article").asText().replaceFirst(".*/", ""), "Accept",
                "text/turtle").body()).contains("\"Rain\"", "2024-05-15");
    }

    @Test
    void the_answer_is_to_be_had_as_rdf_too() {
        HttpResponse<String> response = newsroom.send("POST", "articles", "text/markdown",
                BodyPublishers.ofString("# Fog\n\nFog lay over Porto on Monday.\n"), "Accept", "text/turtle");
        assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
        assertThat(response.body()).contains("ng:Article", "http://rdfs.org/ns/void#triples", "ValidationReport",
                "resultMessage");
        assertThat(newsroom.send("POST", "articles", "text/markdown", BodyPublishers.ofString("# Fog\n\nFog.\n"),
                "Accept", "image/png").statusCode()).isEqualTo(406);
    }

    @Test
    void the_list_has_pages_and_is_for_everybody() throws IOException {
        newsroom.send("POST", "articles", TEXT, "Hail fell on Faro on Monday.");
        JsonNode first = new ObjectMapper().readTree(newsroom.served().body("articles?limit=1"));
        assertThat(first.path("total").asInt()).isGreaterThan(1);
        assertThat(first.path("articles")).hasSize(1);
        assertThat(first.path("next").asText()).isEqualTo("/articles?limit=1&offset=1");
        assertThat(newsroom.served().body("articles", "Accept", "text/html")).contains("<table>", "/article/");
        assertThat(get("articles?limit=0").statusCode()).isEqualTo(400);
        assertThat(get("articles?offset=x").statusCode()).isEqualTo(400);
        assertThat(get("articles", "Accept", "image/png").statusCode()).isEqualTo(406);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"POST|articles|application/pdf|%PDF|415|type-unsupported",
            "POST|articles||x|415|type-unsupported", "POST|articles|text/plain; charset=no-such|x|415|type-unsupported",
            "POST|articles|text/plain||422|article-empty", "POST|articles|text/plain|...|422|article-empty",
            "POST|articles|application/json|{\"id\": 1}|400|article-json",
            "POST|articles|application/json|[[[[|400|article-json",
            "POST|articles|application/x-ndjson||422|article-count",
            "PUT|articles|text/plain|x|400|article-key", "PUT|articles/A%20B|text/plain|x|400|article-key",
            "PUT|articles/..%2Fx|text/plain|x|400|article-key",
            "PUT|articles?iri=https://example.org/x|text/plain|x|400|article-key",
            "DELETE|articles|||400|article-key", "PATCH|articles|text/plain|x|405|method-not-allowed",
            "POST|articles/x|text/plain|x|405|method-not-allowed"})
    void what_cannot_be_read_is_told_and_nothing_is_stored(String method, String path, String type, String body,
            int status, String code) {
        long before = newsroom.served().store().version().number();
        HttpResponse<String> response = newsroom.send(method, path, type == null ? "" : type,
                body == null ? "" : body);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
        // The container refuses a slash in disguise before we see it.
        assertThat(response.body()).contains(path.contains("%2F") ? "" : code);
        assertThat(newsroom.served().store().version().number()).isEqualTo(before);
        if (status == 415 && !response.body().contains("UTF-8")) {
            assertThat(header(response, "Accept-Post")).contains("text/markdown");
        }
    }

    @Test
    void without_a_token_nothing_is_taken_in() {
        for (String method : List.of("POST", "PUT", "DELETE")) {
            HttpResponse<String> response = Served.send(newsroom.served().request("articles")
                    .header("Content-Type", TEXT).method(method, BodyPublishers.ofString(STORM)));
            assertThat(response.statusCode()).isEqualTo(401);
        }
        try (Served closed = Served.start()) {
            assertThat(closed.post("articles", TEXT, STORM).statusCode()).isEqualTo(403);
        }
    }

    @Test
    void an_encoding_is_taken_at_its_word() {
        byte[] latin = "São Martinho\n\nThe mayor of São Martinho, José Araújo, said so on Monday."
                .getBytes(Charset.forName("windows-1252"));
        HttpResponse<String> right = newsroom.send("POST", "articles", "text/plain; charset=windows-1252",
                BodyPublishers.ofByteArray(latin));
        assertThat(right.statusCode()).isEqualTo(201);
        assertThat(get(header(right, "Location").substring(1) + ".ttl").body()).contains("José Araújo");
        HttpResponse<String> wrong = newsroom.send("POST", "articles", "text/plain; charset=utf-8",
                BodyPublishers.ofByteArray(latin));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("article-encoding");
        HttpResponse<String> binary = newsroom.send("POST", "articles", TEXT,
                BodyPublishers.ofByteArray(new byte[]{0, 1, 2, 3, 0, 5, 6, 7, 0, 1}));
        assertThat(binary.statusCode()).isEqualTo(422);
        assertThat(binary.body()).contains("article-binary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<blockquote>", "<table><tr><td>", "<ul><li>", "<p>a, b, c, d, e</p><b>", "&lt;",
            "<a href='", "<div x=1><i>", "<div a1 a2 a3 ", "<b><i><u>", "<svg><p>"})
    @Timeout(180)
    void a_bomb_of_markup_is_read_or_refused_in_time(String bomb) {
        String page = "<html><body><p>Lisbon was calm on Monday, the mayor, Ana Ribeiro, said.</p>"
                + bomb.repeat(4_000_000 / bomb.length());
        HttpResponse<String> response = newsroom.send("PUT", "articles/bomb", "text/html", page);
        assertThat(response.statusCode()).as(response.body()).isIn(200, 201, 422);
        assertThat(newsroom.send("PUT", "articles/after", TEXT, STORM).statusCode()).isIn(200, 201);
    }

    @Test
    void what_is_too_long_is_refused() {
        HttpResponse<String> long1 = newsroom.send("POST", "articles", TEXT, "Long words. ".repeat(500_000));
        assertThat(long1.statusCode()).isEqualTo(413);
        assertThat(long1.body()).contains("article-too-long");
        assertThat(refused("x".repeat(9 << 20))).isTrue();
    }

    private static boolean refused(String body) {
        try {
            return newsroom.send("POST", "articles", TEXT, body).statusCode() == 413;
        } catch (UncheckedIOException hungUp) {
            return true;
        }
    }

    @Test
    @Timeout(300)
    void reading_stays_quick_while_articles_are_read_and_who_sends_too_many_is_told() {
        newsroom.send("POST", "articles", TEXT, STORM);
        String text = IntStream.range(0, 120).mapToObj(at -> "On Monday the mayor of Lisbon, Ana Ribeiro, said that "
                + at + " people had left the town of Faro for Porto, and that the council would help them.")
                .reduce("", (all, one) -> all + one + "\n\n");
        List<CompletableFuture<HttpResponse<String>>> sent = IntStream.range(0, 6).mapToObj(at -> CompletableFuture
                .supplyAsync(() -> newsroom.send("POST", "articles", TEXT, text + "Part " + at + " ended."))).toList();
        String lookup = "sparql?query=" + encoded("ASK { <urn:a> ?b ?c }");
        assertThat(least("health")).isLessThan(50);
        assertThat(least(lookup)).isLessThan(500);
        assertThat(sent.stream().anyMatch(one -> !one.isDone())).isTrue();
        List<Integer> statuses = sent.stream().map(one -> one.join().statusCode()).sorted().toList();
        assertThat(statuses).contains(201, 429).isSubsetOf(201, 429);
        assertThat(sent.stream().map(CompletableFuture::join).filter(one -> one.statusCode() == 429))
                .allSatisfy(one -> assertThat(header(one, "Retry-After")).isNotEmpty());
    }

    /** The least of nine: how long the server takes when the machine lets it. */
    private static long least(String path) {
        return IntStream.range(0, 9).mapToLong(it -> {
            long begin = System.nanoTime();
            newsroom.served().body(path);
            return (System.nanoTime() - begin) / 1_000_000;
        }).min().orElseThrow();
    }

    @Test
    void the_hash_is_that_of_the_bytes_that_were_sent() {
        HttpResponse<String> response = newsroom.send("POST", "articles", TEXT, "Dew lay on Évora on Monday.");
        String hash = org.apache.commons.codec.digest.DigestUtils
                .sha256Hex("Dew lay on Évora on Monday.".getBytes(StandardCharsets.UTF_8));
        assertThat(header(response, "Location")).isEqualTo("/article/" + hash.substring(0, 16));
    }
}
