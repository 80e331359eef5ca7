// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.setting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.Dated;
import org.nutgraph.extract.Grammar;
import org.nutgraph.extract.time.Days;
import org.nutgraph.facts.Figure;
import org.nutgraph.facts.Period;
import org.nutgraph.facts.TimeMention;

/** When a figure holds, and which time a change is measured from. */
final class When {
    private static final int REACH = 8;
    private static final int LEADING = 3;

    private final Dated times;
    private final Marks marks;
    private final Optional<LocalDate> published;

    When(Dated times, Marks marks, Optional<LocalDate> published) {
        this.times = times;
        this.marks = marks;
        this.published = published;
    }

    /** When it holds, and what a change is measured from. */
    record Found(Optional<Period> period, Optional<Period> compared) {}

    /**
     * A time in a sentence.
     *
     * @param first    its first token
     * @param above    the word it hangs by, and those above that
     * @param verb     the verb it hangs from
     * @param said     whether that verb only says who tells what hangs from it
     * @param days     its days as they stand
     * @param told     its days as the words before it have them: since, until
     * @param compared whether a change is measured from it
     * @param yearBack whether it is the same days of another year
     */
    private record Timed(int first, List<Token> above, Optional<Token> verb, boolean said, Period days, Period told,
            boolean compared, boolean yearBack) {
        Period held(boolean change) {
            return change && compared ? days : told;
        }
    }

    /** The times of one sentence, and its figures by the verb they hang from: read once for all its figures. */
    final class Scene {
        private final TreeMap<Integer, List<Timed>> byFirst = new TreeMap<>();
        private final Map<Optional<Token>, TreeMap<Integer, List<Site>>> sites = new HashMap<>();

        Scene(Sentence sentence, List<Site> figures) {
            times.in(sentence.span()).stream().flatMap(time -> timed(sentence, time).stream())
                    .forEach(time -> byFirst.computeIfAbsent(time.first(), first -> new ArrayList<>()).add(time));
            figures.forEach(site -> sites.computeIfAbsent(site.verb(), verb -> new TreeMap<>())
                    .computeIfAbsent(site.first(), first -> new ArrayList<>()).add(site));
        }

        /** Gives the times that no figure of the same verb stands before, seen from a figure. */
        private Stream<Timed> near(Site site) {
            NavigableMap<Integer, List<Site>> beside = sites.getOrDefault(site.verb(), new TreeMap<>());
            int from = Optional.ofNullable(beside.lowerKey(site.first())).orElse(0);
            int to = beside.tailMap(site.first(), false).values().stream().flatMap(List::stream)
                    .filter(other -> other.last() > site.last()).mapToInt(Site::first).findFirst()
                    .orElse(Integer.MAX_VALUE);
            return byFirst.subMap(from, true, to, true).values().stream().flatMap(List::stream)
                    .filter(time -> !nearer(site, time, beside));
        }

        private static boolean nearer(Site site, Timed time, NavigableMap<Integer, List<Site>> beside) {
            int from = Math.min(site.first(), time.first()) + 1;
            int to = Math.max(site.first(), time.first());
            return from < to && beside.subMap(from, to).values().stream().flatMap(List::stream)
                    .anyMatch(other -> other.distance(time.first()) < site.distance(time.first()));
        }

        /** Gives when a figure holds. */
        Found of(Site site, Figure figure) {
            boolean change = figure.change() || marks.factor(figure);
            Chain chain = Chain.of(site);
            List<Timed> near = near(site).filter(chain::holds).toList();
            Optional<Period> period = nearest(chain, near.stream().filter(time -> !change || !time.compared()))
                    .map(time -> time.held(change));
            return new Found(period, nearest(chain, near.stream().filter(time -> change && time.compared()))
                    .map(time -> time.yearBack()
                            ? period.map(Period::yearBefore).orElse(time.days())
                            : time.days()));
        }
    }

    private Optional<Timed> timed(Sentence sentence, TimeMention time) {
        List<Token> words = sentence.within(time.span());
        Optional<Period> days = Days.of(time.value());
        if (words.isEmpty() || days.isEmpty()) {
            return Optional.empty();
        }
        int first = words.getFirst().index();
        int last = words.getLast().index() + 1;
        Token head = words.stream().filter(token -> token.head() < first || token.head() >= last).findFirst()
                .orElse(words.getLast());
        Period told = marks.before(sentence, first, Marks.SINCE)
                ? days.get().since(published)
                : marks.before(sentence, first, Marks.UNTIL) ? days.get().until() : days.get();
        List<Token> above = Grammar.upward(sentence, head.index()).toList();
        Optional<Token> verb = above.stream().skip(1).filter(Site::verb).findFirst();
        boolean said = verb.filter(found -> marks.speaks(sentence, found) || marks.commits(sentence, found))
                .isPresent();
        return Optional.of(new Timed(first, above, verb, said, days.get(), told,
                marks.before(sentence, first, Marks.COMPARED)
                        || marks.before(sentence, first, Marks.COMPARED_ON)
                                && !days.get().first().equals(days.get().last()),
                marks.yearBack(sentence, first, last)));
    }

    private static Optional<Timed> nearest(Chain chain, Stream<Timed> all) {
        return all.min(Comparator.comparingInt(chain::rank)
                .thenComparingInt(time -> chain.site().distance(time.first())));
    }

    /** A figure, with the places of its words and of the words above its clause. */
    private record Chain(Site site, BitSet nouns, BitSet above) {
        static Chain of(Site site) {
            BitSet nouns = new BitSet();
            site.nouns().forEach(noun -> nouns.set(noun.index()));
            BitSet above = new BitSet();
            Grammar.upward(site.sentence(), site.top().index()).limit(REACH).forEach(word -> above.set(word.index()));
            return new Chain(site, nouns, above);
        }

        /** What hangs from the words of the figure comes before what hangs from its verb, and that before all else. */
        int rank(Timed time) {
            return hangs(time) ? 0 : time.verb().equals(site.verb()) ? 1 : 2;
        }

        /** "Seven were killed when a bridge collapsed on Sunday." */
        private boolean meanwhile(Timed time) {
            return site.verb().isPresent() && time.verb().isPresent()
                    && Site.meanwhile(site.sentence(), site.verb().get()).anyMatch(time.verb().get()::equals);
        }

        private boolean hangs(Timed time) {
            for (Token word : time.above()) {
                if (nouns.get(word.index())) {
                    return true;
                }
            }
            return false;
        }

        /** A time is of the figure if it hangs from the same words or verb, unless another figure there is nearer. */
        boolean holds(Timed time) {
            return hangs(time) || !time.said() && (time.verb().equals(site.verb()) || meanwhile(time)
                    || time.verb().isPresent() && above.get(time.verb().get().index()) || leads(time));
        }

        /** "Since January, ..." holds for all that follows, whatever the parser makes of it. */
        private boolean leads(Timed time) {
            return time.first() < LEADING && site.first() > time.first()
                    && time.verb().filter(verb -> verb.relation().startsWith("acl")).isEmpty();
        }
    }
}
