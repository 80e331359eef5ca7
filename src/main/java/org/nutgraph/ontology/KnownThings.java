// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/** Gathers the triples of the authority, as they are parsed, by what they are about. */
final class KnownThings extends StreamRDFBase {
    private static final String NAME = Lex.NG + "name";
    private static final String DEMONYM = Lex.NG + "demonym";
    private static final String WIKIDATA = Lex.NG + "wikidata";
    private static final String WEIGHT = Lex.NG + "weight";
    private static final String WITHIN = Lex.NG + "locatedIn";
    private static final String BELONGS = Lex.NG + "ofCountry";
    private static final String POSITION = "http://www.w3.org/2003/01/geo/wgs84_pos#";
    private static final String ABOUT = "http://purl.org/dc/terms/description";
    private static final String SOURCE = "http://purl.org/dc/terms/source";

    private final Map<String, Draft> drafts = new HashMap<>();
    private final Map<String, String> strings = new HashMap<>();

    @Override
    public void triple(Triple triple) {
        if (triple.getSubject().isURI()) {
            drafts.computeIfAbsent(triple.getSubject().getURI(), iri -> new Draft())
                    .add(triple.getPredicate().getURI(), triple.getObject());
        }
    }

    /** Adds what another has gathered; where both tell of one thing, this one's class, label and place stand. */
    void add(KnownThings other) {
        other.drafts.forEach((iri, draft) -> drafts.merge(iri, draft, Draft::add));
    }

    /** Gives everything that has a class and a label. */
    List<Known> all() {
        return drafts.entrySet().stream().filter(entry -> entry.getValue().complete())
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getValue().known(entry.getKey())).toList();
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

        void add(String property, Node value) {
            if (property.equals(RDF.type.getURI()) && value.isURI()) {
                type = type.isEmpty() ? shared(value.getURI()) : type;
            } else if (property.equals(RDFS.label.getURI())) {
                name(value.getLiteralLexicalForm());
            } else if (property.equals(WIKIDATA) && value.isURI()) {
                sameAs.add(value.getURI());
            } else if ((property.equals(WITHIN) || property.equals(BELONGS)) && value.isURI()) {
                within = within.isEmpty() ? shared(value.getURI()) : within;
            } else if (value.isLiteral()) {
                literal(property, value.getLiteralLexicalForm());
            }
        }

        private void literal(String property, String value) {
            switch (property) {
                case NAME -> names.add(value);
                case DEMONYM -> demonyms.add(value);
                case WEIGHT -> weight = value.matches("\\d{1,18}") ? Math.max(weight, Long.parseLong(value)) : weight;
                case ABOUT -> about = about.isEmpty() ? value : about + "; " + value;
                case SOURCE -> source.add(shared(value));
                case POSITION + "lat" -> latitude = value;
                case POSITION + "long" -> longitude = value;
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
                    about, source.stream().distinct().sorted().toList());
            return new Known(iri, type, label, names.stream().distinct().sorted().toList(),
                    demonyms.stream().distinct().sorted().toList(), sameAs.stream().distinct().sorted().toList(),
                    weight, setting);
        }
    }

    /** One string for all that are equal: a few sources and countries stand behind tens of thousands of things. */
    private String shared(String value) {
        return strings.computeIfAbsent(value, same -> same);
    }
}
