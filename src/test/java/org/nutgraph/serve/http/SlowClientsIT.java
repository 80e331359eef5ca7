// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.http;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.nutgraph.serve.Served;
import org.nutgraph.serve.Wire;
import org.nutgraph.store.SavedQueries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nutgraph.serve.Served.encoded;

/** Those who send or take their bytes slowly stop nobody else: each would hold a thread, of which there are not many. */
final class SlowClientsIT {
    private static final int MANY = 300;
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String ALL = "sparql?query=" + encoded("SELECT * { ?s ?p ?o }");

    @ParameterizedTest
    @ValueSource(strings = {"application/sparql-query", FORM})
    @Timeout(60)
    void many_who_send_a_body_slowly_stop_nobody_else(String type) throws IOException {
        List<Wire> slow = new ArrayList<>();
        try (Served served = served(Transfers.USUAL)) {
            for (int count = 0; count < MANY; count++) {
                slow.add(begun(served, type));
            }
            assertThat(served.get("health").statusCode()).isEqualTo(200);
            assertThat(served.query("ASK {}").statusCode()).isEqualTo(200);
            // One client is not refused what it asks without a body, and many bodies of one client are too many.
            assertThat(served.post("sparql", type, "ASK {}").statusCode()).isEqualTo(429);
            close(slow);
        }
    }

    @Test
    @Timeout(30)
    void a_body_that_takes_too_long_is_a_408() throws IOException {
        try (Served served = served(new Transfers(8, 4, 300, 30_000, 100_000));
                Wire slow = begun(served, "application/sparql-query")) {
            long begin = System.nanoTime();
            while (System.nanoTime() - begin < 400_000_000L) {
                Thread.onSpinWait();
            }
            assertThat(slow.send("A").head()).startsWith("HTTP/1.1 408").contains("Connection: close");
        }
    }

    @Test
    @Timeout(60)
    void who_does_not_take_an_answer_is_hung_up_on_and_who_does_gets_all_of_it() throws IOException {
        try (Served served = served(new Transfers(2, 1, 20_000, 700, 1_000_000_000))) {
            long whole = served.body(ALL).length();
            assertThat(whole).isGreaterThan(1 << 20);
            try (Wire slow = asked(served)) {
                // The one turn of this client is taken until the server hangs up.
                assertThat(status(served)).isEqualTo(429);
                long begin = System.nanoTime();
                int status = 429;
                while (status == 429 && System.nanoTime() - begin < 20_000_000_000L) {
                    status = status(served);
                }
                assertThat(status).isEqualTo(200);
                assertThat(slow.drain()).isLessThan(whole);
            }
        }
    }

    /** Waits until the answer has begun, of which no more is then taken. */
    private static Wire asked(Served served) throws IOException {
        Wire slow = new Wire(served.port());
        slow.send("GET /" + ALL + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        assertThat(slow.head()).startsWith("HTTP/1.1 200");
        return slow;
    }

    private static int status(Served served) {
        return served.get(ALL).statusCode();
    }

    private static Wire begun(Served served, String type) throws IOException {
        return new Wire(served.port()).send("POST /sparql HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                + "\r\nContent-Length: 1000\r\n\r\nq");
    }

    private static Served served(Transfers transfers) {
        return Served.start(new SavedQueries(List.of()), Limits.USUAL.transfers(transfers));
    }

    private static void close(List<Wire> all) throws IOException {
        for (Wire each : all) {
            each.close();
        }
    }
}
