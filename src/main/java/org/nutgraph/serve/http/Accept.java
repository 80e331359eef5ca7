// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Content negotiation: RFC 9110, section 12.5.1. */
final class Accept {
    // JSON-LD is JSON, and RDF/XML is XML: whoever asks for these can read them.
    private static final Map<String, String> WIDER = Map.of("application/ld+json", "application/json",
            "application/rdf+xml", "application/xml");

    private Accept() {}

    private record Range(String type, double quality) {
        private static Range of(String text) {
            String[] parts = text.strip().toLowerCase(Locale.ROOT).split("\\s*;\\s*");
            return new Range(parts[0], Arrays.stream(parts).skip(1).filter(part -> part.startsWith("q=")).findFirst()
                    .map(part -> number(part.substring(2))).orElse(1.0));
        }

        private static double number(String text) {
            try {
                double value = Double.parseDouble(text);
                return value >= 0 && value <= 1 ? value : 0;
            } catch (NumberFormatException malformed) {
                return 0;
            }
        }

        /** How closely it names a type: 0 not at all, 4 exactly. */
        private int closeness(String other) {
            if (type.equals(other)) {
                return 4;
            }
            if (type.equals(WIDER.get(other))) {
                return 3;
            }
            if (type.endsWith("/*") && other.startsWith(type.substring(0, type.length() - 1))) {
                return 2;
            }
            return "*/*".equals(type) ? 1 : 0;
        }
    }

    /** Gives the offer with the highest quality, of equal ones the first; the first if there is no header. */
    static Optional<Offer> best(Optional<String> header, List<Offer> offers) {
        if (header.map(String::isBlank).orElse(true)) {
            return offers.stream().findFirst();
        }
        List<Range> ranges = Arrays.stream(header.get().split(",")).filter(part -> !part.isBlank()).map(Range::of)
                .toList();
        // max() would give the last of equals.
        return offers.stream().filter(offer -> quality(offer, ranges) > 0)
                .sorted(Comparator.comparingDouble((Offer offer) -> -quality(offer, ranges))).findFirst();
    }

    private static double quality(Offer offer, List<Range> ranges) {
        return ranges.stream().filter(range -> range.closeness(offer.type()) > 0)
                .max(Comparator.comparingInt(range -> range.closeness(offer.type()))).map(Range::quality).orElse(0.0);
    }
}
