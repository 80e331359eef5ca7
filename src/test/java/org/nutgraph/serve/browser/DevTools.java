// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A connection to a browser: commands with their answers, and what happens meanwhile. */
final class DevTools implements WebSocket.Listener, AutoCloseable {
    private static final long PATIENCE_SECONDS = 90;

    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final List<Consumer<JsonNode>> listeners = new CopyOnWriteArrayList<>();
    private final StringBuilder part = new StringBuilder();
    private final CompletableFuture<WebSocket> socket = new CompletableFuture<>();

    private DevTools() {}

    static DevTools connect(HttpClient client, URI address) {
        DevTools tools = new DevTools();
        client.newWebSocketBuilder().buildAsync(address, tools).thenAccept(tools.socket::complete).join();
        return tools;
    }

    /** Tells of each event. */
    void listen(Consumer<JsonNode> listener) {
        listeners.add(listener);
    }

    /** Sends a command, to a page or to the browser, and gives what it answers. */
    JsonNode ask(String session, String method, ObjectNode parameters) {
        int id = last.incrementAndGet();
        ObjectNode command = Json.of("id", id, "method", method);
        command.set("params", parameters);
        if (!session.isEmpty()) {
            command.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        send(command.toString());
        JsonNode answered = answer.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        if (answered.has("error")) {
            throw new IllegalStateException(method + ": " + answered.get("error"));
        }
        return answered.get("result");
    }

    /** A socket takes one text at a time. */
    private synchronized void send(String text) {
        socket.join().sendText(text, true).join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean whole) {
        part.append(data);
        if (whole) {
            String text = part.toString();
            part.setLength(0);
            received(text);
        }
        from.request(1);
        return CompletableFuture.completedStage(null);
    }

    private void received(String text) {
        try {
            JsonNode message = Json.MAPPER.readTree(text);
            if (message.has("id")) {
                Optional.ofNullable(waiting.remove(message.get("id").asInt())).ifPresent(it -> it.complete(message));
            } else {
                listeners.forEach(listener -> listener.accept(message));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void close() {
        socket.join().abort();
    }
}
