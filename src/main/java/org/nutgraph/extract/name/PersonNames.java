// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import java.util.Set;
import java.util.regex.Pattern;

import org.nutgraph.annotate.Sentence;

/** What belongs to a person's name besides names: a numeral, "Jr.", another name in quotation marks between. */
final class PersonNames {
    private static final Pattern NUMERAL = Pattern.compile("[IVX]{1,5}");
    private static final Set<String> VERBS = Set.of("VBP", "VBD", "VBZ", "MD");
    private static final int LONGEST_INSERTED = 2;

    private final NameLexicon lexicon;

    PersonNames(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Gives the name with all that belongs to it; the same if it is no person's. */
    Name whole(Name name) {
        if (!lexicon.coarse(name.type()).equals("PERSON")) {
            return name;
        }
        int last = inserted(name.sentence(), name.last());
        return new Name(name.sentence(), name.first(), suffixed(name.sentence(), last), name.type(), name.basis());
    }

    /** 'Ada "Comet" Moss': goes on behind the other name, if more of the name follows there. */
    private int inserted(Sentence sentence, int last) {
        if (last >= sentence.size() || !QuoteMarks.any(sentence.token(last))) {
            return last;
        }
        int at = last + 1;
        while (at < sentence.size() && at <= last + LONGEST_INSERTED && Shape.nameLike(sentence.token(at), lexicon)) {
            at++;
        }
        boolean more = at > last + 1 && at + 1 < sentence.size() && QuoteMarks.any(sentence.token(at))
                && Shape.nameLike(sentence.token(at + 1), lexicon) && sentence.token(at + 1).tag().startsWith("NNP");
        return more ? at + 2 : last;
    }

    private int suffixed(Sentence sentence, int last) {
        int comma = last < sentence.size() && sentence.token(last).text().equals(",") ? last + 1 : last;
        if (comma < sentence.size() && lexicon.suffix(sentence.token(comma).text())) {
            return comma + 1;
        }
        return last < sentence.size() && NUMERAL.matcher(sentence.token(last).text()).matches()
                && !pronoun(sentence, last) ? last + 1 : last;
    }

    /** "I" before a verb is who speaks. */
    private static boolean pronoun(Sentence sentence, int at) {
        return sentence.token(at).text().length() == 1 && at + 1 < sentence.size()
                && VERBS.contains(sentence.token(at + 1).tag());
    }
}
