// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.nutgraph.graph.Iris;
import org.nutgraph.ontology.Lex;

/** Where the things of a site are found on the server that serves it. */
public final class Paths {
    // The vocabulary is served here, whatever the base of the data is.
    private static final Map<String, String> VOCABULARY = Map.of(Lex.NG, "/ont/", Lex.NGC, "/code/", Lex.NS, "/lex/");

    private final String base;

    /** Takes how the IRIs of the site are minted. */
    public Paths(Iris iris) {
        this.base = iris.base();
    }

    /** Gives the IRI that a path of this server stands for. */
    public String iri(String path) {
        return base + path.substring(1);
    }

    /** Gives the path of an IRI of the site, ready for an address. */
    public Optional<String> path(String iri) {
        return VOCABULARY.entrySet().stream().filter(it -> iri.startsWith(it.getKey())).findFirst()
                .map(it -> it.getValue() + iri.substring(it.getKey().length()))
                .or(() -> Optional.of(iri).filter(it -> it.startsWith(base)).map(it -> '/' + it.substring(base
                        .length())))
                .map(Paths::encoded);
    }

    /** Gives a link: to the page here if the thing is ours, to the web if it is there; else the text alone. */
    public String link(String iri, String text) {
        Optional<String> address = path(iri).or(() -> Optional.of(iri)
                .filter(it -> it.startsWith("https://") || it.startsWith("http://")));
        return address.map(it -> Html.link(it, text)).orElseGet(() -> Html.escape(text));
    }

    /** Gives the end of an IRI, after its last slash or hash. */
    public static String lastPart(String iri) {
        String end = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
        return end.isEmpty() ? iri : end;
    }

    /** Gives a path with parameters behind it. */
    public static String address(String path, Map<String, String> parameters) {
        String all = parameters.entrySet().stream().map(it -> form(it.getKey()) + '=' + form(it.getValue()))
                .collect(Collectors.joining("&"));
        return all.isEmpty() ? path : path + '?' + all;
    }

    private static String form(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Gives a path with what may not stand in an address written in percents. */
    static String encoded(String path) {
        int hash = path.indexOf('#');
        try {
            String fragment = hash < 0 ? null : path.substring(hash + 1);
            return new URI(null, null, hash < 0 ? path : path.substring(0, hash), fragment).toASCIIString();
        } catch (URISyntaxException malformed) {
            return path;
        }
    }
}
