// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.net.http.HttpResponse;
import java.util.List;

import org.apache.jena.system.Txn;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;

import org.nutgraph.serve.Served;
import org.nutgraph.store.SavedQueries;

import static org.assertj.core.api.Assertions.assertThat;

/** Answers are kept, and never for longer than they are right. */
final class KeptRepliesIT {
    private static final String SLOW = "sparql?format=csv&query=" + Served.encoded("""
            SELECT ?n (COUNT(*) AS ?m) { ?a a ?b . ?c a ?b . BIND(1 AS ?n) } GROUP BY ?n""");

    @Test
    void an_answer_is_kept_until_the_store_changes_and_is_then_another() {
        try (Served served = Served.start(new SavedQueries(List.of()), Limits.USUAL)) {
            HttpResponse<String> first = served.get(SLOW);
            HttpResponse<String> again = served.get(SLOW);
            assertThat(again.body()).isEqualTo(first.body());
            assertThat(Served.header(again, "Content-Type")).isEqualTo(Served.header(first, "Content-Type"));
            assertThat(Served.header(again, "ETag")).isEqualTo(Served.header(first, "ETag"));
            for (int change = 0; change < 3; change++) {
                String update = "INSERT DATA { GRAPH <urn:g> { <urn:a" + change + "> a <urn:b> } }";
                Txn.executeWrite(served.store().data(), () -> UpdateAction.parseExecute(update, served.store().data()));
                HttpResponse<String> changed = served.get(SLOW);
                assertThat(changed.body()).isNotEqualTo(again.body());
                assertThat(Served.header(changed, "ETag")).isNotEqualTo(Served.header(again, "ETag"));
                again = changed;
            }
        }
    }

    @Test
    void an_answer_in_one_format_is_none_in_another() {
        try (Served served = Served.start(new SavedQueries(List.of()), Limits.USUAL)) {
            String plain = SLOW.replace("format=csv&", "");
            for (int turn = 0; turn < 2; turn++) {
                assertThat(served.get(plain, "Accept", "text/csv").body()).startsWith("n,m");
                assertThat(served.get(plain, "Accept", "application/sparql-results+json").body()).startsWith("{");
            }
        }
    }

    @Test
    void what_is_drawn_anew_each_time_is_not_kept() {
        try (Served served = Served.start(new SavedQueries(List.of()), Limits.USUAL)) {
            String fresh = "sparql?format=csv&query=" + Served.encoded("""
                    SELECT (STRUUID() AS ?n) (COUNT(*) AS ?m) { ?a a ?b . ?c a ?b }""");
            assertThat(served.body(fresh)).isNotEqualTo(served.body(fresh));
        }
    }
}
