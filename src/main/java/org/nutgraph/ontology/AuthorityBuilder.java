// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Makes the files of the authority from tables of public sources; the same tables give the same bytes. */
public final class AuthorityBuilder {
    private static final String IDENTIFIER = "Q\\d+";

    /** A row, the rule it came by, the IRI it gets and the place it is in. */
    private record Entry(AuthorityRow row, AuthorityRule rule, String iri, String within) {}

    private static final String DIVISIONS = "admin1";
    private static final String CITIES = "cities";

    private final Path tables;
    private final Path target;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Entry> byIri = new TreeMap<>();
    private final Map<String, Entry> byIdentifier = new HashMap<>();
    private final Map<String, String> classes = new HashMap<>();
    private final PlaceIndex places = new PlaceIndex();
    private final Map<String, List<String>> demonyms = new HashMap<>();

    /** Takes the directory of the tables, and the directory with {@code tables.tsv} that the files are written to. */
    public AuthorityBuilder(Path tables, Path target) {
        this.tables = tables;
        this.target = target;
    }

    /** Writes the files and gives how many things each holds. Fails with {@link IOException}. */
    public Map<String, Integer> build() throws IOException {
        for (AuthorityRow row : rows("demonyms")) {
            demonyms.computeIfAbsent(row.wikidata(), id -> new ArrayList<>()).add(row.label());
        }
        for (String line : lines("demonyms.tsv")) {
            String[] cells = line.split("\t", -1);
            demonyms.computeIfAbsent(cells[1], id -> new ArrayList<>()).addAll(List.of(cells[0].split("\\|", -1)));
        }
        for (String line : lines("tables.tsv")) {
            take(AuthorityRule.of(line));
        }
        return write();
    }

    /** Gives the lines of a file of the target that hold something; none if it is not there. */
    private List<String> lines(String name) throws IOException {
        Path file = target.resolve(name);
        return Files.exists(file)
                ? Files.readAllLines(file).stream().filter(line -> !line.startsWith("#") && !line.isBlank()).toList()
                : List.of();
    }

    private List<AuthorityRow> rows(String table) throws IOException {
        List<AuthorityRow> rows = read(table);
        if (!table.equals(DIVISIONS)) {
            return rows;
        }
        Headcounts counts = new Headcounts(rows, read(CITIES));
        return rows.stream().map(counts::believed).toList();
    }

    private List<AuthorityRow> read(String table) throws IOException {
        try (Stream<String> lines = Files.lines(tables.resolve(table + ".tsv"))) {
            return lines.flatMap(line -> AuthorityRow.of(line).stream()).toList();
        }
    }

    /** The more prominent of two rows of one name gets the plain IRI. */
    private void take(AuthorityRule rule) throws IOException {
        rows(rule.table()).stream().filter(rule::fits)
                .sorted(Comparator.comparingLong(AuthorityRow::inhabitants).reversed()
                        .thenComparing(AuthorityRow::label).thenComparing(AuthorityRow::wikidata))
                .forEach(row -> take(row, rule));
    }

    /**
     * Two rows of one identifier are one thing: the first gives its IRI, both give names. What is both a division and a
     * city is the city, whose inhabitants the later table counts.
     */
    private void take(AuthorityRow row, AuthorityRule rule) {
        Entry before = byIdentifier.get(row.wikidata());
        if (!row.wikidata().matches(IDENTIFIER)) {
            Optional.of(plain(row, rule)).filter(iri -> !rule.identified() && !byIri.containsKey(iri))
                    .ifPresent(iri -> first(new Entry(row, rule, iri, places.around(row))));
        } else if (before == null) {
            String within = places.around(row);
            iri(row, rule, within).ifPresent(iri -> first(new Entry(row, rule, iri, within)));
        } else if (before.rule().kind().equals(rule.kind()) && !before.row().equals(row)) {
            entries.add(new Entry(row, rule, before.iri(), before.within()));
            if (row.inhabitants() > 0 && before.rule().weight() == 0) {
                classes.put(before.iri(), rule.name());
            }
        }
    }

    private void first(Entry entry) {
        entries.add(entry);
        byIri.put(entry.iri(), entry);
        byIdentifier.put(entry.row().wikidata(), entry);
        places.add(entry.row(), entry.rule(), entry.iri());
    }

    private static String plain(AuthorityRow row, AuthorityRule rule) {
        return "https://w3id.org/nutgraph/id/" + rule.kind() + "/" + Slug.of(row.label());
    }

    /** A name that is taken gets what a reader would add: the division, the country, the class. */
    private Optional<String> iri(AuthorityRow row, AuthorityRule rule, String within) {
        String plain = plain(row, rule);
        String place = within.substring(within.lastIndexOf('/') + 1);
        return Stream.of("", place, row.country(), rule.name(), row.wikidata())
                .map(more -> more.isEmpty() ? plain : plain + "-" + Slug.of(more))
                .filter(iri -> !byIri.containsKey(iri)).findFirst();
    }

    private Map<String, Integer> write() throws IOException {
        Map<String, NavigableSet<String>> files = new TreeMap<>();
        Map<String, Integer> sizes = new TreeMap<>();
        for (Entry entry : entries) {
            files.computeIfAbsent(entry.rule().file(), file -> new TreeSet<>()).addAll(lines(entry));
            sizes.merge(entry.rule().file(), entry.equals(byIri.get(entry.iri())) ? 1 : 0, Integer::sum);
        }
        for (Map.Entry<String, NavigableSet<String>> file : files.entrySet()) {
            compress(target.resolve(file.getKey() + ".nt.gz"), file.getValue());
        }
        Files.write(target.resolve("index"), files.keySet().stream().map(file -> file + ".nt.gz").toList());
        return sizes;
    }

    private Collection<String> lines(Entry entry) {
        Entry first = byIri.getOrDefault(entry.iri(), entry);
        AuthorityTriples triples = new AuthorityTriples(entry.iri());
        if (first.equals(entry)) {
            triples.first(entry.row(), entry.rule(), classes.getOrDefault(entry.iri(), entry.rule().name()));
            triples.link(entry.rule().kind().equals("place") || entry.rule().kind().equals("org")
                    ? "locatedIn"
                    : "ofCountry", entry.within());
        } else {
            triples.further(entry.row(), entry.rule());
        }
        if (entry.rule().table().equals(PlaceIndex.DIVISIONS)) {
            triples.sorted(entry.row());
        }
        if (first.equals(entry)) {
            triples.demonyms(demonyms.getOrDefault(entry.row().wikidata(), List.of()));
        }
        return triples.lines();
    }

    /** Java writes no time into the head of a gzip file, so the bytes depend on the lines alone. */
    private static void compress(Path file, NavigableSet<String> lines) throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            for (String line : lines) {
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
