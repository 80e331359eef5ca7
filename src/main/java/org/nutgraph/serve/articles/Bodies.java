// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.articles;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.nutgraph.article.Article;
import org.nutgraph.article.ArticleReader;
import org.nutgraph.article.ExchangeReader;
import org.nutgraph.serve.http.Call;
import org.nutgraph.serve.http.Refusal;

/** Takes articles out of the body of a request, by its type; nothing of them is read yet. */
final class Bodies {
    private static final int LONGEST = 8 << 20;
    private static final int MOST = 50;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, String> NAMES = new TreeMap<>(Map.of("text/plain", "article.txt",
            "text/markdown", "article.md", "text/html", "article.html", "application/xhtml+xml", "article.html"));
    private static final Set<String> FEEDS = Set.of("application/xml", "text/xml", "application/rss+xml",
            "application/atom+xml", "application/nitf+xml", "application/vnd.iptc.g2.newsitem+xml",
            "application/vnd.iptc.g2.newsmessage+xml");
    private static final String OBJECT = "application/json";
    private static final Set<String> LINES = Set.of("application/x-ndjson", "application/jsonl",
            "application/json-lines", "application/jsonlines");

    private Bodies() {}

    /** Gives the types that are taken, for people and for the header Accept-Post. */
    static String types() {
        return String.join(", ", NAMES.keySet()) + ", " + OBJECT + ", application/x-ndjson, "
                + String.join(", ", new TreeSet<>(FEEDS));
    }

    /** Gives the articles of a body, at least one. Fails with {@link Refusal}: 400, 413, 415 or 422. */
    static List<Given> of(Call call) {
        String type = call.contentType().toLowerCase(Locale.ROOT);
        if (NAMES.containsKey(type)) {
            String name = NAMES.getOrDefault(type, "");
            byte[] body = utf8(call);
            return List.of(new Given("1", () -> ArticleReader.read(body, name)));
        }
        if (type.equals(OBJECT)) {
            return List.of(object(new String(utf8(call), StandardCharsets.UTF_8), 1));
        }
        if (LINES.contains(type)) {
            return lines(new String(utf8(call), StandardCharsets.UTF_8));
        }
        if (FEEDS.contains(type)) {
            return feed(utf8(call));
        }
        throw new Refusal(415, "type-unsupported", "An article does not come as " + (type.isEmpty() ? "nothing" : type)
                + ".", "Set the header Content-Type to one of " + types() + ".").with("Accept-Post", types());
    }

    private static List<Given> lines(String body) {
        List<Given> all = new ArrayList<>();
        List<String> lines = body.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.get(at).isBlank()) {
                all.add(object(lines.get(at), at + 1));
            }
        }
        return some(all);
    }

    /** A feed has to be read to know how many articles it holds. */
    private static List<Given> feed(byte[] body) {
        List<Article> all = ArticleReader.all(body, "article.xml");
        return some(IntStream.range(0, all.size())
                .mapToObj(at -> new Given(Integer.toString(at + 1),
                        () -> ArticleReader.worded(all.get(at), "number " + (at + 1))))
                .toList());
    }

    private static List<Given> some(List<Given> all) {
        if (all.isEmpty() || all.size() > MOST) {
            throw new Refusal(all.isEmpty() ? 422 : 413, "article-count", "The body holds " + all.size()
                    + " articles.", "Send 1 to " + MOST + " of them at a time; nutgraph load takes any number.");
        }
        return all;
    }

    private static Given object(String text, int line) {
        try {
            JsonNode node = JSON.readTree(text);
            if (node != null && ExchangeReader.given(node)) {
                return new Given(node.path("id").asText(), () -> ExchangeReader.read(node));
            }
        } catch (IOException broken) {
            throw malformed(line);
        }
        throw malformed(line);
    }

    private static Refusal malformed(int line) {
        return new Refusal(400, "article-json",
                "Line " + line + " of the body is no JSON object with an id and a text.",
                "Send {\"id\": \"1\", \"text\": \"...\", \"title\": \"...\", \"date\": \"2024-05-15\", \"source\": "
                        + "\"https://...\"}; nothing of the body was stored.");
    }

    /** What is declared to be in another encoding becomes UTF-8; what declares none is left to the reader to find out. */
    private static byte[] utf8(Call call) {
        byte[] body = call.body(LONGEST);
        if (call.charset().isEmpty()) {
            return body;
        }
        String name = call.charset().get();
        try {
            return Charset.forName(name).newDecoder().decode(ByteBuffer.wrap(body)).toString()
                    .getBytes(StandardCharsets.UTF_8);
        } catch (CharacterCodingException other) {
            throw new Refusal(400, "article-encoding", "The body is not in the encoding that its type gives.",
                    "Send UTF-8, and say so: Content-Type: text/plain; charset=utf-8.");
        }
    }
}
