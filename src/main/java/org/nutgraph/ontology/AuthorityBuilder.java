// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
    /** A row, the rule it came by, and the IRI it gets. */
    private record Entry(AuthorityRow row, AuthorityRule rule, String iri) {}

    private final Path tables;
    private final Path target;
    private final Map<String, Entry> byIri = new TreeMap<>();
    private final Map<String, String> countries = new HashMap<>();
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
        for (String line : Files.readAllLines(target.resolve("tables.tsv"))) {
            if (!line.startsWith("#") && !line.isBlank()) {
                take(AuthorityRule.of(line));
            }
        }
        return write();
    }

    private List<AuthorityRow> rows(String table) throws IOException {
        try (Stream<String> lines = Files.lines(tables.resolve(table + ".tsv"))) {
            return lines.flatMap(line -> AuthorityRow.of(line).stream()).toList();
        }
    }

    /** The more prominent of two rows of one name gets the plain IRI. */
    private void take(AuthorityRule rule) throws IOException {
        rows(rule.table()).stream().filter(rule::fits).sorted(Comparator.comparingLong(AuthorityRow::inhabitants)
                .reversed().thenComparing(AuthorityRow::label).thenComparing(AuthorityRow::wikidata)).forEach(row -> {
                    iri(row, rule).ifPresent(iri -> byIri.put(iri, new Entry(row, rule, iri)));
                });
    }

    private Optional<String> iri(AuthorityRow row, AuthorityRule rule) {
        String plain = "https://w3id.org/nutgraph/id/" + rule.kind() + "/" + Slug.of(row.label());
        Stream<String> ways = Stream.of(Optional.of(""), row.fact("adm1"), Optional.of(row.country()),
                Optional.of(rule.name())).flatMap(Optional::stream)
                .map(more -> more.isEmpty() ? plain : plain + "-" + Slug.of(more));
        Optional<String> free = ways.filter(iri -> !byIri.containsKey(iri)).findFirst();
        if (rule.table().equals("countries")) {
            free.ifPresent(iri -> countries.putIfAbsent(row.country(), iri));
        }
        return free;
    }

    private Map<String, Integer> write() throws IOException {
        Map<String, NavigableSet<String>> files = new TreeMap<>();
        Map<String, Integer> sizes = new TreeMap<>();
        for (Entry entry : byIri.values()) {
            new AuthorityTriples(entry.iri()).add(entry.row(), entry.rule())
                    .add("locatedIn", countries.getOrDefault(entry.row().country(), ""))
                    .demonyms(country(entry) ? demonyms.getOrDefault(entry.row().wikidata(), List.of()) : List.of())
                    .lines().forEach(files.computeIfAbsent(entry.rule().file(), file -> new TreeSet<>())::add);
            sizes.merge(entry.rule().file(), 1, Integer::sum);
        }
        for (Map.Entry<String, NavigableSet<String>> file : files.entrySet()) {
            compress(target.resolve(file.getKey() + ".nt.gz"), file.getValue());
        }
        Files.write(target.resolve("index"), files.keySet().stream().map(file -> file + ".nt.gz").toList());
        return sizes;
    }

    private static boolean country(Entry entry) {
        return entry.rule().table().equals("countries");
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
