// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.clause;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.extract.ClassNouns;
import org.nutgraph.extract.Dated;
import org.nutgraph.extract.Mentions;
import org.nutgraph.extract.refer.References;
import org.nutgraph.facts.Entity;
import org.nutgraph.ontology.Ontology;

/** Shows where patterns match, for those who write them: slots whose class is not known are shown, not dropped. */
public final class ClauseFinder {
    private static final Dated NO_TIMES = new Dated(List.of());

    private final Ontology ontology;
    private final Hits hits;
    private final ClassNouns nouns;
    private final Firmness firmness;

    /**
     * A match.
     *
     * @param term       the IRI of the term
     * @param pattern    its pattern, as its editor wrote it
     * @param sentence   the sentence
     * @param anchor     the index of the word it hangs on
     * @param slots      what stands in each slot
     * @param factuality the IRI of the code for how firmly it is said
     */
    public record Match(String term, String pattern, Sentence sentence, int anchor, Map<String, Slot> slots,
            String factuality) {
        /** Says whether the extractor would write it: all slots are of their classes, and one is a thing. */
        public boolean sure() {
            return slots.values().stream().allMatch(slot -> slot.fits().orElse(false))
                    && slots.values().stream().anyMatch(slot -> slot.type().isPresent());
        }
    }

    /**
     * What stands in a slot.
     *
     * @param head the index of its head word
     * @param text its words, or the name of the entity they stand for
     * @param type the IRI of its class, if that is known
     * @param fits whether it is of the class that is asked for; empty if its class is not known
     */
    public record Slot(int head, String text, Optional<String> type, Optional<Boolean> fits) {}

    /** Fails with {@code InvalidOntology} if a pattern of a vocabulary is broken. */
    public static void requireSound(Ontology ontology) {
        new ClauseFinder(ontology);
    }

    /** Compiles the patterns of a vocabulary; fails with {@code InvalidOntology} at the first that is broken. */
    public ClauseFinder(Ontology ontology) {
        this.ontology = ontology;
        this.hits = new Hits(new Rules(ontology));
        this.nouns = new ClassNouns(ontology);
        this.firmness = new Firmness(ontology);
    }

    /** Gives the matches in an article whose entities are known, in order; none whose slots hold what cannot be. */
    public List<Match> find(AnnotatedArticle article, List<Entity> entities) {
        Fillers fillers = new Fillers(article, ontology, nouns, new Mentions(article, entities), entities,
                References.NONE);
        return article.sentences().stream().map(sentence -> Mending.mend(sentence, NO_TIMES))
                .flatMap(sentence -> fitting(hits.in(sentence), fillers).stream()).toList();
    }

    private List<Match> fitting(List<Hit> all, Fillers fillers) {
        List<Hit> fitting = all.stream().filter(hit -> match(hit, fillers).slots().values().stream()
                .allMatch(slot -> slot.fits().orElse(true))).toList();
        return fitting.stream().filter(hit -> fitting.stream().noneMatch(hit::within))
                .map(hit -> match(hit, fillers)).toList();
    }

    private Match match(Hit hit, Fillers fillers) {
        Map<String, Slot> slots = new TreeMap<>();
        hit.slots().forEach((role, head) -> {
            Filler filler = fillers.of(hit.syntax(), head);
            Optional<Rule.Asked> asked = Optional.ofNullable(hit.rule().types().get(role));
            slots.put(role, new Slot(head.index(), filler.text(), filler.type(),
                    asked.map(type -> fillers.fits(filler, type)).orElse(Optional.of(true))));
        });
        return new Match(hit.rule().term(), hit.rule().source(), hit.syntax().sentence(), hit.anchor().index(), slots,
                firmness.of(hit.syntax(), hit.anchor()));
    }
}
