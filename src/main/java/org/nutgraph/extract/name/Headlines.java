// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;

/**
 * Lines in which every word has a capital letter, so that it tells nothing: what the rest of the article writes small is
 * no name, and no end of one.
 */
final class Headlines {
    private static final int LONG_WORD = 4;
    private static final long MOST = 8;

    private final Set<String> small = new HashSet<>();
    private final Set<String> capitalised = new HashSet<>();

    /** Takes the article, whose other sentences tell how words are written. */
    Headlines(AnnotatedArticle article) {
        for (Sentence sentence : article.sentences()) {
            if (!capitals(sentence)) {
                sentence.tokens().forEach(this::read);
            }
        }
    }

    private void read(Token token) {
        if (token.word() && !token.capitalised()) {
            small.add(token.text());
        } else if (token.index() > 0) {
            capitalised.add(token.text());
        }
    }

    /** Says whether nearly all longer words of a sentence have a capital letter. */
    static boolean capitals(Sentence sentence) {
        List<Token> words = sentence.tokens().stream()
                .filter(token -> token.word() && token.text().length() >= LONG_WORD).toList();
        long capitalised = words.stream().filter(Token::capitalised).count();
        return words.size() >= LONG_WORD && capitalised * 10 > words.size() * MOST;
    }

    /** Gives what is left of the names of a sentence when the words at their ends that are no names are taken away. */
    List<Name> trimmed(Sentence sentence, List<Name> names) {
        return names.isEmpty() || !capitals(sentence)
                ? names
                : names.stream().flatMap(name -> trimmed(name).stream()).toList();
    }

    private Optional<Name> trimmed(Name name) {
        if (name.basis() != Name.Basis.ENGINE) {
            return Optional.of(name);
        }
        int first = name.first();
        int last = name.last();
        while (first < last && common(name.sentence().token(first))) {
            first++;
        }
        while (last > first && common(name.sentence().token(last - 1))) {
            last--;
        }
        return first == last
                ? Optional.empty()
                : Optional.of(new Name(name.sentence(), first, last, name.type(), name.basis()));
    }

    private boolean common(Token token) {
        return small.contains(token.text().toLowerCase(Locale.ROOT)) && !capitalised.contains(token.text());
    }
}
