// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.nutgraph.ontology.Ontology;
import org.nutgraph.ontology.Term;

/** The units of the vocabulary by their words and symbols. */
final class Units {
    private static final int LONGEST = 6;
    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    /** Words of a unit in lower case, and the unit. */
    private record Phrase(List<String> words, Unit unit) {}

    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Map<String, Unit> bySymbol = new HashMap<>();
    private final Map<String, Unit> before = new HashMap<>();
    /** What the symbols that stand before a number begin with, in lower case, and nothing. */
    private final Set<String> openings = new HashSet<>();
    private final Map<String, Unit> byIri = new HashMap<>();
    private final Map<String, Unit> perWord = new HashMap<>();
    private final Map<String, Unit> byMark = new HashMap<>();
    private final Map<String, Unit> parts = new HashMap<>();
    private final Map<String, BigDecimal> scales = new HashMap<>();

    Units(Ontology ontology) {
        ontology.terms().stream().filter(term -> term.string(Quantities.QUANTITY).isPresent()).forEach(this::add);
        ontology.terms().forEach(term -> term.strings(Quantities.MONEY_PREFIX).forEach(
                prefix -> scaled(prefix, new BigDecimal(term.string(Quantities.VALUE).orElseThrow()))));
        before.keySet().stream().map(Lexicon::lower).forEach(symbol -> IntStream.rangeClosed(0, symbol.length())
                .forEach(end -> openings.add(symbol.substring(0, end))));
        byFirstWord.values().forEach(list -> list.sort(Comparator.comparingInt((Phrase phrase) -> phrase.words().size())
                .thenComparing(phrase -> phrase.unit().from()).reversed()));
    }

    private void add(Term term) {
        Optional<String> base = term.links(Quantities.BASE).stream().findFirst();
        Unit unit = new Unit(base.orElse(term.iri()), term.label(), term.string(Quantities.QUANTITY).orElseThrow(),
                term.links(Quantities.MEASURES).stream().findFirst(),
                term.string(Quantities.FROM).map(BigDecimal::new).orElse(BigDecimal.ZERO),
                term.string(Quantities.RELATIVE).isPresent(), part(term), term.strings(Quantities.PART_SYMBOL));
        byIri.put(term.iri(), unit);
        term.strings(Quantities.UNIT).forEach(words -> phrase(words, unit));
        term.strings(Quantities.SYMBOL).forEach(symbol -> bySymbol.putIfAbsent(symbol.replace(" ", ""), unit));
        term.strings(Quantities.PER_UNIT).forEach(word -> perWord.putIfAbsent(Lexicon.lower(word), unit));
        term.strings(Quantities.MARK).forEach(mark -> byMark.putIfAbsent(mark, unit));
        term.strings(Quantities.PART_SYMBOL).forEach(symbol -> parts.putIfAbsent(symbol, unit));
        term.strings(Quantities.SYMBOL_BEFORE).forEach(symbol -> before(symbol, unit));
    }

    /** "MEUR" is the code of a currency with a magnitude written onto it. */
    private void scaled(String prefix, BigDecimal size) {
        List<String> codes = before.keySet().stream().filter(symbol -> CODE.matcher(symbol).matches()).toList();
        for (String code : codes) {
            Unit unit = before.get(code);
            if (unit != null && bySymbol.putIfAbsent(prefix + code, unit) == null) {
                before.put(prefix + code, unit);
                scales.put(prefix + code, size);
            }
        }
    }

    /** Gives the magnitude that is written onto a unit, 1 if none. */
    BigDecimal scale(Pieces pieces, Found found) {
        return scales.getOrDefault(pieces.joined(found.first(), found.end()), BigDecimal.ONE);
    }

    private static Optional<Unit.Part> part(Term term) {
        Optional<String> many = term.string(Quantities.PARTS);
        return term.links(Quantities.PART).stream().findFirst()
                .flatMap(iri -> many.map(count -> new Unit.Part(iri, new BigDecimal(count))));
    }

    /** A code of letters alone keeps its case: "ALL" is a currency, "all" is a word. */
    private void before(String symbol, Unit unit) {
        boolean letters = symbol.codePoints().allMatch(Character::isLetter);
        before.putIfAbsent(letters ? symbol : Lexicon.lower(symbol), unit);
    }

    private void phrase(String text, Unit unit) {
        List<String> words = List.of(Lexicon.lower(text).split("[ .-]+"));
        byFirstWord.computeIfAbsent(words.getFirst(), key -> new ArrayList<>()).add(new Phrase(words, unit));
    }

    /** A unit found in a text, and the pieces it takes. */
    record Found(Unit unit, int first, int end) {}

    /** Gives the unit that a word means behind "per" alone: capita, head. */
    Optional<Unit> perWord(String word) {
        return Optional.ofNullable(perWord.get(Lexicon.lower(word)));
    }

    /** Gives the unit that a mark of other uses stands for. */
    Optional<Unit> marked(String mark) {
        return Optional.ofNullable(byMark.get(mark));
    }

    /** Gives the unit that a symbol means behind a greater one. */
    Optional<Unit> part(String symbol) {
        return Optional.ofNullable(parts.get(symbol));
    }

    Optional<Unit> named(String iri) {
        return Optional.ofNullable(byIri.get(iri));
    }

