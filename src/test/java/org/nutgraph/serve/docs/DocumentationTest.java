// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.docs;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.InputSource;

import org.nutgraph.graph.Hardening;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.OntologyReader;
import org.nutgraph.ontology.Term;

import static org.assertj.core.api.Assertions.assertThat;

final class DocumentationTest {
    static {
        Hardening.apply();
    }

    private static final Ontology ONTOLOGY = OntologyReader.read(List.of());
    private static final Map<String, String> FILES = new Documentation(ONTOLOGY).files();
    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]+)\"");

    @Test
    void every_term_has_a_page_and_a_markdown_file_with_its_definition() {
        List<String> missing = new ArrayList<>();
        for (Term term : ONTOLOGY.terms()) {
            if (term.iri().startsWith(Lex.NG) || term.iri().startsWith(Lex.NGC)) {
                String path = (term.iri().startsWith(Lex.NG) ? "ont/" : "code/")
                        + term.iri().substring(term.iri().lastIndexOf('/') + 1);
                if (!FILES.containsKey(path + ".html") || !FILES.containsKey(path + ".md")) {
                    missing.add(term.iri());
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void a_page_has_definition_hierarchy_patterns_and_sentences() {
        for (String page : List.of("ont/fundedBy.html", "ont/fundedBy.md")) {
            assertThat(FILES.get(page)).contains("funded by", "How it is recognised", "Sentences in which it is found",
                    "Sentences in which it is not").containsPattern("From: .*Initiative|From: .*initiative");
        }
        assertThat(FILES.get("ont/Person.html")).contains("An individual human being.", "Hierarchy", "<svg", "agent",
                "leads");
        assertThat(FILES.get("index.html")).contains("Classes", "Properties", "factuality codes", "ont/Person.html");
        assertThat(FILES.get("index.md")).contains("- [agent](<ont/Agent.md>) - A person", "    - [person]",
                "![Diagram](diagram.svg)");
    }

    @Test
    void every_link_between_pages_leads_somewhere() {
        List<String> broken = new ArrayList<>();
        FILES.forEach((path, text) -> LINK.matcher(path.endsWith(".html") ? text : "").results()
                .map(link -> link.group(1)).filter(link -> !link.startsWith("http"))
                .map(link -> Path.of(path).resolveSibling(link).normalize().toString())
                .filter(link -> !FILES.containsKey(link) && !link.equals("style.css") && !link
                        .equals("icon.svg"))
                .forEach(link -> broken.add(path + " -> " + link)));
        assertThat(broken).isEmpty();
    }

    @Test
    void the_diagram_is_well_formed_and_has_every_class() throws Exception {
        String svg = FILES.get("diagram.svg");
        var document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
        long classes = new Library(ONTOLOGY).classes().size();
        assertThat(document.getElementsByTagName("circle").getLength()).isEqualTo((int) classes);
        assertThat(document.getElementsByTagName("path").getLength()).isPositive();
    }

    @Test
    void what_an_editor_adds_is_documented_and_escaped(@TempDir Path directory) throws Exception {
        Files.writeString(directory.resolve("more.ttl"), """
                @prefix ng: <https://w3id.org/nutgraph/ont/> . @prefix owl: <http://www.w3.org/2002/07/owl#> .
                @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix lex: <https://w3id.org/nutgraph/lex/> .
                @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
                ng:Evil a owl:Class ; rdfs:subClassOf ng:Evil , ng:Facility ; rdfs:label "<script>x</script>"@en ;
                    skos:definition "[a](javascript:x) `b` <img src=x>"@en ; rdfs:seeAlso <javascript:alert(1)> ;
                    lex:noun "a ``` b"@en .
                """);
        Map<String, String> files = new Documentation(OntologyReader.read(List.of(directory))).files();
        assertThat(files.get("ont/Evil.html")).contains("&lt;script&gt;")
                .doesNotContain("<script", "<img", "href=\"javascript");
        assertThat(files.get("ont/Evil.md")).contains("\\<script\\>", "\\[a\\](javascript:x) \\`b\\`",
                "```` a ``` b ````");
        assertThat(files.get("diagram.svg")).doesNotContain("<script");
        assertThat(files.get("index.html")).contains("ont/Evil.html");
    }

    @Test
    void the_same_vocabulary_gives_the_same_bytes() {
        assertThat(new Documentation(OntologyReader.read(List.of())).files()).isEqualTo(FILES);
    }
}
