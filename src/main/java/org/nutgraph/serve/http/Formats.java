// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which thing a path means and in which format: by the suffix, by {@code ?format=}, or by the Accept header. */
public final class Formats {
    /** A page, or RDF. */
    public static final List<Offer> PAGE_OR_RDF = Stream.concat(Stream.of(Offer.HTML), RdfReply.OFFERS.stream())
            .toList();

    private Formats() {}

    /**
     * What is asked for.
     *
     * @param path       the path of the thing, without a suffix
     * @param offer      the format
     * @param offers     all formats there are
     * @param parameters what else is asked for, by name
     */
    public record Asked(String path, Offer offer, List<Offer> offers, Map<String, String> parameters) {
        /** Keeps its own copies. */
        public Asked {
            offers = List.copyOf(offers);
            parameters = Collections.unmodifiableMap(new TreeMap<>(parameters));
        }

        /** Gives the same in the first of other formats, for what has no page. */
        public Asked as(List<Offer> others) {
            return new Asked(path, others.getFirst(), others, parameters);
        }

        /** Gives the addresses of the thing in its other formats. */
        public Map<String, Offer> others() {
            Map<String, Offer> others = new LinkedHashMap<>();
            offers.stream().filter(other -> !other.equals(Offer.HTML))
                    .forEach(other -> others.put(whole(other), other));
            return others;
        }

        /** Gives a reply that says where the thing is to be had in other formats. */
        public Reply with(Reply reply) {
            List<String> links = offers.stream().filter(other -> !other.equals(offer))
                    .map(other -> "<" + whole(other) + ">; rel=\"alternate\"; type=\"" + other.type() + "\"")
                    .toList();
            return reply.with("Link", String.join(", ", links)).with("Content-Location", whole(offer));
        }

        private String whole(Offer other) {
            return Paths.address(address(other), parameters);
        }

        /** Gives the address of the thing in a format, without what else is asked for. */
        public String address(Offer other) {
            return Paths.encoded(path) + '.' + other.name();
        }
    }

    /** Gives what a call asks for; a suffix counts only if there is no thing with it in its very name. */
    public static Asked asked(Call call, List<Offer> offers, Predicate<String> known) {
        String path = call.path();
        Map<String, String> parameters = new TreeMap<>(call.parameters());
        parameters.remove("format");
        int dot = path.lastIndexOf('.');
        if (dot > path.lastIndexOf('/') && !known.test(path)) {
            String suffix = path.substring(dot + 1);
            Optional<Offer> offer = offers.stream().filter(it -> it.name().equals(suffix)).findFirst();
            if (offer.isPresent()) {
                return new Asked(path.substring(0, dot), offer.get(), offers, parameters);
            }
        }
        return new Asked(path, call.wanted(offers), offers, parameters);
    }
}
