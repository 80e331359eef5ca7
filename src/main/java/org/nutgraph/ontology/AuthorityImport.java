// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.nutgraph.problem.InvalidInput;

/**
 * Makes things of the authority from a user's own table, or from the answer to a query. A row whose Wikidata identifier
 * the authority has already adds to the thing there; every other row becomes a thing of its own.
 */
public final class AuthorityImport {
    private static final String POSITION = "http://www.w3.org/2003/01/geo/wgs84_pos#";
    private static final String DECIMAL = "http://www.w3.org/2001/XMLSchema#decimal";
    private static final String INTEGER = "http://www.w3.org/2001/XMLSchema#integer";

    /**
     * What became of a table.
     *
     * @param lines   its things as N-Triples, in order
     * @param things  how many there are
     * @param without the numbers of the rows that were left out, as they have no name
     * @param faulty  the numbers of the rows whose identifier or coordinates are none, and were left out
     * @param again   the numbers of the rows with the identifier of an earlier one, which only add names to that
     */
    public record Result(NavigableSet<String> lines, int things, List<Integer> without, List<Integer> faulty,
            List<Integer> again) {}

    private final Ontology ontology;
    private final Authority authority;
    private final String base;
    private final Map<String, String> byIdentifier = new HashMap<>();
    private final Map<String, String> taken = new TreeMap<>();

    /** Takes the vocabulary, what is known already, and the base of IRIs. */
    public AuthorityImport(Ontology ontology, Authority authority, String base) {
        this.ontology = ontology;
        this.authority = authority;
        this.base = base;
        authority.all().forEach(thing -> thing.sameAs().forEach(other -> byIdentifier.put(other, thing.iri())));
    }

    /**
     * Gives the things of a table. Rows without a class or source get the given ones. Fails with {@link InvalidInput} if
     * the table cannot be read, a class is not in the vocabulary, or a row has no source.
     */
    public Result read(Path table, Optional<String> usualClass, Optional<String> usualSource) {
        NavigableSet<String> lines = new TreeSet<>();
        List<Integer> without = new ArrayList<>();
        List<Integer> faulty = new ArrayList<>();
        List<Integer> again = new ArrayList<>();
        NavigableSet<String> things = new TreeSet<>();
        int row = 1;
        for (Map<String, String> cells : TableRows.read(table)) {
            row++;
            TableThing thing = new TableThing(cells);
            if (thing.label().isEmpty()) {
                without.add(row);
            } else {
                String type = type(thing.type().or(() -> usualClass), table, row);
                String source = thing.source().or(() -> usualSource).orElseThrow(() -> sourceless(table));
                String iri = iri(thing, type);
                if (things.add(iri) || thing.wikidata().isEmpty()) {
                    lines.addAll(lines(thing, iri, type, source));
                } else {
                    again.add(row);
                    lines.addAll(names(thing, iri));
                }
                if (thing.faulty()) {
                    faulty.add(row);
                }
            }
        }
        return new Result(lines, things.size(), without, faulty, again);
    }

    private static InvalidInput sourceless(Path table) {
        return new InvalidInput("authority-source", "The table " + table + " does not say where it is from.",
                "Add a column source, or give --source \"who made it (licence)\".");
    }

    private String type(Optional<String> given, Path table, int row) {
        return given.map(name -> name.startsWith("http") ? name : Lex.NG + name.replaceFirst("^ng:", ""))
                .filter(iri -> ontology.inherited(iri, Lex.COARSE).isPresent())
                .orElseThrow(() -> new InvalidInput("authority-class",
                        table + ":" + row + " is of no class of the vocabulary that can be named in a text: "
                                + given.orElse("none given") + ".",
                        "Write a class such as ng:City in a column class, or give --class."));
    }

    private String iri(TableThing thing, String type) {
        Optional<String> known = thing.wikidata().map(byIdentifier::get);
        String iri = known.orElseGet(() -> free(thing, type));
        thing.wikidata().ifPresent(id -> byIdentifier.put(id, iri));
        return iri;
    }

    /** Two rows of one name and no identifier are one thing; with two identifiers they are two. */
    private String free(TableThing thing, String type) {
        String plain = base + "id/" + ontology.inherited(type, Lex.COARSE).map(Slug::of).orElse("thing") + "/"
                + Slug.of(thing.label().orElseThrow());
        String id = thing.wikidata().orElse("");
        String more = id.substring(id.lastIndexOf('/') + 1);
        return Stream.of(plain, plain + "-" + Slug.of(ontology.term(type).map(Term::label).orElse("")),
                plain + "-" + Slug.of(more))
                .filter(iri -> authority.thing(iri).isEmpty() && taken.computeIfAbsent(iri, free -> id).equals(id))
                .findFirst().orElse(plain);
    }

    private static List<String> names(TableThing thing, String iri) {
        AuthorityTriples triples = new AuthorityTriples(iri);
        triples.names(List.of(thing.label().orElseThrow()));
        triples.names(thing.names());
        return triples.lines();
    }

    private List<String> lines(TableThing thing, String iri, String type, String source) {
        AuthorityTriples triples = new AuthorityTriples(iri);
        triples.named(type, thing.label().orElseThrow(), thing.names(), source);
        thing.wikidata().ifPresent(id -> triples.link("wikidata", id));
        thing.within().map(place -> byIdentifier.getOrDefault(place, place))
                .ifPresent(place -> triples.link(ontology.inherited(type, Lex.COARSE).equals(Optional.of("PERSON"))
                        ? "ofCountry"
                        : "locatedIn", place));
        thing.weight().ifPresent(weight -> triples.typed(Lex.NG + "weight", weight, INTEGER));
        thing.about().ifPresent(triples::about);
        thing.point().ifPresent(point -> {
            triples.typed(POSITION + "lat", point.latitude(), DECIMAL);
            triples.typed(POSITION + "long", point.longitude(), DECIMAL);
        });
        return triples.lines();
    }
}
