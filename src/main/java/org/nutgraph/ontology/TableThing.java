// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row of a user's table as a thing, by the usual names of its columns.
 *
 * @param cells the cells by the names of their columns
 */
record TableThing(Map<String, String> cells) {
    private static final Pattern POINT = Pattern.compile("(?i)point\\s*\\(\\s*(\\S+)\\s+(\\S+?)\\s*\\)");
    private static final Pattern DEGREES = Pattern.compile("-?\\d{1,3}(\\.\\d+)?");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"{}|\\\\^`]+");
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";
    private static final int LONGEST_NAME = 200;
    private static final int POLE = 90;

    Optional<String> label() {
        return cell("label", "itemlabel", "name").filter(name -> name.length() <= LONGEST_NAME);
    }

    /** Gives every other name: several in one cell are set apart by a bar. */
    List<String> names() {
        return Stream.of("aliases", "alias", "names", "altlabels", "itemaltlabel").flatMap(head -> cell(head).stream())
                .flatMap(cell -> Stream.of(cell.split("\\|", -1))).map(String::strip)
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME).distinct().toList();
    }

    /** Gives the identifier in Wikidata as an IRI. */
    Optional<String> wikidata() {
        return cell("wikidata", "qid", "item", "id").flatMap(TableThing::identifier);
    }

    /** Gives the identifier of the place it lies in or belongs to, or its IRI. */
    Optional<String> within() {
        return cell("locatedin", "within", "country").flatMap(
                cell -> identifier(cell).or(() -> Optional.of(cell).filter(iri -> ADDRESS.matcher(iri).matches())));
    }

    Optional<String> type() {
        return cell("class", "type");
    }

    Optional<String> about() {
        return cell("description", "itemdescription", "about");
    }

    Optional<String> source() {
        return cell("source").map(name -> cell("licence", "license").map(terms -> name + " (" + terms + ")")
                .orElse(name));
    }

    Optional<String> weight() {
        return cell("weight", "population", "sitelinks").map(number -> number.replaceAll("\\.0+$", ""))
                .filter(number -> number.matches("\\d{1,18}"));
    }

    Optional<Known.Point> point() {
        Matcher wkt = POINT.matcher(cell("point", "coord", "coordinates").orElse(""));
        Optional<Known.Point> point = wkt.find()
                ? Optional.of(new Known.Point(wkt.group(2), wkt.group(1)))
                : cell("lat", "latitude").flatMap(north -> cell("lon", "long", "longitude")
                        .map(east -> new Known.Point(north, east)));
        return point.filter(at -> within(at.latitude(), POLE) && within(at.longitude(), 2 * POLE));
    }

    private static boolean within(String degrees, int most) {
        return DEGREES.matcher(degrees).matches() && Math.abs(Double.parseDouble(degrees)) <= most;
    }

    /** Says whether a cell is there for the identifier in Wikidata or for the coordinates, and is none. */
    boolean faulty() {
        return cell("wikidata", "qid", "item").isPresent() && wikidata().isEmpty()
                || cell("point", "coord", "coordinates", "lat", "latitude").isPresent() && point().isEmpty();
    }

    private static Optional<String> identifier(String cell) {
        String id = cell.substring(cell.lastIndexOf('/') + 1);
        boolean bare = id.equals(cell) || cell.matches("https?://www\\.wikidata\\.org/(entity|wiki)/.*");
        return id.matches("Q[1-9]\\d*") && bare ? Optional.of(WIKIDATA + id) : Optional.empty();
    }

    private Optional<String> cell(String... heads) {
        return Stream.of(heads).map(cells::get).flatMap(Stream::ofNullable)
                .map(cell -> cell.replaceAll("\\p{Cntrl}", " ").strip()).filter(cell -> !cell.isEmpty()).findFirst();
    }
}
