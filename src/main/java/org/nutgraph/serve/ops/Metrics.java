// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.ops;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

import org.nutgraph.serve.http.Watch;

/** Counts answers, and writes the counts in the text format of Prometheus. */
public final class Metrics implements Watch {
    private static final double NANOS = 1e9;

    private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();
    private final Map<String, LongAdder> nanos = new ConcurrentHashMap<>();
    private final LongAdder bytes = new LongAdder();

    /** Begins to count. */
    public Metrics() {
        // Nothing to begin with.
    }

    @Override
    public void answered(Watch.Answered answered) {
        // By route, not by path: there are as many paths as strangers think of.
        String route = answered.route().isEmpty() ? "none" : answered.route();
        String labels = "{route=\"" + route + "\",status=\"" + answered.status() + "\"}";
        counts.computeIfAbsent(labels, it -> new LongAdder()).increment();
        nanos.computeIfAbsent("{route=\"" + route + "\"}", it -> new LongAdder()).add(answered.nanos());
        bytes.add(answered.bytes());
    }

    /** Gives the counts, and how many queries are running, which version the store has, and what the JVM uses. */
    String text(int running, long version) {
        StringBuilder text = new StringBuilder();
        head(text, "nutgraph_requests_total", "counter", "Answers by route and status.");
        new TreeMap<>(counts).forEach((labels, count) -> line(text, "nutgraph_requests_total" + labels, count.sum()));
        head(text, "nutgraph_request_seconds_total", "counter", "Time spent on answers.");
        new TreeMap<>(nanos).forEach((labels, time) -> text.append("nutgraph_request_seconds_total").append(labels)
                .append(' ').append(time.sum() / NANOS).append('\n'));
        one(text, "nutgraph_reply_bytes_total", "counter", "Bytes of answers, before they are compressed.",
                bytes.sum());
        one(text, "nutgraph_queries_running", "gauge", "Queries that are running.", running);
        one(text, "nutgraph_store_version", "gauge", "Grows with every change of the store.", version);
        one(text, "jvm_memory_used_bytes", "gauge", "Heap in use.",
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        one(text, "jvm_threads_current", "gauge", "Threads.", ManagementFactory.getThreadMXBean().getThreadCount());
        one(text, "process_uptime_milliseconds", "gauge", "Time since the start.",
                ManagementFactory.getRuntimeMXBean().getUptime());
        return text.toString();
    }

    private static void one(StringBuilder text, String name, String type, String help, long value) {
        head(text, name, type, help);
        line(text, name, value);
    }

    private static void head(StringBuilder text, String name, String type, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append("\n# TYPE ").append(name).append(' ')
                .append(type).append('\n');
    }

    private static void line(StringBuilder text, String name, long value) {
        text.append(name).append(' ').append(value).append('\n');
    }
}
