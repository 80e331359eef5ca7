// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.search;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;

/** A thing as an entry of the index, and back. */
final class Entries {
    /** The field of the IRI. */
    static final String IRI = "iri";
    /** The field of the names of its classes. */
    static final String KIND = "kind";
    /** The field of the words of its names. */
    static final String NAME = "name";
    /** The field of whole names. */
    static final String WHOLE = "whole";
    /** The field of the first letters of the words of names, up to {@link #SHORT} of them. */
    static final String LETTERS = "letters";
    /** The field of the first letters of whole names. */
    static final String FIRST_LETTERS = "first";
    /** How many letters have a term of their own: thousands of words begin with the same one or two. */
    static final int SHORT = 3;
    /** The field of quoted words. */
    static final String TEXT = "text";
    /** The field of what speaks for it. */
    static final String WEIGHT = "weight";
    /** The name in it of how many articles mention it. */
    static final String ARTICLES = "articles";

    private static final String LABEL = "label";
    private static final String TYPE = "type";
    private static final String ARTICLE = "article";
    // Lucene takes no longer terms.
    private static final int LONGEST = 8_000;

    private Entries() {}

    static Document entry(Found found) {
        Document entry = new Document();
        entry.add(new StringField(IRI, found.iri(), Store.YES));
        entry.add(new SortedDocValuesField(IRI, new BytesRef(found.iri())));
        entry.add(new StoredField(LABEL, found.label()));
        found.types().forEach(type -> entry.add(new StoredField(TYPE, type)));
        found.kinds().forEach(kind -> entry.add(new StringField(KIND, kind, Store.YES)));
        found.names().stream().filter(name -> name.length() < LONGEST).forEach(name -> name(entry, name));
        entry.add(new StoredField(ARTICLES, found.articles()));
        entry.add(new FeatureField(WEIGHT, ARTICLES, found.articles() + 1f));
        found.words().ifPresent(words -> entry.add(new TextField(TEXT, words, Store.YES)));
        found.article().ifPresent(article -> entry.add(new StoredField(ARTICLE, article)));
        return entry;
    }

    static Found found(Document entry) {
        return new Found(entry.get(IRI), entry.get(LABEL), values(entry, TYPE), values(entry, KIND),
                values(entry, NAME),
                entry.getField(ARTICLES).numericValue().intValue(), value(entry, TEXT), value(entry, ARTICLE));
    }

    private static void name(Document entry, String name) {
        List<String> words = Words.of(name);
        String whole = String.join(" ", words);
        entry.add(new TextField(NAME, name, Store.YES));
        entry.add(new StringField(WHOLE, whole, Store.NO));
        letters(entry, FIRST_LETTERS, whole);
        words.forEach(word -> letters(entry, LETTERS, word));
    }

    private static void letters(Document entry, String field, String word) {
        for (int length = 1; length <= Math.min(SHORT, word.length()); length++) {
            entry.add(new StringField(field, word.substring(0, length), Store.NO));
        }
    }

    private static List<String> values(Document entry, String field) {
        return Arrays.asList(entry.getValues(field));
    }

    private static Optional<String> value(Document entry, String field) {
        return Optional.ofNullable(entry.get(field));
    }
}
