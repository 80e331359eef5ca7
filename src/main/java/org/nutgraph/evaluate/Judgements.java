// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.evaluate;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.commons.codec.digest.DigestUtils;

import org.nutgraph.problem.InvalidInput;

/**
 * What a person found of claims: whether the sentence says what the claim says, in every part of it. Kept as lines of
 * a verdict and what finds the claim again, split by tabs; the words of the articles are not needed to score by it.
 */
public final class Judgements {
    private static final int COLUMNS = 5;

    private final Map<String, Boolean> right;

    private Judgements(Map<String, Boolean> right) {
        this.right = right;
    }

    /** Nothing judged yet. */
    public static Judgements none() {
        return new Judgements(Map.of());
    }

    /**
     * Reads a sheet: lines of right, wrong or ? first and the key of the claim second; empty lines and those that
     * begin with # are passed over. Fails with {@link InvalidInput}, which names the line.
     */
    public static Judgements read(List<String> lines, String name) {
        Map<String, Boolean> right = new LinkedHashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (cells.length < COLUMNS || !List.of("right", "wrong", "?").contains(cells[0])) {
                throw new InvalidInput("judgement-line", name + " line " + (at + 1) + " is not a judgement.",
                        "Begin it with right, wrong or ? and keep the columns that judge writes.");
            }
            if (!cells[0].equals("?")) {
                right.put(cells[1], cells[0].equals("right"));
            }
        }
        return new Judgements(right);
    }

    /** Gives whether a claim was found right; empty if nobody judged it. */
    public Optional<Boolean> of(Claim claim) {
        return Optional.ofNullable(right.get(claim.key()));
    }

    /**
     * Gives a sample: as many claims as wanted, drawn by hashes of a seed and what they say, so that every run with the
     * seed draws the same ones, and another seed draws others.
     */
    public static List<Claim> draw(List<Claim> claims, int size, String seed) {
        return claims.stream().sorted(Comparator.comparing((Claim claim) -> DigestUtils.sha256Hex(seed + claim.key()))
                .thenComparing(Claim::key)).limit(size).toList();
    }

    /** Gives how a sample fares. */
    public Tally tally(List<Claim> sample) {
        List<Boolean> judged = sample.stream().map(this::of).flatMap(Optional::stream).toList();
        return new Tally(sample.size(), judged.size(), (int) judged.stream().filter(Boolean::booleanValue).count());
    }

    /** Gives a claim as a line of the sheet, with its words and its sentence for whoever is to judge it. */
    public String line(Claim claim) {
        String verdict = of(claim).map(found -> found ? "right" : "wrong").orElse("?");
        return String.join("\t", verdict, claim.key(), claim.article(),
                claim.span().begin() + "-" + claim.span().end(), claim.term(), claim.words(), claim.sentence());
    }

    /**
     * How a sample fares.
     *
     * @param drawn  how many claims it has
     * @param judged how many of them a person judged
     * @param right  how many of those are right
     */
    public record Tally(int drawn, int judged, int right) {
        /** Gives the share of the judged that is right; 0 when none is judged. */
        public double precision() {
            return judged == 0 ? 0 : (double) right / judged;
        }
    }
}
