// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.store;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.nutgraph.Engine;
import org.nutgraph.Project;
import org.nutgraph.extract.Extractor;
import org.nutgraph.facts.Facts;
import org.nutgraph.graph.Detail;
import org.nutgraph.graph.GraphWriter;
import org.nutgraph.graph.Iris;
import org.nutgraph.graph.RdfFormat;
import org.nutgraph.ingest.Samples;
import org.nutgraph.ontology.Authority;
import org.nutgraph.ontology.Correction;
import org.nutgraph.resolve.Corrections;
import org.nutgraph.resolve.Identities;

import static org.assertj.core.api.Assertions.assertThat;

/** What resolve makes of stored graphs is what extraction makes of the texts, to the byte. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
final class ResolveBytesIT {
    private static final String ID = "https://w3id.org/nutgraph/id/place/";
    private static final Authority NOBODY = new Authority(List.of());
    private static final List<Correction> CORRECTED = List.of(
            new Correction("urn:c:1", Correction.Kind.SAME, ID + "peru", Optional.of(ID + "ecuador"),
                    Optional.empty()),
            new Correction("urn:c:2", Correction.Kind.RENAME, ID + "chile", Optional.of("Republic of Chile"),
                    Optional.empty()),
            new Correction("urn:c:3", Correction.Kind.REJECT_STATEMENT,
                    "https://w3id.org/nutgraph/article/1621ff89562b1f06#char=273,276", Optional.empty(),
                    Optional.empty()));

    @TempDir
    static Path directory;

    @Test
    void with_another_authority_and_other_corrections_resolve_gives_the_bytes_of_extraction() {
        Extractor extractor = new Extractor(Project.ONTOLOGY, Project.authority());
        List<Facts> facts = Samples.all().stream()
                .map(sample -> extractor.extract(Engine.shared().annotate(sample.read()))).toList();
        String before = stored("before", facts, NOBODY, List.of(), Project.authority(), List.of());
        String known = stored("known", facts, Project.authority(), List.of(), Project.authority(), List.of());
        assertThat(before).isEqualTo(known);
        String later = stored("later", facts, NOBODY, List.of(), Project.authority(), CORRECTED);
        String corrected = stored("corrected", facts, Project.authority(), CORRECTED, Project.authority(), CORRECTED);
        assertThat(later).isEqualTo(corrected).isNotEqualTo(known);
        assertThat(stored("back", facts, Project.authority(), CORRECTED, NOBODY, List.of()))
                .isEqualTo(stored("none", facts, NOBODY, List.of(), NOBODY, List.of())).isNotEqualTo(known);
    }

    /** Gives the graphs of articles that were extracted with one authority and resolved with another. */
    private static String stored(String name, List<Facts> facts, Authority first, List<Correction> said,
            Authority second, List<Correction> saidLater) {
        Identities extraction = identities(first, said);
        GraphWriter writer = new GraphWriter(Project.ONTOLOGY, Iris.DEFAULT, "test", Detail.FULL,
                extraction.corrections());
        try (GraphStore store = GraphStore.open(directory.resolve(name), Iris.DEFAULT)) {
            facts.forEach(article -> store.put(List.of(writer.write(extraction.resolve(article)))));
            Resolution.run(store, identities(second, saidLater), second);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            store.export(RdfFormat.NQUADS, out);
            return String.join("\n", out.toString(StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.contains("/graph/redirects>")).toList());
        }
    }

    private static Identities identities(Authority authority, List<Correction> corrections) {
        return new Identities(Project.ONTOLOGY, authority, Iris.DEFAULT.base(),
                new Corrections(corrections, authority));
    }
}
