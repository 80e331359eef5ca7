// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.Dated;
import org.nutgraph.extract.Grammar;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Term;

/** Finds how firmly a figure is stated, by the cues of its clause. */
final class Commitment {
    private static final String SCHEME = Lex.NGC + "factuality";
    private static final int REACH_BEHIND = 8;
    private static final Set<String> CLAUSES = Set.of("acl", "ccomp");

    private final Cues cues;
    private final Cues changing;
    private final Cues wording;
    private final Cues amounts;
    private final Lexicon lexicon;
    private final String happened;

    Commitment(Ontology ontology, Lexicon lexicon) {
        this.lexicon = lexicon;
        this.changing = new Cues(ontology, Changes.SCHEME, Quantities.CHANGE_VERB);
        this.wording = new Cues(ontology, Lex.NGC + "qualifier", Lex.CUE);
        this.amounts = new Cues(ontology, SCHEME, Quantities.AMOUNT_CUE);
        this.cues = new Cues(ontology, SCHEME, Lex.CUE, Quantities.AMOUNT_CUE);
        this.happened = ontology.defaultOf(SCHEME).map(Term::iri).orElse(SCHEME);
    }

    /** Gives how firmly the figures of a sentence are stated, some of whose words are times. */
    Stated in(Sentence sentence, Dated times) {
        return new Stated(sentence, times);
    }

    /** The cues of one sentence, each looked for once however many figures it has. */
    final class Stated {
        private final Sentence sentence;
        private final Dated times;
        private final Map<Integer, Optional<Cues.Hit>> hits = new HashMap<>();
        private final Map<Integer, Boolean> changes = new HashMap<>();
        private Optional<NavigableSet<Integer>> opening = Optional.empty();

        private Stated(Sentence sentence, Dated times) {
            this.sentence = sentence;
            this.times = times;
        }

        /**
         * Gives the IRI of the code for the figure at these tokens, its wording among them: the nearest cue before it
         * in its clause, else the nearest behind. Takes whether it is told as a change.
         */
        String of(int first, int last, boolean change) {
            return inside(sentence, first, last).or(() -> presupposed(sentence, first)
                    ? Optional.empty()
                    : ahead(first, change).filter(hit -> !auxiliary(sentence, hit))
                            .or(() -> reported(first, change)).or(() -> ahead(first, change))
                            .or(() -> behind(last, change)))
                    .map(hit -> negation(hit).orElse(hit)).map(hit -> condition(hit).orElse(hit))
                    .map(hit -> hit.code().iri()).orElse(happened);
        }

        /** "If it does not open within 30 days": what a condition denies is no more than thought of. */
        private Optional<Cues.Hit> condition(Cues.Hit denial) {
            return !denial.code().denies()
                    ? Optional.empty()
                    : Grammar.upward(sentence, denial.first())
                            .flatMap(above -> sentence.dependents(above.index()))
                            .filter(word -> word.index() < denial.first() && opensClause(sentence, word.index()))
                            .flatMap(word -> hit(word.index()).stream()).filter(hit -> !hit.code().denies())
                            .findFirst();
        }

        /** "They did not set aside $4 million": what is not even planned is denied. */
        private Optional<Cues.Hit> negation(Cues.Hit verb) {
            return !sentence.token(verb.first()).tag().startsWith("VB")
                    ? Optional.empty()
                    : sentence.dependents(verb.first()).filter(word -> word.relation().equals("advmod"))
                            .flatMap(word -> hit(word.index()).stream()).filter(hit -> hit.code().denies()).findFirst();
        }

        /** "Officials estimate that by May, there will be 60,000": what opens a clause holds for all of it. */
        private Optional<Cues.Hit> reported(int first, boolean change) {
            BitSet above = new BitSet();
            Grammar.upward(sentence, first).forEach(word -> above.set(word.index()));
            return opening().headSet(first, false).descendingSet().stream()
                    .flatMap(at -> found(at, change).filter(hit -> hit.last() <= first)
                            .filter(hit -> opens(hit, above)).stream())
                    .findFirst();
        }

        /** "'If they had asked, we would not be here,' she said, adding that three left": of them there is no condition. */
        private boolean opens(Cues.Hit hit, BitSet clauses) {
            return IntStream.rangeClosed(hit.first(), hit.last()).filter(word -> opensClause(sentence, word))
                    .anyMatch(word -> clauses.get(sentence.token(word).head()));
        }

        private NavigableSet<Integer> opening() {
            NavigableSet<Integer> all = opening.orElseGet(() -> IntStream.range(0, sentence.size())
                    .filter(at -> hit(at).filter(
                            hit -> hit.last() < sentence.size() && IntStream.rangeClosed(hit.first(), hit.last())
                                    .anyMatch(word -> opensClause(sentence, word)))
                            .isPresent())
                    .boxed().collect(Collectors.toCollection(TreeSet::new)));
            opening = Optional.of(all);
            return all;
        }

        /** The month of May permits nothing; what dropped by a number is not given up, what nearly doubled rose. */
        private Optional<Cues.Hit> found(int at, boolean change) {
            return change && changes.computeIfAbsent(at, place -> changing.at(sentence, place).isPresent())
                    ? Optional.empty()
                    : hit(at);
        }

