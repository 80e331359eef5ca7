// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import org.nutgraph.ontology.Ontology;

/** All that the vocabulary says of figures, looked up once. */
record Vocabulary(Lexicon lexicon, Units units, Wording wording, Changes changes, Commitment commitment,
        Measures measures, Ages ages, Cues predicates) {
    Vocabulary(Ontology ontology) {
        this(ontology, new Lexicon(ontology), new Units(ontology), new Measures(ontology));
    }

    private Vocabulary(Ontology ontology, Lexicon lexicon, Units units, Measures measures) {
        this(lexicon, units, new Wording(ontology), new Changes(ontology, lexicon),
                new Commitment(ontology, lexicon), measures, new Ages(ontology, units, measures),
                new Cues(ontology, Measures.SCHEME, Quantities.PREDICATE));
    }
}
