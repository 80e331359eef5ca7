// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.nutgraph.article.Article;
import org.nutgraph.article.Span;
import org.nutgraph.facts.Figure;
import org.nutgraph.facts.Setting;

/** Makes one range of a least and a most value that are told together: "more than 10 and less than 20 members". */
final class TwoSided {
    private final Article article;
    private final Vocabulary vocabulary;

    TwoSided(Article article, Vocabulary vocabulary) {
        this.article = article;
        this.vocabulary = vocabulary;
    }

    /** Takes the figures of a sentence in order and gives them with such pairs joined. */
    List<Figure> joined(List<Figure> figures) {
        List<Figure> all = new ArrayList<>();
        for (Figure figure : figures) {
            Optional<Figure> range = all.isEmpty() ? Optional.empty() : range(all.getLast(), figure);
            range.ifPresent(both -> all.removeLast());
            all.add(range.orElse(figure));
        }
        return all;
    }

    private Optional<Figure> range(Figure first, Figure second) {
        Optional<BigDecimal> low = first.lower().isPresent() ? first.lower() : second.lower();
        Optional<BigDecimal> high = first.upper().isPresent() ? first.upper() : second.upper();
        boolean open = first.lower().isPresent() != first.upper().isPresent()
                && second.lower().isPresent() != second.upper().isPresent()
                && first.lower().isPresent() == second.upper().isPresent();
        return open && told(first, second) && low.orElseThrow().compareTo(high.orElseThrow()) < 0
                ? Optional.of(both(first, second, low.get(), high.get()))
                : Optional.empty();
    }

    /** Nothing but a joiner stands between them, and they are of one unit. */
    private boolean told(Figure first, Figure second) {
        int begin = first.span().end();
        int end = second.span().begin();
        boolean bare = vocabulary.units().named(first.unit()).filter(Unit::counts).isPresent();
        return begin < end && first.change() == second.change() && (bare || first.unit().equals(second.unit()))
                && vocabulary.lexicon().is(Quantities.BOUND_JOINER, joiner(new Span(begin, end)));
    }

    private String joiner(Span between) {
        return Lexicon.lower(article.words(between)).strip().replaceAll("\\s+", " ").replace(" ,", ",");
    }

    private Figure both(Figure first, Figure second, BigDecimal low, BigDecimal high) {
        Span span = first.span().cover(second.span());
        return new Figure(span, article.words(span), first.core().cover(second.core()),
                Wording.plain(low.add(high).divide(BigDecimal.TWO)), Optional.of(low), Optional.of(high),
                Wording.BETWEEN, second.unit(), second.unitLabel(), second.per(), second.of(), second.counts(),
                second.change(),
                second.factuality(), Setting.NONE, first.sentence());
    }
}
