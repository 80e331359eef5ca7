// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.serve.docs;

/** Where the page of a term is. */
@FunctionalInterface
public interface Address {
    /** Gives the address of the page of an IRI, which may be somebody else's. */
    String of(String iri);
}
