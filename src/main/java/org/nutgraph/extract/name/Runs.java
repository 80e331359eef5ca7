// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;

/** Runs of capitalised words, and the names that the nouns heading them make of them. */
final class Runs {
    private static final int LONGEST_NOUN = 3;

    private final NameLexicon lexicon;

    Runs(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** A run of capitalised words, titles before it left out. */
    record Run(int first, int last) {}

    /** Gives the names in a sentence whose head is a noun of a class: "Harbour Commission", "Institute of Trees". */
    List<Name> names(Sentence sentence) {
        return runs(sentence).stream().flatMap(run -> headed(sentence, run).stream()).toList();
    }

    /** Gives the runs in a sentence that hold a proper noun, and that the engine sees no name in. */
    List<Run> plain(Sentence sentence) {
        return named(sentence, first -> false);
    }

    /** Gives the same, and those where the engine sees a name but something else is known of where they begin. */
    List<Run> named(Sentence sentence, IntPredicate known) {
        return runs(sentence).stream().filter(run -> known.test(run.first())
                || sentence.tokens().subList(run.first(), run.last()).stream()
                        .allMatch(token -> token.name().equals("O")))
                .filter(run -> sentence.tokens()
                        .subList(run.first(), run.last()).stream().anyMatch(Runs::maybeProper))
                .toList();
    }

    private List<Run> runs(Sentence sentence) {
        List<Run> runs = new ArrayList<>();
        int at = 0;
        while (at < sentence.size()) {
            int end = runEnd(sentence, at);
            if (end > at) {
                runs.add(untitled(sentence, at, end));
            }
            at = Math.max(end, at + 1);
        }
        return runs;
    }

    private Run untitled(Sentence sentence, int from, int to) {
        int begin = from;
        while (begin < to - 1 && lexicon.title(sentence.token(begin).text())) {
            begin++;
        }
        return new Run(begin, to);
    }

    private int runEnd(Sentence sentence, int from) {
        int end = from;
        while (end < sentence.size() && inRun(sentence, end, from)) {
            end++;
        }
        return end;
    }

    private boolean inRun(Sentence sentence, int at, int from) {
        Token token = sentence.token(at);
        boolean ampersand = at > from && token.text().equals("&");
        boolean opening = at == 0 && !proper(token) && (at + 1 >= sentence.size() || !proper(sentence.token(1)));
        return ampersand || !opening && Shape.nameLike(token, lexicon);
    }

    /** Within a sentence a word with a capital letter names something, whatever the tagger makes of it. */
    private static boolean maybeProper(Token token) {
        return proper(token) || token.index() > 0 && token.tag().startsWith("VB");
    }

    private static boolean proper(Token token) {
        return token.tag().startsWith("NNP") || !token.name().equals("O");
    }

    private Optional<Name> headed(Sentence sentence, Run run) {
        int begin = run.first();
        int to = run.last();
        for (int head = to; head > begin; head--) {
            Optional<String> type = noun(sentence, begin, head);
            int end = type.isPresent() ? extended(sentence, head, to, type.get()) : head;
            if (type.isPresent() && end - begin > 1) {
                return Optional.of(new Name(sentence, begin, end, type.get(), Name.Basis.NOUN));
            }
        }
        return Optional.empty();
    }

    /** Goes on over "of", "for" and the like when the head is the last word of the run; a place over "of" alone. */
    private int extended(Sentence sentence, int head, int to, String type) {
        boolean place = lexicon.coarse(type).equals("PLACE");
        boolean joined = head == to && to < sentence.size() && !sentence.token(to).text().equals("and")
                && (place ? sentence.token(to).text().equals("of") : lexicon.joiner(sentence.token(to).text()));
        return joined ? Shape.rightmost(sentence, to, lexicon) : head;
    }

    private Optional<String> noun(Sentence sentence, int begin, int end) {
        if (lexicon.classOfLabel("PERSON").equals(lexicon.classOfLabel(sentence.token(end - 1).name()))) {
            return Optional.empty();
        }
        for (int length = Math.min(LONGEST_NOUN, end - begin); length > 0; length--) {
            String words = sentence.text(end - length, end);
            Optional<String> type = lexicon.classOfNoun(words).or(() -> lexicon.classOfNoun(singular(words)));
            if (type.isPresent()) {
                return type;
            }
        }
        return Optional.empty();
    }

    /** The tagger gives proper nouns no base form, so the English plural is undone here. */
    static String singular(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        if (lower.endsWith("ies") && lower.length() > 4) {
            return lower.substring(0, lower.length() - 3) + "y";
        }
        return lower.endsWith("s") && !lower.endsWith("ss") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
