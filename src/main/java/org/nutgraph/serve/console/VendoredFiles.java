// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.console;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.nutgraph.problem.EnvironmentFault;
import org.nutgraph.serve.http.Call;
import org.nutgraph.serve.http.Reply;
import org.nutgraph.serve.http.Route;

/**
 * The files that the query page loads: the query editor as its makers publish it ({@code src/vendor.sh} renews it), and
 * what joins it to this server.
 */
public final class VendoredFiles {
    /** The editor's style sheet. */
    static final String STYLE = "/vendor/yasgui-4.6.2/yasgui.min.css";
    /** The editor. */
    static final String EDITOR = "/vendor/yasgui-4.6.2/yasgui.min.js";
    /** What joins it to this server. */
    static final String OURS = "/query.js";
    private static final String LICENSES = "/vendor/yasgui-4.6.2/LICENSES.txt";
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";
    private static final Map<String, String> TYPES = Map.of("js", "text/javascript; charset=utf-8", "css",
            "text/css; charset=utf-8", "txt", "text/plain; charset=utf-8");

    private VendoredFiles() {}

    /** Gives the routes of the files. Fails with {@link EnvironmentFault} if the program is incomplete. */
    static List<Route> routes() {
        return List.of(route(STYLE, FOR_GOOD), route(EDITOR, FOR_GOOD), route(LICENSES, FOR_GOOD),
                route(OURS, "public, no-cache"));
    }

    private static Route route(String path, String kept) {
        byte[] bytes = bytes(path);
        String tag = "\"" + UUID.nameUUIDFromBytes(bytes) + "\"";
        Reply file = Reply.of(TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), ""),
                out -> out.write(bytes)).with("ETag", tag).with("Cache-Control", kept);
        Reply same = new Reply(304, "", out -> {}, file.headers());
        return Route.free(path, call -> known(call, tag) ? same : file);
    }

    private static boolean known(Call call, String tag) {
        return call.header("If-None-Match").filter(tags -> tags.contains(tag)).isPresent();
    }

    private static byte[] bytes(String path) {
        try (InputStream in = VendoredFiles.class.getResourceAsStream("/org/nutgraph/web" + path)) {
            if (in == null) {
                throw new EnvironmentFault("program-incomplete", "The program has no file " + path + ".",
                        "Build it again.");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new EnvironmentFault("program-incomplete", "A file of the program cannot be read: "
                    + unreadable.getMessage() + ".", "Build it again.");
        }
    }
}
