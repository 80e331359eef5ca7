// SPDX-License-Identifier: GPL-3.0-or-later
// Joins the query editor to this server: prefixes, examples, classes and properties are what the endpoint itself says,
// and links lead to the pages here. Nothing of another host is asked for.
"use strict";

(() => {
    const home = document.getElementById("console");
    const plain = document.getElementById("plain");
    const { Yasqe, Yasr } = Yasgui;
    const endpoint = new URL("/sparql", location.href).href;

    const json = async (address, type) => {
        const answer = await fetch(address, { headers: { Accept: type } });
        if (!answer.ok) {
            throw new Error(address + " answered " + answer.status);
        }
        return answer.json();
    };
    const terms = async (pattern) => {
        const query = `PREFIX owl: <http://www.w3.org/2002/07/owl#> PREFIX void: <http://rdfs.org/ns/void#>
            SELECT DISTINCT ?term { ${pattern} FILTER(isIRI(?term)) } ORDER BY ?term`;
        const answer = await json("/sparql?query=" + encodeURIComponent(query), "application/sparql-results+json");
        return answer.results.bindings.map((row) => row.term.value);
    };
    // Each is asked for once, when the first editor wants it.
    const once = (work) => {
        let kept;
        return () => (kept ??= work());
    };
    const prefixes = once(() => json("/prefixes", "application/json"));
    const classes = once(() => terms("{ ?term a owl:Class } UNION { ?part void:class ?term }"));
    const properties = once(() => terms(`{ VALUES ?kind { owl:ObjectProperty owl:DatatypeProperty } ?term a ?kind }
        UNION { ?part void:property ?term }`));

    // What the editor brings would ask a service elsewhere, or a list of its own.
    Yasqe.defaults.autocompleters = ["variables"];
    const complete = (from, name, get) => Yasqe.forkAutocompleter(from,
        { name, get, bulk: true, persistenceId: () => undefined });
    complete("prefixes", "prefixesHere",
        async () => Object.entries(await prefixes()).map(([prefix, iri]) => `${prefix}: <${iri}>`).sort());
    complete("class", "classesHere", classes);
    complete("property", "propertiesHere", properties);

    // The editor's table writes the language of a text as markup.
    const table = Yasr.plugins.table;
    const literal = table.prototype.formatLiteral;
    table.prototype.formatLiteral = function (term, known) {
        const fine = /^[A-Za-z0-9-]*$/.test(term["xml:lang"] ?? "");
        return literal.call(this, fine ? term : { ...term, "xml:lang": undefined }, known);
    };

    // A thing's page is on this server, whatever its IRI says.
    const base = home.dataset.base;
    const link = () => {
        for (const it of home.querySelectorAll("a.iri[href]")) {
            const to = it.getAttribute("href");
            if (to.startsWith(base)) {
                it.setAttribute("href", "/" + to.slice(base.length));
                it.removeAttribute("target");
            }
        }
    };
    new MutationObserver(link).observe(home, { childList: true, subtree: true });

    const request = { endpoint, method: "POST", args: [], headers: {}, namedGraphs: [], defaultGraphs: [] };
    const begin = (known) => {
        const ask = new Yasgui(home, {
            autofocus: false,
            copyEndpointOnNewTab: false,
            endpointCatalogueOptions: { getData: () => [] },
            persistenceId: "nutgraph",
            // A link brings a query, and nothing of where or how it is asked.
            populateFromUrl: (tab) => ({ ...tab, requestConfig: { ...tab.requestConfig, ...request } }),
            requestConfig: request,
            yasqe: { value: plain.elements.query.value },
            yasr: { prefixes: known }
        });
        const name = new URLSearchParams(location.search).get("example");
        if (name) {
            const tab = ask.addTab(true, { name, yasqe: { value: plain.elements.query.value } },
                { avoidDuplicateTabs: true });
            tab.query().catch(() => {});
        }
        label();
        ask.on("tabAdd", () => setTimeout(label));
        document.documentElement.classList.add("scripted");
    };
    const label = () => {
        for (const it of home.querySelectorAll(".CodeMirror textarea")) {
            it.setAttribute("aria-label", "Query");
        }
    };
    prefixes().then(begin, () => begin({}));
})();
