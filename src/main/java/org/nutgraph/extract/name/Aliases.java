// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.extract.TokenMatcher;

/** Other names that the text itself gives: in brackets behind a name, or after words like "also known as". */
final class Aliases {
    /** Two names the text says are of one thing. */
    record Alias(Name name, Name other) {}

    private final NameLexicon lexicon;

    Aliases(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Gives what a sentence defines; the other names may be new ones, of the type of the first. */
    List<Alias> in(Sentence sentence, List<Name> names) {
        List<Alias> found = new ArrayList<>();
        for (Name name : names) {
            bracketed(sentence, name, names).forEach(other -> found.add(new Alias(name, other)));
            cued(sentence, name, names).ifPresent(other -> found.add(new Alias(name, other)));
        }
        return found;
    }

    private Stream<Name> bracketed(Sentence sentence, Name name, List<Name> names) {
        List<Name> others = new ArrayList<>();
        int at = name.last();
        if (at < sentence.size() && sentence.token(at).text().equals("(")) {
            Optional<Name> other = nameAt(sentence, inner(sentence, at + 1), name, names);
            while (other.isPresent() && alike(name, other.get()) && closes(sentence, other.get().last())) {
                others.add(other.get().as(name.type(), Name.Basis.CONTEXT));
                int end = outer(sentence, other.get().last());
                other = sentence.token(end).text().equals(",")
                        ? nameAt(sentence, inner(sentence, end + 1), name, names)
                        : Optional.empty();
            }
        }
        return others.stream();
    }

    /** Places in brackets are where something lies, and a word in capitals must be the initials of what it follows. */
    private boolean alike(Name name, Name other) {
        boolean acronym = other.length() == 1 && AcronymNames.acronym(other.sentence().token(other.first()));
        String kind = lexicon.coarse(name.type());
        return acronym
                ? Initials.fit(name.text(), other.text()) || !kind.equals("PLACE") && !kind.equals("PERSON")
                : !kind.equals("PLACE") && !kind.equals("PERSON") && name.length() > 1;
    }

    /** What goes on as a name behind the bracket has the words in it as a part: "the Tides (Repeal) Act". */
    private static boolean closes(Sentence sentence, int at) {
        int end = outer(sentence, at);
        boolean within = end + 1 < sentence.size() && (sentence.token(end + 1).text().equals("(")
                || sentence.token(end + 1).tag().startsWith("NNP"));
        return end < sentence.size() && (sentence.token(end).text().equals(")") && !within
                || sentence.token(end).text().equals(","));
    }

    private Optional<Name> cued(Sentence sentence, Name name, List<Name> names) {
        int begin = after(sentence, name.last());
        return lexicon.aliasCues().stream().flatMap(cue -> TokenMatcher.match(cue, sentence, begin).stream())
                .max(Integer::compare).flatMap(end -> nameAt(sentence, inner(sentence, end), name, names))
                .map(other -> other.as(name.type(), Name.Basis.CONTEXT));
    }

    /** Steps over what stands between a name and the words that give another: what is in brackets, a comma. */
    private static int after(Sentence sentence, int last) {
        int at = last;
        if (at < sentence.size() && sentence.token(at).text().equals("(")) {
            while (at < sentence.size() && !sentence.token(at).text().equals(")")) {
                at++;
            }
        }
        while (at < sentence.size() && sentence.token(at).text().matches("[),]")) {
            at++;
        }
        return at;
    }

    private static int inner(Sentence sentence, int at) {
        int begin = at;
        while (begin < sentence.size()
                && (QuoteMarks.any(sentence.token(begin)) || sentence.token(begin).tag().equals("DT")
                        && !sentence.token(begin).capitalised())) {
            begin++;
        }
        return begin;
    }

    private static int outer(Sentence sentence, int at) {
        return at < sentence.size() && QuoteMarks.any(sentence.token(at)) ? at + 1 : at;
    }

    private Optional<Name> nameAt(Sentence sentence, int at, Name like, List<Name> names) {
        if (at >= sentence.size() || !sentence.token(at).capitalised()) {
            return Optional.empty();
        }
        int end = open(sentence, Shape.rightmost(sentence, at, lexicon));
        Optional<Name> found = names.stream().filter(name -> name.first() == at && name.last() >= end).findFirst();
        return end > at || found.isPresent()
                ? Optional.of(
                        found.orElse(new Name(sentence, at, Math.max(end, at + 1), like.type(), Name.Basis.CONTEXT)))
                : Optional.empty();
    }

    /** What a text calls a thing may hold a preposition: "Back to Work", "Away from Home". */
    private int open(Sentence sentence, int end) {
        boolean goesOn = end + 1 < sentence.size() && sentence.token(end).tag().equals("IN")
                && Shape.nameLike(sentence.token(end + 1), lexicon);
        return goesOn ? Shape.rightmost(sentence, end + 1, lexicon) : end;
    }
}
