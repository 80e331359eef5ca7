// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.graph;

import java.net.URI;
import java.net.URISyntaxException;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.DCTerms;

import org.nutgraph.article.Metadata;
import org.nutgraph.facts.Facts;

/** Writes what an article says of itself. */
final class ArticleTriples {
    private ArticleTriples() {}

    static void write(Sheet sheet, Facts facts) {
        Node article = sheet.articleNode();
        Metadata metadata = sheet.article().metadata();
        sheet.type(article, Vocabulary.ARTICLE);
        sheet.add(article, Vocabulary.SHA256, Literals.plain(sheet.article().sha256()));
        sheet.add(article, DCTerms.language.asNode(), Literals.plain(metadata.language()));
        metadata.title().ifPresent(title -> sheet.add(article, Vocabulary.HEADLINE, sheet.words(title)));
        metadata.standfirst().filter(summary -> sheet.full())
                .ifPresent(summary -> sheet.add(article, Vocabulary.STANDFIRST, sheet.words(summary)));
        metadata.date().ifPresent(day -> sheet.add(article, Vocabulary.DATE_PUBLISHED, Literals.date(day)));
        metadata.source().ifPresent(source -> sheet.add(article, DCTerms.source.asNode(), address(source)));
        facts.author().forEach(id -> sheet.add(article, Vocabulary.AUTHOR, sheet.entity(id)));
        facts.publisher().ifPresent(id -> sheet.add(article, Vocabulary.PUBLISHER, sheet.entity(id)));
    }

    /** Gives an IRI for an absolute web address, and a string for anything else an article may call its source. */
    private static Node address(String source) {
        try {
            URI uri = new URI(source);
            boolean web = uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
            return web ? Sheet.iri(source) : Literals.plain(source);
        } catch (URISyntaxException notAnAddress) {
            return Literals.plain(source);
        }
    }
}
