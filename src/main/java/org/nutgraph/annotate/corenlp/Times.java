// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.annotate.corenlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import org.jspecify.annotations.Nullable;

import org.nutgraph.annotate.EngineSpan;
import org.nutgraph.article.View;

/** The time expressions that SUTime marked on the tokens of a sentence. */
final class Times {
    private Times() {}

    static List<EngineSpan> in(List<CoreLabel> tokens, View view) {
        List<EngineSpan> times = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            int end = endOf(tokens, at);
            time(tokens, at, end, view).ifPresent(times::add);
            at = end;
        }
        return times;
    }

    private static int endOf(List<CoreLabel> tokens, int at) {
        int end = at + 1;
        while (end < tokens.size() && Objects.equals(id(tokens.get(at)), id(tokens.get(end)))) {
            end++;
        }
        return end;
    }

    private static Optional<EngineSpan> time(List<CoreLabel> tokens, int first, int last, View view) {
        return timex(tokens.get(first)).filter(timex -> timex.value() != null)
                .map(timex -> new EngineSpan(
                        view.span(tokens.get(first).beginPosition(), tokens.get(last - 1).endPosition()),
                        timex.timexType(), Optional.of(timex.value())));
    }

    private static @Nullable String id(CoreLabel token) {
        return timex(token).map(Timex::tid).orElse(null);
    }

    private static Optional<Timex> timex(CoreLabel token) {
        return Optional.ofNullable(token.get(TimeAnnotations.TimexAnnotation.class));
    }
}
