// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;

/** What the words around a name say it is: "the nonprofit X", "the city of X", "X, a company that". */
final class ContextNames {
    private static final int REACH = 5;
    private static final Set<String> COMMAS = Set.of(",", "-", "--", "—", "–", "(");

    private final NameLexicon lexicon;

    ContextNames(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Gives the class that the words before or behind say the words from first up to last are of. */
    Optional<String> typeOf(Sentence sentence, int first, int last) {
        return before(sentence, unquoted(sentence, first, -1)).or(() -> behind(sentence, unquoted(sentence, last, 1)));
    }

    /** Steps over a quotation mark that stands directly before (step -1) or behind (step 1). */
    private static int unquoted(Sentence sentence, int at, int step) {
        int mark = step < 0 ? at - 1 : at;
        boolean quoted = mark >= 0 && mark < sentence.size() && sentence.token(mark).text().matches("\"|''|``|'");
        return quoted ? at + step : at;
    }

    private Optional<String> before(Sentence sentence, int first) {
        int noun = first > 1 && sentence.token(first - 1).text().equals("of") ? first - 2 : first - 1;
        return noun < 0 || sentence.token(noun).capitalised() || noun > 0 && plural(sentence.token(noun))
                ? Optional.empty()
                : commonNoun(sentence.token(noun));
    }

    private Optional<String> behind(Sentence sentence, int last) {
        if (last + 2 >= sentence.size() || !COMMAS.contains(sentence.token(last).text())
                || !indefinite(sentence.token(last + 1))) {
            return Optional.empty();
        }
        int at = last + 2;
        while (at < sentence.size() - 1 && at < last + REACH && premodifier(sentence, at)) {
            at++;
        }
        return commonNoun(sentence.token(at));
    }

    private static boolean indefinite(Token token) {
        String lower = token.text().toLowerCase(Locale.ROOT);
        return lower.equals("a") || lower.equals("an");
    }

    private static boolean premodifier(Sentence sentence, int at) {
        String next = sentence.token(at + 1).tag();
        return next.startsWith("NN") || next.startsWith("JJ") || next.equals("VBN") || next.equals("HYPH")
                || next.equals("VBG") || next.equals("CC");
    }

    private Optional<String> commonNoun(Token token) {
        return token.tag().startsWith("NN") ? lexicon.classOfNoun(token.lemma()) : Optional.empty();
    }

    private static boolean plural(Token token) {
        return token.tag().equals("NNS");
    }
}
