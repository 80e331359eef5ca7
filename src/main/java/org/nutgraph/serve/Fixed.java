// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.nutgraph.problem.EnvironmentFault;
import org.nutgraph.serve.http.Reply;
import org.nutgraph.serve.http.Route;

/** What is the same for everybody at any time. */
public final class Fixed {
    private static final String ROBOTS = "User-agent: *\nDisallow: /sparql\nDisallow: /queries/\nCrawl-delay: 5\n";

    private Fixed() {}

    static List<Route> routes() {
        Reply style = Reply.text(200, "text/css; charset=utf-8", style());
        Reply icon = Reply.text(200, "image/svg+xml", icon());
        Reply robots = Reply.text(200, "text/plain; charset=utf-8", ROBOTS);
        return Map.of("/style.css", style, "/icon.svg", icon, "/favicon.ico", icon, "/robots.txt", robots).entrySet()
                .stream().map(file -> Route.fixed(file.getKey(), file.getValue())).toList();
    }

    /** Gives the style sheet of all pages. */
    public static String style() {
        return file("style.css");
    }

    /** Gives the picture by which people know the tab. */
    public static String icon() {
        return file("icon.svg");
    }

    private static String file(String name) {
        try (InputStream in = Fixed.class.getResourceAsStream("/org/nutgraph/web/" + name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new EnvironmentFault("program-incomplete", "A file of the program cannot be read: "
                    + unreadable.getMessage() + ".", "Build it again.");
        }
    }
}
