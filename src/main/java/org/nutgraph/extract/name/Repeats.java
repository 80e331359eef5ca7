// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph.extract.name;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.nutgraph.annotate.AnnotatedArticle;
import org.nutgraph.annotate.Sentence;
import org.nutgraph.annotate.Token;

/** Further places where names that were found elsewhere in the article stand, and the family names of its people. */
final class Repeats {
    private static final int LONGEST = 8;
    private static final int SHORTEST = 3;
    private static final int FEW = 4;
    private static final BitSet NONE = new BitSet();
    private static final Set<String> OPEN = Set.of("JJ", "VB", "VBG", "VBN", "VBD", "VBZ", "VBP", "RB", "FW");

    private final TreeMap<String, String> types = new TreeMap<>();
    private final Map<Integer, BitSet> taken = new HashMap<>();

    Repeats(List<Name> names, NameLexicon lexicon, AnnotatedArticle article) {
        Map<String, Long> written = written(article);
        Map<String, Long> marked = names.stream().collect(Collectors.groupingBy(Name::text, Collectors.counting()));
        for (Name name : names) {
            boolean doubtful = name.basis() == Name.Basis.ENGINE
                    && marked.getOrDefault(name.text(), 0L) * FEW < written.getOrDefault(name.text(), 0L);
            taken.computeIfAbsent(name.sentence().index(), index -> new BitSet())
                    .set(name.first(), name.last());
            if (name.text().length() >= SHORTEST && !doubtful) {
                types.put(name.text(), name.type());
            }
            if (lexicon.coarse(name.type()).equals("PERSON") && name.length() > 1) {
                types.putIfAbsent(name.sentence().token(name.last() - 1).text(), name.type());
            }
        }
    }

    /** How often each word stands there: what the engine takes for a name in few of its places is hardly one. */
    private static Map<String, Long> written(AnnotatedArticle article) {
        return article.sentences().stream().flatMap(sentence -> sentence.tokens().stream()).map(Token::text)
                .collect(Collectors.groupingBy(text -> text, Collectors.counting()));
    }

    List<Name> in(AnnotatedArticle article) {
        List<Name> found = new ArrayList<>();
        for (Sentence sentence : article.sentences()) {
            for (int at = 0; at < sentence.size(); at++) {
                Optional<Name> name = longest(sentence, at);
                name.ifPresent(found::add);
                at = name.map(Name::last).orElse(at + 1) - 1;
            }
        }
        return found;
    }

    /** Reads on as long as some name begins with the words so far. */
    private Optional<Name> longest(Sentence sentence, int at) {
        Optional<Name> longest = Optional.empty();
        for (int end = at + 1; end <= Math.min(sentence.size(), at + LONGEST); end++) {
            String text = sentence.text(at, end);
            if (!begins(text)) {
                return longest;
            }
            if (known(sentence, at, end) && free(sentence, at, end)) {
                longest = Optional.of(new Name(sentence, at, end, types.getOrDefault(text, ""), Name.Basis.REPEATED));
            }
        }
        return longest;
    }

    private boolean begins(String text) {
        String next = types.ceilingKey(text);
        return next != null && next.startsWith(text);
    }

    private boolean known(Sentence sentence, int at, int end) {
        boolean plain = end - at > 1 || proper(sentence.token(at));
        return plain && types.containsKey(sentence.text(at, end));
    }

    /** Within a sentence a capital letter alone shows a name, whatever the tagger makes of a word it does not know. */
    private static boolean proper(Token token) {
        return token.capitalised() && (token.tag().startsWith("NN") || AcronymNames.acronym(token)
                || token.index() > 0 && OPEN.contains(token.tag()));
    }

    private boolean free(Sentence sentence, int at, int end) {
        int next = taken.getOrDefault(sentence.index(), NONE).nextSetBit(at);
        return next < 0 || next >= end;
    }
}
