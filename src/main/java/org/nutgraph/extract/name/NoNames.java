// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import java.util.Set;
import java.util.regex.Pattern;

import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;

/** What the engine takes for a name, and is none: the field of a minister, a currency, a cup, the title of a song. */
final class NoNames {
    private static final Pattern CURRENCY = Pattern.compile("\\p{Sc}.*");
    private static final Pattern PREFIXED = Pattern.compile("\\p{Ll}+-\\p{Lu}.*");
    private static final Set<String> JOINERS = Set.of("IN", "CC", "DT", "TO", "CD", ",");
    private static final int LONGEST_TITLE = 8;
    private static final int CODE = 3;

    private final NameLexicon lexicon;

    NoNames(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean none(Name name) {
        return currency(name) || part(name)
                || name.basis() == Name.Basis.ENGINE && (prefixed(name) || field(name) || headed(name) || work(name)
                        || title(name));
    }

    /** A code in letters before the sign of a currency. */
    private static boolean currency(Name name) {
        Sentence sentence = name.sentence();
        return name.length() == 1 && name.text().length() <= CODE && name.last() < sentence.size()
                && CURRENCY.matcher(sentence.token(name.last()).text()).matches();
    }

    /** A point of the compass alone, unless it is spoken of as a part of the world. */
    private boolean part(Name name) {
        boolean the = name.first() > 0 && name.sentence().token(name.first() - 1).tag().equals("DT");
        return name.length() == 1 && !the && lexicon.neverAlone(name.text());
    }

    private boolean prefixed(Name name) {
        return !lexicon.coarse(name.type()).equals("PERSON")
                && PREFIXED.matcher(name.sentence().token(name.first()).text()).matches();
    }

    /** "Secretary of Fisheries", "Minister for Justice", whole or its end. */
    private boolean field(Name name) {
        if (!lexicon.coarse(name.type()).equals("ORG")) {
            return false;
        }
        Sentence sentence = name.sentence();
        int of = name.first() - 1;
        while (of > 0 && sentence.token(of).tag().equals("DT")) {
            of--;
        }
        boolean behind = of > 0 && preposition(sentence.token(of)) && post(sentence.token(of - 1))
                && !AcronymNames.acronym(sentence.token(name.first()));
        return behind || name.length() > 1 && post(sentence.token(name.first()))
                && preposition(sentence.token(name.first() + 1));
    }

    private boolean post(Token token) {
        return token.capitalised() && lexicon.portfolio(token.text());
    }

    private static boolean preposition(Token token) {
        return token.text().equals("of") || token.text().equals("for");
    }

    /** The noun that heads it says that it is something else. */
    private boolean headed(Name name) {
        return !lexicon.coarse(name.type()).equals("PERSON") && name.length() > 1
                && lexicon.other(name.sentence().token(name.last() - 1).text());
    }

    /** Part of several words in quotation marks that are all written like a title: a song, a film, a ship. */
    private boolean work(Name name) {
        Sentence sentence = name.sentence();
        int open = name.first() - 1;
        while (open >= 0 && name.first() - open <= LONGEST_TITLE && !QuoteMarks.twofold(sentence.token(open))) {
            open--;
        }
        int close = name.last();
        while (close < sentence.size() && close - name.last() <= LONGEST_TITLE
                && !QuoteMarks.twofold(sentence.token(close))) {
            close++;
        }
        boolean quoted = open >= 0 && close < sentence.size() && QuoteMarks.twofold(sentence.token(open))
                && QuoteMarks.twofold(sentence.token(close)) && close - open - 1 <= LONGEST_TITLE;
        boolean more = quoted && (open + 1 < name.first() || name.last() < close);
        return more && sentence.tokens().subList(open + 1, close).stream()
                .allMatch(token -> token.capitalised() || JOINERS.contains(token.tag()))
                && sentence.token(open + 1).capitalised();
    }

    /**
     * A person's or place's name that alone stands between marks, with nothing before that says whose it is, is that of
     * a song, a film, a ship: 'the film "Ada Moss"'.
     */
    private boolean title(Name name) {
        Sentence sentence = name.sentence();
        int open = name.first() - 1;
        boolean quoted = open >= 0 && name.last() < sentence.size() && QuoteMarks.twofold(sentence.token(open))
                && QuoteMarks.twofold(sentence.token(name.last()));
        return quoted && !lexicon.coarse(name.type()).equals("ORG") && (open == 0 || !introduced(sentence, open - 1));
    }

    private boolean introduced(Sentence sentence, int at) {
        Token before = sentence.token(at);
        return before.tag().startsWith("NNP") || before.tag().startsWith("VB") && !before.lemma().equals("be")
                || before.text().equals("as")
                || lexicon.human(before.lemma()) || lexicon.classOfNoun(before.lemma()).isPresent();
    }
}
