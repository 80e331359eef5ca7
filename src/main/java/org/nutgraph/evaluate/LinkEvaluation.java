// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.nutgraph.annotate.Annotator;
import org.nutgraph.article.Span;
import org.nutgraph.extract.Extractor;
import org.nutgraph.facts.Entity;
import org.nutgraph.facts.Facts;
import org.nutgraph.facts.Identity;
import org.nutgraph.ontology.Authority;
import org.nutgraph.resolve.Identities;

/**
 * Scores which things of the authority names were linked to, on texts whose names were marked with Wikidata identifiers.
 * The texts are halved by their ids: on one half the factors of linking were set, the other is kept apart.
 */
public final class LinkEvaluation {
    private static final ObjectMapper JSON = new ObjectMapper();
    /** How far the begin of a name may be off: an article before it, a title. */
    private static final int SLACK = 4;

    private final Annotator annotator;
    private final Extractor extractor;
    private final Identities identities;
    private final Set<String> held = new HashSet<>();
    private LinkScore tuned = LinkScore.NONE;
    private LinkScore apart = LinkScore.NONE;
    private long nanoseconds;
    private long decisions;

    /** Takes the engine, the extractor, the linking and the authority it links to. */
    public LinkEvaluation(Annotator annotator, Extractor extractor, Identities identities, Authority authority) {
        this.annotator = annotator;
        this.extractor = extractor;
        this.identities = identities;
        authority.all().forEach(thing -> held.addAll(thing.sameAs()));
    }

    /** Adds the texts of a file. Fails with {@link IOException} if a line is not JSON. */
    public LinkEvaluation score(Path file) throws IOException {
        for (String line : Files.readAllLines(file)) {
            GoldLinks gold = GoldLinks.of(JSON.readTree(line));
            LinkScore score = score(gold);
            if (Math.floorMod(gold.id().hashCode(), 2) == 0) {
                tuned = tuned.plus(score);
            } else {
                apart = apart.plus(score);
            }
        }
        return this;
    }

    private LinkScore score(GoldLinks gold) {
        Facts facts = extractor.extract(annotator.annotate(PlainText.article(gold.text(), "")));
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime();
        Facts resolved = identities.resolve(facts);
        nanoseconds += clock.getCurrentThreadCpuTime() - start;
        decisions += facts.entities().size();
        return gold.links().stream().map(link -> one(link, resolved)).reduce(LinkScore.NONE, LinkScore::plus);
    }

    private LinkScore one(GoldLinks.Link link, Facts facts) {
        Optional<Entity> entity = facts.entities().stream()
                .filter(one -> one.mentions().stream().anyMatch(mention -> same(mention.span(), link)))
                .findFirst();
        List<String> same = entity.flatMap(Entity::identity).map(Identity::sameAs).orElse(List.of());
        int linked = same.isEmpty() ? 0 : 1;
        return held.contains(link.iri())
                ? new LinkScore(1, entity.isPresent() ? 1 : 0, linked, same.contains(link.iri()) ? 1 : 0, 0, 0)
                : new LinkScore(0, 0, 0, 0, 1, linked);
    }

    private static boolean same(Span found, GoldLinks.Link link) {
        return found.end() == link.span().end() && Math.abs(found.begin() - link.span().begin()) <= SLACK;
    }

    /** Gives the score on the half that the factors were set on. */
    public LinkScore tuned() {
        return tuned;
    }

    /** Gives the score on the other half. */
    public LinkScore apart() {
        return apart;
    }

    /** Gives how long a decision took on average, in milliseconds of a core. */
    public double milliseconds() {
        return nanoseconds / 1e6 / Math.max(1, decisions);
    }

    /** Gives the scores as lines of text. */
    public List<String> lines() {
        return List.of(String.format(Locale.ROOT, "  %-44s %8s %8s", "links", "tuned on", "apart"),
                line("names of what the authority holds", tuned.held(), apart.held()),
                line("precision", tuned.precision(), apart.precision()),
                line("recall of the names found", tuned.recall(), apart.recall()),
                line("recall of all names, adjectives too", tuned.recallOfAll(), apart.recallOfAll()),
                line("names of what it does not hold", tuned.unheld(), apart.unheld()),
                line("of these linked, wrongly", tuned.wrong(), apart.wrong()),
                String.format(Locale.ROOT, "  %-44s %8.3f", "milliseconds a decision", milliseconds()));
    }

    private static String line(String measure, double one, double other) {
        return String.format(Locale.ROOT, "  %-44s %8.3f %8.3f", measure, one, other);
    }

    private static String line(String measure, int one, int other) {
        return String.format(Locale.ROOT, "  %-44s %8d %8d", measure, one, other);
    }
}
