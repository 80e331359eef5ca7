// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.meta;

import java.util.Arrays;
import java.util.Optional;

import org.nutgraph.graph.RdfFormat;

/** The files that hold all of the data. */
enum Dump {
    /** Named graphs, a quad a line. */
    NQUADS(RdfFormat.NQUADS),
    /** Named graphs, readable. */
    TRIG(RdfFormat.TRIG),
    /** Triples, readable. */
    TURTLE(RdfFormat.TURTLE);

    private final RdfFormat format;

    Dump(RdfFormat format) {
        this.format = format;
    }

    /** Gives the one of a name such as nutgraph.nq.gz. */
    static Optional<Dump> named(String name) {
        return Arrays.stream(values()).filter(dump -> dump.file().equals(name)).findFirst();
    }

    /** Gives the format. */
    RdfFormat format() {
        return format;
    }

    /** Gives the name of the file. */
    String file() {
        return "nutgraph." + format.extension() + ".gz";
    }

    /** Gives its path on the server. */
    String path() {
        return "/dump/" + file();
    }
}
