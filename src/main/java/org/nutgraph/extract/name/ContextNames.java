// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;

/** What the words around a name say it is: "the nonprofit X", "the city of X", "X, a company that". */
final class ContextNames {
    private static final int REACH = 5;
    private static final Pattern AGE = Pattern.compile("[1-9]\\d?|1[01]\\d");
    private static final Set<String> COMMAS = Set.of(",", "-", "--", "—", "–", "(");

    /** After these a word is a verb, whatever the tagger says: "to stream Skerrow". */
    private static final Set<String> VERBAL = Set.of("TO", "MD", "PRP");
    private static final Set<String> PREMODIFIED = Set.of("NN", "NNS", "JJ", "JJS", "HYPH");
    private static final Set<String> LINKING = Set.of("VBN", "VBG", "CC", ",", "POS");

    private final NameLexicon lexicon;

    ContextNames(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Gives the class that the words before or behind say the words from first up to last are of. */
    Optional<String> typeOf(Sentence sentence, int first, int last) {
        return before(sentence, unquoted(sentence, first, -1)).or(() -> beside(sentence, first, last))
                .or(() -> saidBehind(sentence, last));
    }

    /** Gives the class that the words before, and not those behind, say it is of. */
    Optional<String> saidBefore(Sentence sentence, int first) {
        return before(sentence, unquoted(sentence, first, -1));
    }

    /** Gives the class that the words behind say the words up to last are of. */
    Optional<String> saidBehind(Sentence sentence, int last) {
        return behind(sentence, unquoted(sentence, last, 1));
    }

    /** Steps over a quotation mark that stands directly before (step -1) or behind (step 1). */
    private static int unquoted(Sentence sentence, int at, int step) {
        int mark = step < 0 ? at - 1 : at;
        boolean quoted = mark >= 0 && mark < sentence.size() && QuoteMarks.any(sentence.token(mark));
        return quoted ? at + step : at;
    }

    private Optional<String> before(Sentence sentence, int first) {
        boolean of = first > 1 && sentence.token(first - 1).text().equals("of");
        int noun = of ? first - 2 : first - 1;
        return noun < 0 || sentence.token(noun).capitalised() || noun > 0 && plural(sentence.token(noun))
                || noun > 0 && VERBAL.contains(sentence.token(noun - 1).tag())
                || of && lexicon.human(sentence.token(noun).lemma())
                        ? Optional.empty()
                        : commonNoun(sentence.token(noun));
    }

    /** "Their union, Skerrow, has": what is known already is called by name between commas. */
    Optional<String> beside(Sentence sentence, int first, int last) {
        boolean between = first > 2 && last < sentence.size() && sentence.token(first - 1).text().equals(",")
                && sentence.token(last).text().equals(",");
        return Optional.of(first - 2).filter(noun -> between && sentence.token(noun).tag().equals("NN")
                && !sentence.token(noun).capitalised() && definite(sentence, noun))
                .flatMap(noun -> commonNoun(sentence.token(noun)));
    }

    /** Says whether "the", a possessive or a name with "'s" leads the phrase that a noun heads. */
    private static boolean definite(Sentence sentence, int noun) {
        int at = noun - 1;
        while (at > 0 && noun - at < REACH && PREMODIFIED.contains(sentence.token(at).tag())) {
            at--;
        }
        Token led = sentence.token(at);
        return led.tag().equals("PRP$") || led.tag().equals("POS") || led.text().equalsIgnoreCase("the");
    }

    /** Says whether the words before or behind say that the words from first up to last name a work or a thing. */
    boolean work(Sentence sentence, int first, int last) {
        boolean before = first > 1 && lexicon.work(sentence.token(first - 1).lemma())
                && sentence.token(first - 1).tag().equals("NN") && !sentence.token(first - 1).capitalised();
        return before || last + 2 < sentence.size() && says(sentence, last)
                && lexicon.work(sentence.token(head(sentence, last + 2)).lemma());
    }

    /** "X, a", "X is the": what follows says what X is. */
    private static boolean says(Sentence sentence, int last) {
        boolean copula = sentence.token(last).lemma().equals("be") && sentence.token(last + 1).tag().equals("DT");
        return COMMAS.contains(sentence.token(last).text()) && indefinite(sentence.token(last + 1)) || copula;
    }

    private Optional<String> behind(Sentence sentence, int last) {
        if (last + 2 >= sentence.size()) {
            return Optional.empty();
        }
        if (aged(sentence, last)) {
            return lexicon.classOfLabel("PERSON");
        }
        boolean comma = COMMAS.contains(sentence.token(last).text());
        if (says(sentence, last)) {
            return commonNoun(sentence.token(head(sentence, last + 2)));
        }
        return comma && sentence.token(last + 1).tag().equals("DT")
                ? closed(sentence, head(sentence, last + 2))
                : Optional.empty();
    }

    /** "Moss, 31, said", "Moss, now 31, said": only people have ages between commas. */
    private boolean aged(Sentence sentence, int last) {
        int age = last + (lexicon.aged(sentence.token(last + 1).text()) ? 2 : 1);
        return sentence.token(last).text().equals(",") && age + 1 < sentence.size()
                && AGE.matcher(sentence.token(age).text()).matches()
                && sentence.token(age + 1).text().equals(",");
    }

    /** "The" begins an apposition only if a mark ends it: "X, the city's port authority, said". */
    private Optional<String> closed(Sentence sentence, int head) {
        boolean ended = head + 1 < sentence.size() && !sentence.token(head + 1).word();
        return ended ? commonNoun(sentence.token(head)) : Optional.empty();
    }

    /** Gives the index of the noun that heads the phrase that begins at a token. */
    private static int head(Sentence sentence, int begin) {
        int at = begin;
        while (at < sentence.size() - 1 && at < begin + REACH && premodifier(sentence, at)) {
            at++;
        }
        return at;
    }

    private static boolean indefinite(Token token) {
        String lower = token.text().toLowerCase(Locale.ROOT);
        return lower.equals("a") || lower.equals("an");
    }

    /** Says whether the phrase goes on: with a noun or adjective, or with a participle or "and" that one follows. */
    private static boolean premodifier(Sentence sentence, int at) {
        Token next = sentence.token(at + 1);
        boolean linked = LINKING.contains(next.tag()) && at + 2 < sentence.size()
                && PREMODIFIED.contains(sentence.token(at + 2).tag());
        return !next.capitalised() && (PREMODIFIED.contains(next.tag()) || linked);
    }

    private Optional<String> commonNoun(Token token) {
        return token.tag().startsWith("NN")
                ? lexicon.classOfNoun(token.lemma()).or(() -> post(token))
                : Optional.empty();
    }

    /** Only a person holds a post. */
    private Optional<String> post(Token token) {
        return lexicon.human(token.lemma()) ? lexicon.classOfLabel("PERSON") : Optional.empty();
    }

    private static boolean plural(Token token) {
        return token.tag().equals("NNS");
    }
}
