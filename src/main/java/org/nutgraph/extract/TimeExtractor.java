// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.TimeExpression;
import org.nutgraph.article.Span;
import org.nutgraph.facts.TimeMention;
import org.nutgraph.ontology.Ontology;

/**
 * Gives the words for times of an article, with three faults of the engine mended: a month that a report of the past
 * puts into the future, halves of years, and times said to be the same as one before.
 */
public final class TimeExtractor {
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}(?:-\\d{2})?");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern NAMED_YEAR = Pattern.compile(".*\\d{4}.*|.*'\\d{2}.*", Pattern.DOTALL);
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    private final TimeRules rules;

    /** Takes the vocabulary. Fails with {@link org.nutgraph.problem.InvalidOntology} if a cue cannot be read. */
    public TimeExtractor(Ontology ontology) {
        this.rules = new TimeRules(ontology);
    }

    /** Takes any article and gives its times in order, resolved against its day; never fails on a text. */
    public List<TimeMention> extract(AnnotatedArticle article) {
        List<TimeMention> times = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            for (TimeExpression time : sentence.times()) {
                times.add(mention(article, sentence, time, times));
            }
        }
        return List.copyOf(times);
    }

    private TimeMention mention(AnnotatedArticle article, Sentence sentence, TimeExpression time,
            List<TimeMention> before) {
        Optional<TimeRules.Part> part = rules.part(sentence, time.first(), time.last())
                .filter(found -> YEAR.matcher(time.value()).matches());
        int first = part.map(TimeRules.Part::first)
                .or(() -> rules.sameBefore(sentence, time.first())).orElse(time.first());
        String value = part.map(found -> time.value() + found.suffix())
                .or(() -> same(sentence, time, before)).or(() -> past(article, sentence, time)).orElse(time.value());
        Span span = sentence.span(first, time.last());
        return new TimeMention(span, article.article().words(span), time.type().name(), value);
    }

    /** "the same month" is the month last told; "the same period last year" is its month, of that year. */
    private Optional<String> same(Sentence sentence, TimeExpression time, List<TimeMention> before) {
        String value = time.value();
        if (rules.sameBefore(sentence, time.first()).isPresent() && YEAR.matcher(value).matches()) {
            return before.reversed().stream().map(TimeMention::value)
                    .filter(seen -> seen.length() > YEAR_LENGTH && seen.matches("\\d{4}-.*")).findFirst()
                    .map(seen -> value + seen.substring(YEAR_LENGTH));
        }
        return rules.sameWithin(sentence, time.first(), time.last())
                ? before.reversed().stream().map(TimeMention::value)
                        .filter(seen -> seen.length() >= value.length() && MONTH.matcher(seen).matches()).findFirst()
                        .map(seen -> seen.substring(0, value.length()))
                : Optional.empty();
    }

    /** What lies ahead is of the year before if a month is named, of the week before if a day of the week is. */
    private Optional<String> past(AnnotatedArticle article, Sentence sentence, TimeExpression time) {
        Optional<LocalDate> day = article.article().metadata().date();
        String value = time.value();
        String words = sentence.text(time.first(), time.last());
        boolean open = time.type() == TimeExpression.Type.DATE && MONTH.matcher(value).matches()
                && !NAMED_YEAR.matcher(words).matches();
        if (day.isEmpty() || !open || value.compareTo(day.get().toString().substring(0, value.length())) <= 0
                || rules.looksAhead(sentence)) {
            return Optional.empty();
        }
        return back(value, Calendar.words(words));
    }

    private static Optional<String> back(String value, List<String> words) {
        int year = Integer.parseInt(value.substring(0, YEAR_LENGTH)) - 1;
        if (words.stream().anyMatch(word -> Calendar.month(word).isPresent())) {
            return Optional.of("%04d".formatted(year) + value.substring(YEAR_LENGTH));
        }
        return words.size() == 1 && value.length() > MONTH_LENGTH && Calendar.weekday(words.getFirst()).isPresent()
                ? Optional.of(LocalDate.parse(value).minusWeeks(1).toString())
                : Optional.empty();
    }
}
