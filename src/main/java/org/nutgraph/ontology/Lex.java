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
    /** How an active sentence says a relation or event. */
    public static final String CLAUSE = NS + "clause";
    /** A sentence that must be found, the expected parts in braces. */
    public static final String EXAMPLE = NS + "example";
    /** A sentence in which nothing must be found. */
    public static final String COUNTER_EXAMPLE = NS + "counterExample";
    /** A common noun that describes members of a class without being part of a name. */
    public static final String DESCRIBES = NS + "describes";
    /** The unit that a measure is counted in: people in individuals. */
    public static final String COUNT_UNIT = NS + "countUnit";
    /** The class of places whose members a class of bodies acts for. */
    public static final String ACTS_FOR = NS + "actsFor";
    /** The name of such a body, a star for the place. */
    public static final String ACTS_FOR_NAME = NS + "actsForName";
    /** Marks the code of what somebody is said to have said. */
    public static final String ATTRIBUTED = NS + "attributed";
    /** Marks classes whose members are told apart by a number before their name. */
    public static final String ORDINAL_IN_NAME = NS + "ordinalInName";
    /** Verbs that stand before their subject where a clause is said as firmly as a code. */
    public static final String INVERSION = NS + "inversion";
    /** Marks the code of what is only given as a purpose. */
    public static final String PURPOSE = NS + "purpose";
    /** What a relation is said of. */
    public static final String DOMAIN = "http://www.w3.org/2000/01/rdf-schema#domain";
    /** On a class: a number alone, to which something is done, counts its members. */
    public static final String COUNTED_ALONE = NS + "countedAlone";
    /** On a class: a scheme whose nouns describe its members. */
    public static final String NOUNS_OF = NS + "nounsOf";
    /** On a relation: who holds a post in a body is so related to it. */
    public static final String OF_POST = NS + "ofPost";
    /** On a relation: its object stands for its subject in a clause beside. */
    public static final String STANDS_FOR = NS + "standsFor";
    /** On a relation: words or marks between two names, by which the first is so related to the second. */
    public static final String BETWEEN = NS + "between";
    /** On a class of events: whether it begins or ends a life that is told by two days in brackets. */
    public static final String LIFE_EDGE = NS + "lifeEdge";
    /** On a class: a class of places in which its members lie. */
    public static final String WITHIN = NS + "within";
    /** On a relation: what has an adjective of a country beside it is so related to the country. */
    public static final String OF_DEMONYM = NS + "ofDemonym";
    /** Who does what an event is. */
    public static final String ACTOR = NG + "actor";
    /** What a relation leads to. */
    public static final String RANGE = "http://www.w3.org/2000/01/rdf-schema#range";
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

    /** Marks a relation that is a role of events although it is said of other things too. */
    public static final String ROLE = NS + "role";
    /** A verb that sets a code for the event that its object names. */
    public static final String NOUN_CUE = NS + "nounCue";
    /** A verb that sets a code where it tells, under a condition, of what its own subject would do. */
    public static final String CONDITION_CUE = NS + "conditionCue";
    /** A verb that sets a code where somebody else than its subject is to act. */
    public static final String OTHERS_CUE = NS + "othersCue";
    /** Words that set a code for the clause that they govern, but for no number. */
    public static final String CLAUSE_CUE = NS + "clauseCue";
    /** A verb that sets a code where what it governs has no tense. */
    public static final String UNTENSED_CUE = NS + "untensedCue";
    /** A verb that takes a relation for granted. */
    public static final String PRESUPPOSED_BY = NS + "presupposedBy";

    /** "-" of a code that denies. */
    public static final String POLARITY = NGC + "polarity";

    private Lex() {}
}
