// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nutgraph.graph.Hardening;

import static org.assertj.core.api.Assertions.assertThat;

/** The query for Wikidata's service, asked of an endpoint that holds two cities in the form Wikidata has them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class WikidataQueryIT {
    private static final String CITIES = """
            PREFIX wd: <http://www.wikidata.org/entity/> PREFIX wdt: <http://www.wikidata.org/prop/direct/>
            PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX geo: <http://www.opengis.net/ont/geosparql#>
            wd:Q999999981 wdt:P31 wd:Q515 ; wdt:P17 wd:Q183 ; rdfs:label "Nebelhagen"@en , "Nebelhagen"@de ;
                skos:altLabel "Nebel Grove"@en ; wdt:P625 "Point(9.5 53.25)"^^geo:wktLiteral ; wdt:P1082 120500 .
            wd:Q999999982 wdt:P31 wd:Q515 ; wdt:P17 wd:Q183 ; rdfs:label "Ohnename"@de .
            """;

    @Test
    void its_answer_can_be_imported(@TempDir Path folder) throws IOException, InterruptedException {
        Hardening.apply();
        DatasetGraph data = DatasetGraphFactory.create();
        RDFParser.fromString(CITIES, Lang.TURTLE).parse(data);
        FusekiServer server = FusekiServer.create().port(0).loopback(true).add("/wikidata", data).build().start();
        try {
            String answer = asked(server.getPort());
            Path table = Files.writeString(folder.resolve("cities.json"), answer);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            int code = Main.run(new PrintStream(out, true, StandardCharsets.UTF_8), System.err, "authority", "import",
                    table.toString(), "--class", "ng:City", "-o", folder.toString());
            assertThat(code).isZero();
            assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("cities.nt\t1\n");
            assertThat(Files.readString(folder.resolve("cities.nt"))).contains("\"Nebel Grove\"", "\"120500\"",
                    "\"9.5\"", "<https://w3id.org/nutgraph/id/place/germany>", "\"Wikidata (CC0)\"", "Q999999981");
        } finally {
            server.stop();
        }
    }

    private static String asked(int port) throws IOException, InterruptedException {
        String query = Files.readString(Path.of("queries/elsewhere/wikidata-cities.rq"));
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/wikidata/sparql"))
                .header("Content-Type", "application/sparql-query").header("Accept", "application/sparql-results+json")
                .POST(HttpRequest.BodyPublishers.ofString(query)).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(200);
            return answer.body();
        }
    }
}
