// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gathers the triples of the authority, as they are read, by what they are about. */
final class KnownThings {
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final String LABEL = "http://www.w3.org/2000/01/rdf-schema#label";
    private static final String NAME = Lex.NG + "name";
    private static final String DEMONYM = Lex.NG + "demonym";
    private static final String WIKIDATA = Lex.NG + "wikidata";
    private static final String WEIGHT = Lex.NG + "weight";
    private static final String WITHIN = Lex.NG + "locatedIn";
    private static final String BELONGS = Lex.NG + "ofCountry";
    private static final String LATITUDE = "http://www.w3.org/2003/01/geo/wgs84_pos#lat";
    private static final String LONGITUDE = "http://www.w3.org/2003/01/geo/wgs84_pos#long";
    private static final String ABOUT = "http://purl.org/dc/terms/description";
    private static final String SOURCE = "http://purl.org/dc/terms/source";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final Map<String, Draft> drafts = new HashMap<>();
    private final Map<String, String> strings = new HashMap<>();
    private String lastSubject = "";
    private Draft last = new Draft();

    /** Takes a triple: an IRI or the words of a literal. */
    void add(String subject, String property, String value, boolean iri) {
        if (!subject.equals(lastSubject)) {
            last = drafts.computeIfAbsent(subject, same -> new Draft());
            lastSubject = subject;
        }
        last.add(property, value, iri);
    }

    /** Adds what another has gathered; where both tell of one thing, this one's class, label and place stand. */
    void add(KnownThings other) {
        other.drafts.forEach((iri, draft) -> drafts.merge(iri, draft, Draft::add));
    }

    /** Gives everything that has a class and a label, in no order. */
    List<Known> all() {
        List<Known> all = new ArrayList<>(drafts.size());
        drafts.forEach((iri, draft) -> {
            if (draft.complete()) {
                all.add(draft.known(iri));
            }
        });
        return all;
    }

    /** What has been read about one thing so far: the first class and label stand, everything else is gathered. */
    private final class Draft {
        private String type = "";
        private String label = "";
        private long weight;
        private final List<String> names = new ArrayList<>(2);
        private final List<String> demonyms = new ArrayList<>(0);
        private final List<String> sameAs = new ArrayList<>(1);
        private final List<String> source = new ArrayList<>(1);
        private String within = "";
        private String latitude = "";
        private String longitude = "";
        private String about = "";

        void add(String property, String value, boolean iri) {
            if (iri) {
                link(property, value);
            } else {
                literal(property, value);
            }
        }

        private void link(String property, String value) {
            switch (property) {
                case TYPE -> type = type.isEmpty() ? shared(value) : type;
                case WIKIDATA -> sameAs.add(value);
                case WITHIN, BELONGS -> within = within.isEmpty() ? shared(value) : within;
                default -> {
                }
            }
        }

        private void literal(String property, String value) {
            switch (property) {
                case LABEL -> name(value);
                case NAME -> names.add(value);
                case DEMONYM -> demonyms.add(value);
                case WEIGHT -> weight = NUMBER.matcher(value).matches()
                        ? Math.max(weight, Long.parseLong(value))
                        : weight;
                case ABOUT -> about = about.isEmpty() ? value : about + "; " + value;
                case SOURCE -> source.add(shared(value));
                case LATITUDE -> latitude = value;
                case LONGITUDE -> longitude = value;
                default -> {
                }
            }
        }

        private void name(String value) {
            if (label.isEmpty()) {
                label = value;
            } else {
                names.add(value);
            }
        }

        Draft add(Draft other) {
            type = type.isEmpty() ? other.type : type;
            if (!other.label.isEmpty() && !other.label.equals(label)) {
                name(other.label);
            }
            weight = Math.max(weight, other.weight);
            names.addAll(other.names);
            demonyms.addAll(other.demonyms);
            sameAs.addAll(other.sameAs);
            source.addAll(other.source);
            within = within.isEmpty() ? other.within : within;
            latitude = latitude.isEmpty() ? other.latitude : latitude;
            longitude = longitude.isEmpty() ? other.longitude : longitude;
            about = about.isEmpty() ? other.about : about;
            return this;
        }

        boolean complete() {
            return type.startsWith(Lex.NG) && !label.isEmpty();
        }

        Known known(String iri) {
            Optional<Known.Point> point = latitude.isEmpty() || longitude.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Known.Point(latitude, longitude));
            Known.Setting setting = new Known.Setting(Optional.of(within).filter(place -> !place.isEmpty()), point,
                    about, sorted(source));
            return new Known(iri, type, label, sorted(names), sorted(demonyms), sorted(sameAs), weight, setting);
        }
    }

    /** Gives values in order, each once. Most have none or one, and a stream for each costs much at the start. */
    private static List<String> sorted(List<String> values) {
        List<String> sorted = new ArrayList<>(values.size());
        for (String value : values) {
            int at = Collections.binarySearch(sorted, value);
            if (at < 0) {
                sorted.add(-at - 1, value);
            }
        }
        return sorted;
    }

    /** One string for all that are equal: a few sources and countries stand behind tens of thousands of things. */
    private String shared(String value) {
        return strings.computeIfAbsent(value, same -> same);
    }
}
