// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.nutgraph.ontology.Ontology;

/** The names of units: for readers of figures that were made elsewhere. */
public final class UnitNames {
    private final Units units;
    private final Lexicon lexicon;

    /** Takes the vocabulary. */
    public UnitNames(Ontology ontology) {
        this.units = new Units(ontology);
        this.lexicon = new Lexicon(ontology);
    }

    /** Gives the IRIs of the units that a name or symbol may mean, such as "Pound" or "km"; none if it is not known. */
    public List<String> iris(String name) {
        return units.called(name).stream().map(Unit::iri).toList();
    }

    /** Gives what a name multiplies by where it is a magnitude, as a dozen is; nothing if it is none. */
    public Optional<BigDecimal> magnitude(String name) {
        return lexicon.number(Quantities.MAGNITUDE, Lexicon.lower(name));
    }

    /** Gives what the unit with an IRI measures, in one word; nothing if it is not known. */
    public Optional<String> quantity(String iri) {
        return units.named(iri).map(Unit::quantity);
    }
}
