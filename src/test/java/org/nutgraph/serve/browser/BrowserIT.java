// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.browser;

import java.util.List;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.nutgraph.graph.ArticleGraph;
import org.nutgraph.graph.Iris;
import org.nutgraph.ontology.Lex;
import org.nutgraph.serve.Served;
import org.nutgraph.serve.http.Limits;
import org.nutgraph.store.SavedQueries;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages in a real browser: what people see, what it asks for, and what it stops. */
final class BrowserIT {
    private static final String KEY = Iris.lastPart(Served.flood().name());
    private static final String EVIL = "id/person/evil";
    private static final String ATTACK = "<script>window.hit=1</script><img src=x onerror='window.hit=2'>\"><svg onload=window.hit=3>";
    private static final String EDITOR = "document.querySelector('.CodeMirror').CodeMirror";

    private static Browser browser;
    private static Served served;
    private static String home;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        served = Served.start(SavedQueries.builtIn(), Limits.USUAL);
        home = "http://localhost:" + served.port();
        Graph graph = GraphFactory.createDefaultGraph();
        Node evil = NodeFactory.createURI(Iris.DEFAULT.base() + EVIL);
        graph.add(evil, RDFS.label.asNode(), NodeFactory.createLiteralString(ATTACK));
        graph.add(evil, RDFS.seeAlso.asNode(), NodeFactory.createURI("javascript:window.hit=4"));
        graph.add(evil, RDF.type.asNode(), NodeFactory.createURI(Lex.NG + "Person"));
        served.store().put(List.of(new ArticleGraph("urn:evil", graph)));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        if (served != null) {
            served.close();
        }
    }

    @Test
    void a_query_that_is_typed_shows_rows_whose_links_lead_to_our_pages() {
        try (Page page = editor(home + "/query")) {
            write(page, "SELECT ?who ?name { ?who a <" + Lex.NG + "Person> ; <" + RDFS.label
                    + "> ?name FILTER(STRLEN(?name) < 20) } ORDER BY ?name");
            page.press("Enter", "Enter", 13, 2)
                    .await("document.querySelectorAll('.yasr_results tbody tr').length >= 2");
            assertThat(page.value("document.querySelector('.yasr_results').textContent").asText())
                    .contains("Marta Quiroga", "Ines Falk");
            page.await("document.querySelector('.yasr_results a[href=\"/id/person/marta-quiroga\"]')");
            clean(page);
            page.follow("document.querySelector('.yasr_results a[href=\"/id/person/marta-quiroga\"]').click()");
            assertThat(page.value("document.querySelector('h1').textContent").asText()).isEqualTo("Marta Quiroga");
            clean(page);
        }
    }

    @Test
    void an_example_is_loaded_and_answered() {
        try (Page page = editor(home + "/query")) {
            page.follow("document.querySelector('a[href=\"/query?example=who-is-mentioned\"]').click()");
            page.await("document.querySelectorAll('.yasr_results tbody tr').length > 0");
            assertThat(text(page)).contains("Which people are mentioned");
            clean(page);
        }
    }

    @ParameterizedTest
    @CsvSource({"?x a ng:Perso,ng:Person", "?x ng:headl,ng:headline",
            "?x ngc:,PREFIX ngc: <https://w3id.org/nutgraph/code/>"})
    void classes_properties_and_prefixes_are_completed_from_the_endpoint(String typed, String completed) {
        try (Page page = editor(home + "/query")) {
            write(page, "PREFIX ng: <" + Lex.NG + ">\nSELECT * {\n  ");
            page.type(typed);
            page.press(" ", "Space", 32, 2);
            page.await(
                    "[...document.querySelectorAll('.CodeMirror-hints li, .tabPanel.active .CodeMirror-line')].some(it => "
                            + "it.textContent === '" + completed + "')");
            clean(page);
        }
    }

    @Test
    void a_link_to_share_keeps_the_query_and_asks_nobody_else() {
        String query = "SELECT (1 + 41 AS ?answer) { } # kept";
        String link;
        try (Page page = editor(home + "/query")) {
            write(page, query);
            page.value("document.querySelector('.yasqe_share').click()");
            link = page.value("document.querySelector('.yasqe_sharePopup input').value").asText();
        }
        assertThat(link).startsWith(home + "/query").contains("endpoint=");
        try (Page other = editor(link.replaceAll("endpoint=[^&]*", "endpoint=https%3A%2F%2Fexample.org%2Fsparql"))) {
            other.await("document.querySelector('.yasr_results tbody')?.textContent.includes('42')");
            assertThat(text(other)).isEqualTo(query);
            clean(other);
        }
        try (Page plain = editor(home + "/query?query=" + Served.encoded(query))) {
            assertThat(text(plain)).isEqualTo(query);
        }
    }

    @Test
    void without_scripts_a_form_gives_a_table() {
        try (Page page = browser.page().withoutScripts().go(home + "/query")) {
            page.value("document.getElementById('query').value = 'SELECT ?a { ?a a <" + Lex.NG + "Person> }'");
            page.follow("document.querySelector('#plain button').click()");
            assertThat(page.value("document.querySelector('main').textContent").asText()).contains("rows");
            assertThat(page.value("document.querySelectorAll('main a[href=\"/id/person/marta-quiroga\"]').length")
                    .asInt()).isEqualTo(1);
            clean(page);
            page.value("document.getElementById('query').value = 'SELECT nonsense'");
            page.follow("document.querySelector('#plain button').click()");
            assertThat(page.value("document.querySelector('[role=alert]').textContent").asText())
                    .contains("cannot be read");
            assertThat(page.value("document.getElementById('query').value").asText()).isEqualTo("SELECT nonsense");
        }
    }

    @Test
    void markup_in_data_and_in_queries_runs_nowhere() {
        for (String path : List.of(EVIL, "search?q=script", "search?q=" + Served.encoded(ATTACK), "", "ont/Person",
                "queries/what-else-is-it-called?name=" + Served.encoded(ATTACK),
                "query?query="
                        + Served.encoded("SELECT * { ?x <" + RDFS.label + "> ?l FILTER(CONTAINS(?l, 'script')) }"),
                "query?query=" + Served.encoded("SELECT ('<img src=x onerror=window.hit=5>' AS ?a) "
                        + "(STRLANG('x', 'en-<img src=x onerror=window.hit=6>') AS ?b) (IRI('javascript:window.hit=7') AS ?c) "
                        + "(STRDT('x', IRI('x:<img src=x onerror=window.hit=8>')) AS ?d) { }"),
                "query#query=" + Served.encoded(ATTACK), "promises?page=" + Served.encoded(ATTACK))) {
            try (Page page = browser.page().go(home + "/" + path)) {
                if (path.startsWith("query?")) {
                    page.await("document.querySelector('.yasr_results')?.textContent.trim()");
                }
                assertThat(page.value("window.hit ?? 0").asInt()).as(path).isZero();
                // The editor's cleaner reads markup in a document of its own, in which nothing runs; the browser tells.
                assertThat(page.complaints()).as(path).noneMatch(it -> it.startsWith("dialog")
                        || it.startsWith("policy") && !(it.contains("script-src-attr") && it.contains(
                                "yasgui.min.js")));
                assertThat(page.hosts()).containsExactly("localhost:" + served.port());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "promises", "disagreements", "queries", "queries/who-said-what",
            "queries/what-did-someone-say", "queries/statements-as-rdf-1-2", "search", "search?q=mar", "api", "query",
            "query?query=ASK%7B%7D", "id/person/marta-quiroga", "id/org/river-agency", EVIL, "article/KEY", "ont/",
            "ont/Person", "code/planned", "dump/", "articles", "validate", "id/person/nobody", "queries/none"})
    void every_page_can_be_read_by_everybody(String path) {
        try (Page page = browser.page().go(home + "/" + path.replace("KEY", KEY))) {
            for (boolean dark : new boolean[]{false, true}) {
                for (int width : new int[]{1280, 390}) {
                    page.sized(width, 900).dark(dark);
                    assertThat(Reading.faults(page)).as(path + " " + width + (dark ? " dark" : "")).isEmpty();
                }
            }
            assertThat(page.hosts()).containsExactly("localhost:" + served.port());
            assertThat(page.complaints()).noneMatch(it -> !it.contains("status of 404"));
        }
    }

    @Test
    void the_editor_its_table_its_errors_and_what_it_completes_can_be_read_in_both_schemes() {
        String typed = "PREFIX rdfs: <" + RDFS.getURI()
                + "> # note\nSELECT ?a ?b (1 AS ?n) (true AS ?t) ('x'@en AS ?l) "
                + "{ ?a rdfs:label ?b FILTER(STRLEN(STR(?b)) > 3) } LIMIT 3";
        for (boolean dark : new boolean[]{false, true}) {
            try (Page page = browser.page().dark(dark).go(home + "/query?query=" + Served.encoded(typed))) {
                page.await("document.querySelectorAll('.yasr_results tbody tr').length == 3");
                assertThat(pale(page)).as("a table, dark " + dark).isEmpty();
                page.value("document.querySelector('.select_response').click()");
                page.await("document.querySelector('.yasr_results .CodeMirror')");
                assertThat(pale(page)).as("an answer as it came, dark " + dark).isEmpty();
                write(page, "PREFIX ng: <" + Lex.NG + ">\nSELECT * { ?x a ng:P");
                page.press(" ", "Space", 32, 2);
                page.await("document.querySelectorAll('.CodeMirror-hints li').length > 1");
                assertThat(pale(page)).as("completions, dark " + dark).isEmpty();
                page.press("Escape", "Escape", 27, 0);
                write(page, "SELECT nonsense { ?a ?b ?c }");
                page.press("Enter", "Enter", 13, 2);
                page.await("document.querySelector('.yasr_results .errorResult, .yasr_results pre')?.textContent"
                        + ".includes('query-refused')");
                assertThat(pale(page)).as("an error, dark " + dark).isEmpty();
            }
        }
    }

    private static List<String> pale(Page page) {
        return Reading.faults(page).stream().filter(fault -> fault.startsWith("too pale")).toList();
    }

    @Test
    void what_was_promised_and_what_came_of_it_fill_the_page_side_by_side() {
        try (Page page = browser.page().go(home + "/promises")) {
            assertThat(page.value("getComputedStyle(document.querySelector('section.beside')).gridTemplateColumns"
                    + ".split(' ').length + ' of ' + document.querySelector('section.beside')"
                    + ".querySelectorAll(':scope > :not(h2)').length").asText()).isEqualTo("2 of 2");
        }
    }

    private static Page editor(String address) {
        return browser.page().go(address).await("document.querySelector('.CodeMirror')?.CodeMirror");
    }

    private static void write(Page page, String query) {
        page.value(EDITOR + ".setValue(''); " + EDITOR + ".focus()");
        page.type(query);
    }

    private static String text(Page page) {
        return page.value(
                "[...document.querySelectorAll('.tabPanel.active .CodeMirror')].map(it => it.CodeMirror.getValue()).join()")
                .asText();
    }

    private static void clean(Page page) {
        assertThat(page.complaints()).isEmpty();
        assertThat(page.hosts()).containsExactly("localhost:" + served.port());
    }
}