    /** Gives the rate of one unit by another, if the vocabulary has it. */
    Optional<Unit> per(String iri, Unit by) {
        return named(iri + "-PER-" + by.iri().substring(by.iri().lastIndexOf('/') + 1));
    }

    /** Gives the units that a name alone may mean, in any case: "Dollar", "metre". */
    List<Unit> called(String name) {
        List<String> words = List.of(Lexicon.lower(name).split("[ .-]+"));
        return Stream.concat(phrases(words.getFirst()).filter(phrase -> phrase.words().equals(words)).map(Phrase::unit),
                Optional.ofNullable(bySymbol.get(name)).stream()).distinct().toList();
    }

    /** Gives the unit that follows a number, the one with most words first. */
    Optional<Found> behind(Pieces pieces, int at, BigDecimal value) {
        int next = pieces.at(at).is("-") && pieces.glued(at) ? at + 1 : at;
        Optional<Found> symbol = next == at ? symbol(pieces, at) : Optional.empty();
        Optional<Found> words = words(pieces, next, value);
        return words.isPresent() && symbol.isPresent()
                ? words.filter(found -> found.end() > symbol.get().end()).or(() -> symbol)
                : words.or(() -> symbol);
    }

    private Optional<Found> words(Pieces pieces, int at, BigDecimal value) {
        return phrases(pieces.at(at).lower())
                .flatMap(phrase -> end(phrase, pieces, at).stream().map(end -> new Found(phrase.unit(), at, end)))
                .filter(found -> found.unit().from().compareTo(value.abs()) <= 0)
                .max(Comparator.comparingInt(Found::end).thenComparing(found -> found.unit().from()));
    }

    private Stream<Phrase> phrases(String first) {
        String singular = first.endsWith("s") ? first.substring(0, first.length() - 1) : first;
        String sibilant = first.endsWith("es") ? first.substring(0, first.length() - 2) : first;
        return Stream.of(first, singular, sibilant).distinct()
                .flatMap(word -> byFirstWord.getOrDefault(word, List.of()).stream());
    }

    private static Optional<Integer> end(Phrase phrase, Pieces pieces, int at) {
        int next = at;
        for (String word : phrase.words()) {
            if (next > at && (pieces.at(next).is("-") || pieces.at(next).is("."))) {
                next++;
            }
            String text = pieces.at(next).lower();
            if (!text.equals(word) && !text.equals(word + "s") && !text.equals(word + "es")) {
                return Optional.empty();
            }
            next++;
        }
        return Optional.of(next);
    }

    /** A symbol is one piece or several glued ones: km², °C, km/h. */
    private Optional<Found> symbol(Pieces pieces, int at) {
        for (int end = Math.min(at + LONGEST, pieces.size()); end > at; end--) {
            Unit unit = bySymbol.get(pieces.joined(at, end));
            if (unit != null && whole(pieces, at, end) && !before(pieces, at, end)) {
                return Optional.of(new Found(unit, at, end));
            }
        }
        return Optional.empty();
    }

    /** "$10" behind a number is a price of its own. */
    private boolean before(Pieces pieces, int at, int end) {
        return before.containsKey(pieces.joined(at, end)) && pieces.at(end).number() && pieces.glued(end);
    }

    /** No letter or digit is stuck to it; a lone capital letter before another name is no symbol. */
    private static boolean whole(Pieces pieces, int at, int end) {
        Piece next = pieces.at(end);
        boolean stuck = pieces.glued(end) && (next.kind() == Piece.Kind.WORD || next.number() || next.is("-"))
                && pieces.at(end - 1).kind() == Piece.Kind.WORD;
        boolean initial = pieces.at(at).spaced() && end == at + 1 && pieces.at(at).text().length() == 1
                && pieces.at(at).kind() == Piece.Kind.WORD
                && !next.text().isEmpty() && Character.isUpperCase(next.text().codePointAt(0));
        boolean run = true;
        for (int piece = at + 1; piece < end; piece++) {
            run &= pieces.glued(piece) || pieces.at(at).kind() == Piece.Kind.MARK;
        }
        return run && !stuck && !initial;
    }

    /** Gives the currency that stands before a number: $, US$, HK $, EUR. */
    Optional<Found> ahead(Pieces pieces, int at) {
        Optional<Found> longest = Optional.empty();
        for (int end = at + 1; end <= Math.min(at + LONGEST, pieces.size()); end++) {
            String text = pieces.joined(at, end).replace(".", "");
            String lower = Lexicon.lower(text);
            if (!openings.contains(lower)) {
                return longest;
            }
            Unit unit = before.getOrDefault(text, before.get(lower));
            if (unit != null && spelled(pieces, at, end)) {
                longest = Optional.of(new Found(unit, at, end));
            }
        }
        return longest;
    }

    /** Says whether what stands before a number may begin with a piece. */
    boolean opens(Piece piece) {
        return openings.contains(piece.lower().replace(".", ""));
    }

    /** "A $4 billion plan" is no Australian dollar: a letter set apart from its sign is part of it only if no article. */
    private static boolean spelled(Pieces pieces, int at, int end) {
        if (end == at + 1) {
            return true;
        }
        boolean apart = pieces.at(end - 1).spaced() && pieces.at(at).text().length() == 1;
        boolean article = pieces.token(at).tag().equals("DT");
        boolean genitive = pieces.at(at - 1).is("'") || pieces.glued(at);
        return !apart || !(article || genitive);
    }
}
