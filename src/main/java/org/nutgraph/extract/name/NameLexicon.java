// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;
import org.nutgraph.extract.Cues;
import org.nutgraph.ontology.Lex;
import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Pattern;
import org.nutgraph.ontology.PatternParser;
import org.nutgraph.ontology.Term;

/** What the vocabulary says about names, compiled for look-up. */
final class NameLexicon {
    private static final String JOINER = Lex.NGC + "nameJoiner";
    private static final String ALIAS = Lex.NGC + "aliasCue";
    private static final String HONORIFIC = Lex.NGC + "honorific";
    private static final String POST = Lex.NGC + "post";
    private static final String HUMAN = Lex.NGC + "humanNoun";
    private static final String LOCATIVE = Lex.NGC + "locative";
    private static final String NOT_A_NAME = Lex.NGC + "notAName";
    private static final String SUFFIX = Lex.NGC + "nameSuffix";
    private static final String PORTFOLIO = Lex.NGC + "portfolioPost";
    private static final String OTHER = Lex.NGC + "otherNoun";
    private static final String WORK = Lex.NGC + "workNoun";
    private static final String PART = Lex.NGC + "partOfName";
    private static final String AGED = Lex.NGC + "aged";
    private static final String LISTING = Lex.NGC + "listing";

    private final Ontology ontology;
    private final Cues speech;
    private final Set<String> joiners;
    private final Set<String> titles = new HashSet<>();
    private final Set<String> notNames;
    private final Set<String> locatives;
    private final Set<String> humans;
    private final Set<String> suffixes;
    private final Set<String> portfolios;
    private final Set<String> others;
    private final Set<String> works;
    private final Set<String> parts;
    private final Set<String> listings;
    private final Set<String> aged;
    private final Map<String, String> nouns = new HashMap<>();
    private final Map<String, String> engineClasses = new HashMap<>();
    private final Map<String, List<Shape>> shapes = new HashMap<>();
    private final List<Shape> anyShapes = new ArrayList<>();
    private final List<Pattern> aliasCues;
    private final Map<String, String> coarse = new HashMap<>();

    NameLexicon(Ontology ontology) {
        this.ontology = ontology;
        this.speech = new Cues(ontology, "speech");
        this.joiners = Set.copyOf(cues(JOINER));
        this.notNames = Set.copyOf(cues(NOT_A_NAME));
        this.humans = Set.copyOf(cues(HUMAN));
        this.locatives = words(LOCATIVE);
        this.suffixes = words(SUFFIX);
        this.portfolios = words(PORTFOLIO);
        this.others = words(OTHER);
        this.works = words(WORK);
        this.parts = words(PART);
        this.listings = words(LISTING);
        this.aged = words(AGED);
        this.aliasCues = cues(ALIAS).stream().map(PatternParser::parseCue).toList();
        titles.addAll(cues(HONORIFIC));
        ontology.scheme(POST).forEach(post -> lowered(post.strings(Lex.NOUN)).forEach(titles::add));
        ontology.classes().forEach(this::read);
        shapes.values().forEach(some -> some.addAll(anyShapes));
        ontology.classes().forEach(term -> coarse.put(term.iri(), inherited(term.iri())));
    }

    private void read(Term term) {
        lowered(term.strings(Lex.NOUN)).forEach(noun -> nouns.putIfAbsent(noun, term.iri()));
        term.strings(Lex.NAME).forEach(name -> shape(Shape.of(PatternParser.parseName(name), term.iri())));
        term.strings(Lex.ENGINE_LABEL).forEach(label -> engineClasses.put(label, term.iri()));
    }

    private void shape(Shape shape) {
        shape.firstWord().ifPresentOrElse(
                word -> shapes.computeIfAbsent(word, key -> new ArrayList<>()).add(shape), () -> anyShapes.add(shape));
    }

    private Set<String> words(String code) {
        return Set.copyOf(ontology.term(code).map(term -> lowered(term.strings(Lex.CUE))).orElse(List.of()));
    }

    private List<String> cues(String scheme) {
        return ontology.scheme(scheme).stream().flatMap(term -> lowered(term.strings(Lex.CUE)).stream()).sorted()
                .distinct().toList();
    }

    private static List<String> lowered(Collection<String> words) {
        return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    boolean joiner(String word) {
        return joiners.contains(word);
    }

    /** Says whether a word may stand before a person's name as a title. */
    boolean title(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return titles.contains(lower) || titles.contains(lower.replace(".", ""));
    }

    boolean notAName(String word) {
        return notNames.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Says whether a noun is one for a person: a post, a trade, a relative. */
    boolean human(String noun) {
        return humans.contains(noun.toLowerCase(Locale.ROOT)) || title(noun);
    }

    /** Says whether a word comes before the names of places, and hardly ever before those of people. */
    boolean locative(String word) {
        return locatives.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Says whether a word belongs to the end of a person's name, such as "Jr.". */
    boolean suffix(String word) {
        return suffixes.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Says whether a post is held for a field that is named behind it: the field is no body by that name. */
    boolean portfolio(String word) {
        return portfolios.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Says whether a word may stand in names, and alone names nothing: a point of the compass. */
    boolean neverAlone(String word) {
        return parts.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Says whether a verb of speech stands at an index. */
    boolean speech(Sentence sentence, int at) {
        return speech.at(sentence, at).isPresent();
    }

    /** Says whether words lead from a plural to the names of some of what it says: "such as". */
    boolean listing(String words) {
        return listings.contains(words.toLowerCase(Locale.ROOT));
    }

    /** Says whether a word may stand before the age of a person: "now 31". */
    boolean aged(String word) {
        return aged.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Says whether the members of a class are told apart by numbers, as the units of an army are. */
    boolean numbered(String type) {
        return ontology.inherited(type, Lex.ORDINAL_IN_NAME).isPresent();
    }

    /** Says whether a noun heads names of what is neither person, body, place nor initiative: a cup, a year, a virus. */
    boolean other(String noun) {
        return others.contains(noun.toLowerCase(Locale.ROOT)) || others.contains(Runs.singular(noun));
    }

    /** Says whether what a noun calls so is a work or a thing with a name: a film, a ship, a genus. */
    boolean work(String noun) {
        return works.contains(noun.toLowerCase(Locale.ROOT));
    }

    /** Gives the class whose noun these words are, in the singular. */
    Optional<String> classOfNoun(String words) {
        return Optional.ofNullable(nouns.get(words.toLowerCase(Locale.ROOT)));
    }

    /** Says whether a word, in the singular or plural, is a noun of some class. */
    boolean generic(String word) {
        return classOfNoun(word).or(() -> classOfNoun(Runs.singular(word))).isPresent();
    }

    Optional<String> classOfLabel(String engineLabel) {
        return Optional.ofNullable(engineClasses.get(engineLabel));
    }

    /** Gives the shapes whose literal words may begin with a token. */
    List<Shape> shapesAt(Token token) {
        return shapes.getOrDefault(token.text().toLowerCase(Locale.ROOT), anyShapes);
    }

    List<Pattern> aliasCues() {
        return aliasCues;
    }

    /** Gives the coarse kind of a class. */
    String coarse(String type) {
        String known = coarse.get(type);
        return known == null ? inherited(type) : known;
    }

    private String inherited(String type) {
        return ontology.inherited(type, Lex.COARSE).orElse("OTHER");
    }

    boolean isA(String type, String ancestor) {
        return ontology.isA(type, ancestor);
    }
}
