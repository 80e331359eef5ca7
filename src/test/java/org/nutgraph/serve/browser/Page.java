// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A page in a browser, which notes every request it makes and every complaint about it. */
final class Page implements AutoCloseable {
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private final DevTools tools;
    private final String session;
    private final String context;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final AtomicInteger loads = new AtomicInteger();

    private Page(DevTools tools, String session, String context) {
        this.tools = tools;
        this.session = session;
        this.context = context;
    }

    static Page open(DevTools tools, String session, String context) {
        Page page = new Page(tools, session, context);
        tools.listen(event -> {
            if (event.path("sessionId").asText().equals(session)) {
                page.note(event.path("method").asText(), event.path("params"));
            }
        });
        for (String domain : List.of("Page", "Network", "Log", "Runtime", "Audits")) {
            page.ask(domain + ".enable");
        }
        return page;
    }

    private void note(String method, JsonNode event) {
        switch (method) {
            case "Page.loadEventFired" -> loads.incrementAndGet();
            case "Network.requestWillBeSent" -> requests.add(event.at("/request/url").asText());
            case "Network.webSocketCreated" -> requests.add(event.path("url").asText());
            case "Runtime.exceptionThrown" -> complaints.add("exception: " + event.path("exceptionDetails"));
            case "Runtime.consoleAPICalled" -> {
                if (List.of("error", "warning", "assert").contains(event.path("type").asText())) {
                    complaints.add("console: " + event.path("args"));
                }
            }
            case "Log.entryAdded" -> complaints.add("log: " + event.path("entry"));
            case "Audits.issueAdded" -> {
                if (event.at("/issue/code").asText().contains("ContentSecurityPolicy")) {
                    complaints.add("policy: " + event.path("issue"));
                }
            }
            case "Page.javascriptDialogOpening" -> {
                complaints.add("dialog: " + event);
                // Whoever listens may not wait for an answer.
                Thread.ofVirtual().start(() -> ask("Page.handleJavaScriptDialog", "accept", true));
            }
            default -> {
                // Of no interest.
            }
        }
    }

    /** Goes to an address and waits until it is loaded. */
    Page go(String address) {
        int before = loads.get();
        JsonNode answer = ask("Page.navigate", "url", address);
        if (answer.has("loaderId")) {
            await("loaded " + address, () -> loads.get() > before);
        }
        return this;
    }

    /** Gives the value of an expression in the page. */
    JsonNode value(String expression) {
        JsonNode answer = ask("Runtime.evaluate", "expression", expression, "returnByValue", true, "awaitPromise",
                true);
        if (answer.has("exceptionDetails")) {
            throw new IllegalStateException(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.at("/result/value");
    }

    /** Waits until an expression is true. */
    Page await(String expression) {
        await(expression, () -> value("!!(" + expression + ")").asBoolean());
        return this;
    }

    /** Does something that leads to another page, and waits until that is loaded. */
    Page follow(String expression) {
        int before = loads.get();
        value(expression);
        await("left by " + expression, () -> loads.get() > before);
        return this;
    }

    /** Types text where the cursor is. */
    Page type(String text) {
        ask("Input.insertText", "text", text);
        return this;
    }

    /** Presses a key: its name, the code of its place, and 2 for Ctrl. */
    Page press(String key, String code, int number, int modifiers) {
        for (String kind : List.of("rawKeyDown", "keyUp")) {
            ask("Input.dispatchKeyEvent", "type", kind, "key", key, "code", code, "windowsVirtualKeyCode", number,
                    "modifiers", modifiers);
        }
        return this;
    }

    /** Runs no scripts of pages from now on. */
    Page withoutScripts() {
        ask("Emulation.setScriptExecutionDisabled", "value", true);
        return this;
    }

    /** Has such a width and height. */
    Page sized(int width, int height) {
        ask("Emulation.setDeviceMetricsOverride", "width", width, "height", height, "deviceScaleFactor", 1, "mobile",
                false);
        return this;
    }

    /** Is read by somebody who likes it dark, or light. */
    Page dark(boolean dark) {
        ObjectNode media = Json.of();
        media.putArray("features").add(Json.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"));
        tools.ask(session, "Emulation.setEmulatedMedia", media);
        return this;
    }

    /** Writes a picture of the whole page. */
    void picture(Path file) {
        String data = ask("Page.captureScreenshot", "captureBeyondViewport", true).get("data").asText();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, Base64.getDecoder().decode(data));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Gives the addresses of all requests so far. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** Gives the hosts that were asked for anything. */
    List<String> hosts() {
        return requests.stream().filter(it -> !it.startsWith("data:") && !it.startsWith("blob:"))
                .map(it -> URI.create(it.replaceAll("[?#].*", "")).getAuthority()).distinct().toList();
    }

    /** Gives what the browser complained of: errors, warnings, and what the policy of the page stopped. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        tools.ask("", "Target.disposeBrowserContext", Json.of("browserContextId", context));
    }

    private JsonNode ask(String method, Object... parameters) {
        return tools.ask(session, method, Json.of(parameters));
    }

    private void await(String what, java.util.function.BooleanSupplier done) {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!done.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("It did not happen: " + what + "; " + complaints);
            }
            Waiting.moment();
        }
    }
}
