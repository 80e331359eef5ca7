// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.article.Block;
import org.nutgraph.article.Span;
import org.nutgraph.facts.Quotation;

/**
 * The turns of a transcript: what stands before a colon at the beginning of a paragraph says who speaks, up to where
 * somebody else does. Each paragraph is a quotation of its own.
 */
final class Turns {
    private static final Set<Block.Kind> SPOKEN = Set.of(Block.Kind.PARAGRAPH, Block.Kind.LIST_ITEM,
            Block.Kind.STANDFIRST);

    private final AnnotatedArticle article;
    private final Running text;
    private final TurnLabels labels;

    Turns(AnnotatedArticle article, Running text, TurnLabels labels) {
        this.article = article;
        this.text = text;
        this.labels = labels;
    }

    /** Gives the words of each paragraph that somebody speaks; nothing where the article is no transcript. */
    List<Quotation> quotations() {
        List<Quotation> found = new ArrayList<>();
        Optional<TurnLabels.Label> current = Optional.empty();
        boolean named = false;
        int end;
        for (int begin = 0; begin < text.size(); begin = end) {
            end = text.blockEnd(begin);
            Optional<TurnLabels.Label> own = labels.of(begin, end);
            named = named || own.flatMap(TurnLabels.Label::speaker).isPresent();
            boolean spoken = SPOKEN.contains(article.article().blocks().get(text.word(begin).block()).kind());
            current = own.isPresent() ? own : current.filter(label -> spoken);
            if (current.isPresent()) {
                turn(current.get(), own.isPresent() ? current.get().end() : begin, end).ifPresent(found::add);
            }
        }
        // Questions and answers of which nobody is said to give any are a text like others.
        return named ? found : List.of();
    }

    /** "(Laughter.)" before and after what is said is not said; neither is a line of capitals: "END, 2:05 P.M." */
    private Optional<Quotation> turn(TurnLabels.Label label, int begin, int end) {
        int first = begin;
        while (first < end && opens(first)) {
            first = after(first, end);
        }
        int last = end;
        while (last > first && closes(last - 1)) {
            last = before(first, last - 1);
        }
        if (!labels.running(first, last)) {
            return Optional.empty();
        }
        Span span = text.span(first, last);
        return Optional.of(new Quotation(span, article.article().words(span), Quotation.Kind.DIRECT, label.speaker(),
                Optional.empty(), Optional.of(label.words()), text.span(begin, end)));
    }

    private boolean opens(int at) {
        return text.word(at).text().equals("(") || text.word(at).text().equals("-LRB-");
    }

    private boolean closes(int at) {
        return text.word(at).text().equals(")") || text.word(at).text().equals("-RRB-");
    }

    private int after(int from, int end) {
        int at = from;
        while (at < end && !closes(at)) {
            at++;
        }
        return Math.min(end, at + 1);
    }

    private int before(int begin, int from) {
        int at = from;
        while (at > begin && !opens(at)) {
            at--;
        }
        return at;
    }
}
