// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.article;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the part of a page that holds its main text, without a rule for any site. */
final class MainText {
    private static final int WORTH = 40;
    private static final double PARENT = 1.0;
    private static final double GRANDPARENT = 0.6;
    private static final double NEARLY = 0.3;

    private MainText() {}

    /**
     * Every paragraph speaks for the element around it, less for the one around that, by the text it holds outside of
     * links and by its commas, which menus and lists of links lack.
     */
    static Element of(Document page) {
        Map<Element, Double> scores = new LinkedHashMap<>();
        for (Element paragraph : page.select("p,blockquote,pre,td")) {
            double worth = worth(paragraph);
            if (worth > 0) {
                credit(scores, paragraph.parent(), worth * PARENT);
                credit(scores, Optional.ofNullable(paragraph.parent()).map(Element::parent).orElse(null),
                        worth * GRANDPARENT);
            }
        }
        return scores.entrySet().stream().max(Comparator.comparingDouble(Map.Entry::getValue))
                .map(best -> widened(best.getKey(), best.getValue(), scores)).orElse(page.body());
    }

    private static void credit(Map<Element, Double> scores, @Nullable Element element,
            double worth) {
        if (element != null) {
            scores.merge(element, worth, Double::sum);
        }
    }

    private static double worth(Element paragraph) {
        String text = paragraph.text();
        int length = text.length();
        int free = length - paragraph.select("a").text().length();
        long commas = text.chars().filter(one -> one == ',').count();
        return length < WORTH || free * 2 < length ? 0 : free + 10.0 * commas;
    }

    /** An article cut into sections has several good parts side by side: then it is what holds them. */
    private static Element widened(Element best, double score, Map<Element, Double> scores) {
        Element parent = best.parent();
        boolean siblings = parent != null && parent.children().stream().filter(child -> !child.equals(best))
                .anyMatch(child -> scores.getOrDefault(child, 0.0) > score * NEARLY);
        return siblings && parent != null ? parent : best;
    }
}
