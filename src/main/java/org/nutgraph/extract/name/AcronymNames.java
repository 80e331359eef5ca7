// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;

/** Names whose initials stand in brackets behind them, which says where they begin: "Bank of Two Rivers (BTR)". */
final class AcronymNames {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 10;

    private final NameLexicon lexicon;

    AcronymNames(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    List<Name> names(Sentence sentence) {
        List<Name> names = new ArrayList<>();
        for (int at = 1; at + 2 < sentence.size(); at++) {
            if (opens(sentence.token(at)) && acronym(sentence.token(at + 1))) {
                definition(sentence, at).ifPresent(names::add);
            }
        }
        return names;
    }

    private static boolean opens(Token token) {
        return token.text().equals("(") || token.text().equals("-LRB-");
    }

    /** Says whether a word is written in capitals, with at most a small plural s. */
    static boolean acronym(Token token) {
        String letters = letters(token);
        return letters.length() >= SHORTEST && letters.length() <= LONGEST
                && letters.equals(letters.toUpperCase(Locale.ROOT));
    }

    static String letters(Token token) {
        String text = token.text().replace(".", "").replace("-", "");
        return text.endsWith("s") && text.length() > SHORTEST ? text.substring(0, text.length() - 1) : text;
    }

    private Optional<Name> definition(Sentence sentence, int bracket) {
        String letters = letters(sentence.token(bracket + 1));
        int left = letters.length() - 1;
        int at = bracket - 1;
        while (at >= 0 && left >= 0 && fits(sentence.token(at), letters.charAt(left))) {
            left -= skips(sentence.token(at)) ? 0 : 1;
            at--;
        }
        int first = at + 1;
        return left < 0 && bracket - first > 1 && sentence.token(first).capitalised()
                && !lexicon.other(sentence.token(bracket - 1).text())
                        ? Optional.of(
                                new Name(sentence, first, bracket, type(sentence, first, bracket), Name.Basis.CONTEXT))
                        : Optional.empty();
    }

    private boolean fits(Token token, char initial) {
        return begins(token, initial) && token.capitalised() || skips(token);
    }

    private boolean skips(Token token) {
        return !token.capitalised() && (lexicon.joiner(token.text()) || token.tag().equals("IN")
                || token.tag().equals("TO") || token.tag().equals("DT") || token.tag().equals("HYPH"));
    }

    private static boolean begins(Token token, char initial) {
        return Character.toUpperCase(token.text().charAt(0)) == Character.toUpperCase(initial);
    }

    /** What it is, from the noun that heads it, else from the engine, else an organisation: what acronyms mostly name. */
    private String type(Sentence sentence, int first, int last) {
        return new Runs(lexicon).names(sentence).stream()
                .filter(name -> name.first() == first && name.last() <= last).map(Name::type).findFirst()
                .or(() -> shaped(sentence, first, last)).or(() -> headed(sentence, first, last))
                .or(() -> lexicon.classOfLabel(sentence.token(last - 1).name()))
                .or(() -> lexicon.classOfLabel("ORGANIZATION")).orElse("");
    }

    private Optional<String> shaped(Sentence sentence, int first, int last) {
        return lexicon.shapesAt(sentence.token(first)).stream()
                .flatMap(shape -> shape.at(sentence, first, lexicon).stream())
                .filter(name -> name.first() == first && name.last() == last).map(Name::type).findFirst();
    }

    /** The last word heads the name, unless a small word before it says that it only belongs to the head. */
    private Optional<String> headed(Sentence sentence, int first, int last) {
        boolean plain = sentence.tokens().subList(first, last).stream().noneMatch(token -> token.tag().equals("IN"));
        String word = sentence.token(last - 1).text();
        return plain
                ? lexicon.classOfNoun(word).or(() -> lexicon.classOfNoun(Runs.singular(word)))
                : Optional.empty();
    }
}
