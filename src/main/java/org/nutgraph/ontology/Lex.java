// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.ontology;

/** The recognition vocabulary: the IRIs of the properties by which a term says how it is found in text. */
public final class Lex {
    /** The namespace of terms. */
    public static final String NG = "https://w3id.org/nutgraph/ont/";
    /** The namespace of codes. */
    public static final String NGC = "https://w3id.org/nutgraph/code/";
    /** The namespace of this vocabulary. */
    public static final String NS = "https://w3id.org/nutgraph/lex/";
    /** A common noun for members of a class, in the singular. */
    public static final String NOUN = NS + "noun";
    /** The shape of a proper name of members of a class. */
    public static final String NAME = NS + "name";
    /** Words in exactly this order. */
    public static final String PHRASE = NS + "phrase";
    /** Words that set a code for what they belong to. */
    public static final String CUE = NS + "cue";
    /** The label of the language engine's name finder for members of a class. */
    public static final String ENGINE_LABEL = NS + "engineLabel";
    /** The coarse kind of a class in the exchange format: PERSON, ORG, PLACE, PROGRAM, GROUP, EVENT. */
    public static final String COARSE = NS + "coarse";
    /** Marks the code that holds where no cue says otherwise. */
    public static final String DEFAULT = NS + "default";

    private Lex() {}
}
