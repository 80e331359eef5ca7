// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.search;

import java.util.List;

import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Which entries fit, and how well: each word must be in a name or in what is quoted, the last may be a beginning. The
 * whole name comes before the beginning of one, that before a word of one, all before quotations; among equals, what
 * more articles mention. The query is put together of terms, so nothing in the text has a meaning of its own.
 */
final class Ranking {
    private static final int MOST_WORDS = 12;
    private static final int MOST_SPELLINGS = 30;
    private static final List<String> NO_THINGS = List.of("class", "objectproperty", "datatypeproperty", "property",
            "annotationproperty", "concept", "conceptscheme", "ontology", "nodeshape", "propertyshape");

    private Ranking() {}

    static Query of(Wanted wanted) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        List<String> words = Words.of(wanted.text()).stream().limit(MOST_WORDS).toList();
        if (words.isEmpty()) {
            all.add(wanted.text().isBlank() && wanted.kind().isPresent()
                    ? new ConstantScoreQuery(new MatchAllDocsQuery())
                    : new BooleanQuery.Builder().build(), Occur.MUST);
        }
        boolean open = !wanted.text().endsWith(" ");
        for (int at = 0; at < words.size(); at++) {
            all.add(word(words.get(at), open && at == words.size() - 1), Occur.MUST);
        }
        String whole = String.join(" ", words);
        all.add(score(20, new TermQuery(new Term(Entries.WHOLE, whole))), Occur.SHOULD);
        all.add(score(10, beginning(Entries.WHOLE, Entries.FIRST_LETTERS, whole)), Occur.SHOULD);
        all.add(FeatureField.newLogQuery(Entries.WEIGHT, Entries.ARTICLES, 1, 1), Occur.SHOULD);
        wanted.kind().ifPresentOrElse(kind -> all.add(new TermQuery(new Term(Entries.KIND, kind)), Occur.FILTER),
                () -> NO_THINGS.forEach(kind -> all.add(new TermQuery(new Term(Entries.KIND, kind)), Occur.MUST_NOT)));
        return all.build();
    }

    /** Gives what has a name with some of the words of a text, also misspelt by a letter or two. */
    static Query similar(String text) {
        BooleanQuery.Builder some = new BooleanQuery.Builder();
        List<String> words = Words.of(text).stream().limit(MOST_WORDS).toList();
        some.add(score(20, new TermQuery(new Term(Entries.WHOLE, String.join(" ", words)))), Occur.SHOULD);
        for (String word : words) {
            Term term = new Term(Entries.NAME, word);
            some.add(score(4, new TermQuery(term)), Occur.SHOULD);
            if (word.length() > Entries.SHORT) {
                some.add(score(2, new FuzzyQuery(term, word.length() > 6 ? 2 : 1, 1, MOST_SPELLINGS, true)),
                        Occur.SHOULD);
            }
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(some.build(), Occur.MUST);
        all.add(FeatureField.newLogQuery(Entries.WEIGHT, Entries.ARTICLES, 0.5f, 1), Occur.SHOULD);
        NO_THINGS.forEach(kind -> all.add(new TermQuery(new Term(Entries.KIND, kind)), Occur.MUST_NOT));
        return all.build();
    }

    private static Query word(String word, boolean open) {
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        any.add(score(5, new TermQuery(new Term(Entries.NAME, word))), Occur.SHOULD);
        any.add(new BoostQuery(new TermQuery(new Term(Entries.TEXT, word)), 0.2f), Occur.SHOULD);
        if (open) {
            any.add(score(3, beginning(Entries.NAME, Entries.LETTERS, word)), Occur.SHOULD);
            if (word.length() > Entries.SHORT) {
                any.add(score(0.1f, new PrefixQuery(new Term(Entries.TEXT, word))), Occur.SHOULD);
            }
        }
        return any.build();
    }

    private static Query beginning(String field, String letters, String text) {
        return text.length() > Entries.SHORT
                ? new PrefixQuery(new Term(field, text))
                : new TermQuery(new Term(letters, text));
    }

    private static Query score(float score, Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }
}
