// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Whether a page can be read by everybody: what a script in the page finds missing, and what is too pale. */
final class Reading {
    private static final String CHECK = script();

    private Reading() {}

    /** Gives what is wrong with a page. */
    static List<String> faults(Page page) {
        List<String> faults = new ArrayList<>();
        page.value(CHECK).forEach(fault -> faults.add(fault.asText()));
        return faults;
    }

    private static String script() {
        try (InputStream in = Reading.class.getResourceAsStream("reading.js")) {
            if (in == null) {
                throw new IllegalStateException("There is no reading.js.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