        private Optional<Cues.Hit> hit(int at) {
            return hits.computeIfAbsent(at, place -> times.holds(sentence.token(place))
                    ? Optional.empty()
                    : cues.at(sentence, place).filter(hit -> !hit.code().iri().equals(happened))
                            .filter(hit -> !naming(sentence, hit))
                            .filter(hit -> !hit.code().denies() || wording.at(sentence, place).isEmpty()));
        }

        private Optional<Cues.Hit> ahead(int first, boolean change) {
            for (int at = first - 1; at >= 0 && !boundary(sentence.token(at)); at--) {
                Optional<Cues.Hit> hit = found(at, change).filter(found -> found.last() <= first)
                        .filter(found -> reaches(sentence, found, first));
                if (hit.isPresent()) {
                    return hit;
                }
            }
            return Optional.empty();
        }

        /** "Half of them have no water": what is said of them has a "no", and they are there. */
        private Optional<Cues.Hit> behind(int last, boolean change) {
            int end = Math.min(sentence.size(), last + REACH_BEHIND);
            for (int at = last; at < end && !boundary(sentence.token(at)) && !joins(sentence.token(at)); at++) {
                Optional<Cues.Hit> hit = found(at, change)
                        .filter(cue -> !sentence.token(cue.first()).tag().equals("DT"))
                        .filter(cue -> !cue.code().denies() || !subject(sentence, last, cue.first())
                                && !described(sentence, cue.first()))
                        .filter(cue -> amounts.at(sentence, cue.first()).isEmpty() || !doing(sentence, cue.first()));
                if (hit.isPresent()) {
                    return hit;
                }
            }
            return Optional.empty();
        }
    }

    /** "Three ships did not arrive": of what a verb is denied, there is as much as is said. */
    private static boolean subject(Sentence sentence, int last, int cue) {
        Token denied = sentence.token(cue);
        Token verb = denied.tag().startsWith("VB") || denied.head() < 0 ? denied : sentence.token(denied.head());
        return sentence.dependents(verb.index()).anyMatch(word -> word.relation().startsWith("nsubj")
                && word.index() < cue && word.index() >= last - 1);
    }

    /** "40 hours of work that was never done": they are there, whatever a clause that describes them denies. */
    private static boolean described(Sentence sentence, int cue) {
        return Grammar.upward(sentence, cue).filter(word -> word.tag().startsWith("VB")).limit(1)
                .anyMatch(verb -> verb.relation().equals("acl:relcl"));
    }

    /** "They are not ready for the 300 children": the children are there, whatever is denied of them. */
    private boolean presupposed(Sentence sentence, int first) {
        return first > 0 && lexicon.is(Quantities.DEFINITE, Lexicon.lower(sentence.token(first - 1).text()));
    }

    /** What somebody estimates will be is estimated. */
    private static boolean auxiliary(Sentence sentence, Cues.Hit hit) {
        return hit.last() == hit.first() + 1 && sentence.token(hit.first()).tag().equals("MD");
    }

    private static boolean opensClause(Sentence sentence, int at) {
        return sentence.token(at).tag().equals("IN") && sentence.token(at).relation().equals("mark");
    }

    /** "The claim office": a noun that says which kind of another is meant tells nothing; nor do "asylum claims". */
    private static boolean naming(Sentence sentence, Cues.Hit hit) {
        Token noun = sentence.token(hit.first());
        return hit.last() == hit.first() + 1 && noun.tag().startsWith("NN")
                && (noun.relation().equals("compound") || hit.first() > 0
                        && sentence.token(hit.first() - 1).relation().equals("compound")
                        && sentence.dependents(hit.first()).noneMatch(below -> CLAUSES.contains(below.relation())));
    }

    /** "an estimated 19,000" is an estimate; "no more than 5" is no denial, so only a whole cue at its head counts. */
    private Optional<Cues.Hit> inside(Sentence sentence, int first, int last) {
        return cues.at(sentence, first).filter(hit -> hit.last() <= last && hit.last() - first > 1)
                .filter(hit -> !hit.code().denies());
    }

    /**
     * A verb says how firmly its own clause is stated, and those it governs: "It failed when it was at a height of two
     * kilometres" denies no height. Other cues reach as far as there is no mark.
     */
    private static boolean reaches(Sentence sentence, Cues.Hit hit, int figure) {
        Token cue = sentence.token(hit.first());
        if (!cue.tag().startsWith("VB") || cue.relation().startsWith("aux")) {
            return true;
        }
        for (Token at : Grammar.upward(sentence, figure).toList()) {
            if (at.index() == hit.first()) {
                return true;
            }
            boolean apart = at.relation().equals("acl:relcl") || hit.code().denies() && at.relation().equals("advcl")
                    || at.relation().equals("advcl") && sentence.dependents(at.index())
                            .anyMatch(word -> word.relation().equals("mark") && !word.tag().equals("TO")
                                    || word.tag().equals("WRB"));
            if (apart) {
                return false;
            }
        }
        return true;
    }

    /** "Hundreds of vendors offered bread": they are no offer, they make one. */
    private static boolean doing(Sentence sentence, int verb) {
        return sentence.dependents(verb).anyMatch(below -> below.relation().equals("nsubj"));
    }

    /** "Half of the staff may leave": what the part is of stands between. */
    private boolean joins(Token token) {
        return token.tag().equals("IN") && !lexicon.is(Quantities.PARTITIVE, Lexicon.lower(token.text()));
    }

    /** Clauses end at marks other than quotation marks, hyphens and signs of units. */
    private static boolean boundary(Token token) {
        return !token.word() && !"\"'-$%".contains(token.text());
    }
}
